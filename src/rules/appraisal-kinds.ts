import type { AppraisalKind } from '../model/staff';
import { schemeKey } from './band-schemes';
import { name as regular } from './bands/staff.json';
import { components, results_at_least, total } from './staff/components.json';

/** What the weights of an appraisal add up to. */
export const APPRAISAL_TOTAL = total;

/** The kinds of appraisal of section 38 ค.(2) staff (ESA1 clauses 2 and 5.6, ว20 clause 4). */
export const APPRAISAL_KINDS: readonly AppraisalKind[] = [
  { name: regular, components, results_at_least },
  {
    name: 'ทดลองราชการ',
    components: components.map(({ name, weight_on_probation }) => ({ name, weight: weight_on_probation })),
  },
];

/** The kind that holds where none is named. */
export const DEFAULT_APPRAISAL_KIND = regular;

/**
 * The kind of a name; spaces do not matter.
 *
 * @example findAppraisalKind('ทดลองราชการ')?.components[0]?.weight // 50
 */
export const findAppraisalKind = (name: unknown): AppraisalKind | undefined =>
  APPRAISAL_KINDS.find((kind) => schemeKey(kind.name) === schemeKey(name));
