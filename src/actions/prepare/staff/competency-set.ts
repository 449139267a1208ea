import { nameKey } from '../../../cells/name-key';
import type { CompetencyGroup, PlannedCompetency } from '../../../model/competency';
import type { CompetencyText } from '../../../model/competency-text';
import type { StaffPost } from '../../../model/person';
import { COMPETENCY_NAMES } from '../../../rules/competency-names';
import { EXPECTED_LEVELS } from '../../../rules/expected-levels';
import {
  ADMINISTRATIVE_COMPETENCIES,
  CORE_COMPETENCIES,
  FUNCTIONAL_AT_LEAST,
  functionalFor,
  HEADS_COUNT_AS,
  isHead,
} from '../../../rules/staff-competencies';
import { expectedLevel } from '../../../score/expected-level';

/** Ids of the two dictionaries, by what the setting calls them. */
export const DICTIONARIES: Readonly<Record<string, string>> = { 'ก.พ.': 'ocsc', ท้องถิ่น: 'local' };

/** Id of the dictionary that the settings name. */
export const dictionaryId = (setting: string): string | undefined => DICTIONARIES[setting];

/** The competencies of the dictionary in use, and what they are called. */
export interface CompetencyBook {
  /** Whether ว27 requires levels of its core and functional competencies. */
  readonly hasRequired: boolean;
  readonly core: readonly string[];
  readonly functional: readonly string[];
  /** The group of a competency of this dictionary, or of the administrative ones, which both use. */
  readonly groupOf: (name: string) => CompetencyGroup | undefined;
}

/** The dictionary that the settings name. */
export const competencyBook = (setting: string, competencies: readonly CompetencyText[]): CompetencyBook => {
  const dictionary = DICTIONARIES[setting];
  const hasRequired = dictionary !== DICTIONARIES.ท้องถิ่น;
  const inUse = competencies.filter((each) => each.dictionary === dictionary);
  const namesIn = (group: CompetencyGroup) =>
    inUse.filter((each) => each.group === group).map(({ name_th }) => name_th);
  const core = hasRequired ? CORE_COMPETENCIES.map(nameOf) : namesIn('core');
  const functional = namesIn('functional');
  const groups = new Map<string, CompetencyGroup>([
    ...core.map((name) => [nameKey(name), 'core'] as const),
    ...functional.map((name) => [nameKey(name), 'functional'] as const),
    ...ADMINISTRATIVE_COMPETENCIES.map((id) => [nameKey(nameOf(id)), 'administrative'] as const),
  ]);
  return { hasRequired, core, functional, groupOf: (name) => groups.get(nameKey(name)) };
};

/** What somebody is appraised on, and how much of it the officer still chooses. */
export interface CompetencySet {
  readonly competencies: readonly PlannedCompetency[];
  /** The functional ones that the announcement names for the position; absent where it names none. */
  readonly functional?: readonly string[];
}

/**
 * The competencies of a position (ESA1 clause 2.1.2): core, functional, and for heads the administrative ones,
 * for which they count as directors of the lower level. Whom ว27 requires administrative ones of by their own
 * type and level is appraised on these.
 */
export const competencySet = (position: string, post: StaffPost, book: CompetencyBook): CompetencySet => {
  const own = { type: post.type, level: post.level };
  const counted = book.hasRequired ? { counted: own } : {};
  const ids = book.hasRequired ? functionalFor(position) : undefined;
  const functional = ids?.map(nameOf);
  const head = isHead(position);
  const administrative = ADMINISTRATIVE_COMPETENCIES.map(nameOf).filter(
    (name) => head || requiredLevel(own, name) !== undefined,
  );
  return {
    competencies: [
      ...book.core.map((name): PlannedCompetency => ({ group: 'core', name, ...counted })),
      ...(functional ?? Array<string>(FUNCTIONAL_AT_LEAST).fill('')).map(
        (name): PlannedCompetency => ({ group: 'functional', name, ...counted }),
      ),
      ...administrative.map(
        (name): PlannedCompetency => ({
          group: 'administrative',
          name,
          counted: head ? HEADS_COUNT_AS : own,
        }),
      ),
    ],
    ...(functional ? { functional } : {}),
  };
};

/** The level that ว27 requires, where it does. */
export const requiredLevel = (
  { type, level }: { readonly type: string; readonly level: string },
  competency: string,
): number | undefined => {
  const outcome = expectedLevel(EXPECTED_LEVELS, { type, level, competency });
  return outcome.kind === 'value' ? outcome.value : undefined;
};

const nameOf = (id: string): string => COMPETENCY_NAMES.find((each) => each.id === id)?.name_th ?? id;
