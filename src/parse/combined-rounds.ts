import type { ExportedResult, ExportHead } from '../model/round-export';
import type { FoundExport, FoundResult } from './round-export';

/** Somebody's results of one school and round, with where they were found. */
export interface CombinedResult extends ExportedResult {
  readonly head: ExportHead;
  readonly tab: string;
  readonly row: number;
}

/** Where a person stands in one of several exports of a school and round. */
export interface PlaceOfResult {
  readonly tab: string;
  readonly row: number;
  readonly total: string;
  readonly band: string;
}

/** What keeps results of sound exports from being counted. */
export type CombineFault =
  /** One school's code in exports of differently named schools. */
  | { readonly kind: 'names'; readonly schoolId: string; readonly exports: readonly FoundExport[] }
  /** A person whose results differ between exports of the same school and round. */
  | {
      readonly kind: 'differs';
      readonly id: string;
      readonly name: string;
      readonly places: readonly PlaceOfResult[];
    }
  /** A person who is in one export of a school and round and not in another. */
  | {
      readonly kind: 'absent';
      readonly id: string;
      readonly name: string;
      readonly place: PlaceOfResult;
      readonly without: readonly string[];
    };

/** What became of an export. */
export interface ExportSource {
  readonly found: FoundExport;
  /** The same export on another tab, which is counted in its place. */
  readonly sameAs?: FoundExport;
}

/** Exports added up. */
export interface CombinedRounds {
  readonly results: readonly CombinedResult[];
  readonly sources: readonly ExportSource[];
  readonly faults: readonly CombineFault[];
}

/**
 * Adds up exports: an export with faults is not counted; results of a person that stand in several exports of the
 * same school and round count once where they are the same, and not at all where they differ.
 */
export const combineExports = (exports: readonly FoundExport[]): CombinedRounds => {
  const faults: CombineFault[] = [];
  const results: CombinedResult[] = [];
  const same = new Map<FoundExport, FoundExport>();
  const groups = new Map<string, FoundExport[]>();
  for (const found of exports) {
    if (found.faults.length > 0) continue;
    const key = schoolRound(found.head);
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  for (const key of [...groups.keys()].sort((a, b) => (a < b ? -1 : 1))) {
    const versions: FoundExport[] = [];
    for (const found of groups.get(key) ?? []) {
      const before = versions.find(({ checksum }) => checksum === found.checksum);
      if (before) same.set(found, before);
      else versions.push(found);
    }
    const added = addVersions(versions);
    results.push(...added.results);
    faults.push(...added.faults);
  }
  return {
    results,
    faults,
    sources: exports.map((found): ExportSource => {
      const sameAs = same.get(found);
      return sameAs ? { found, sameAs } : { found };
    }),
  };
};

/** A key by which exports are sorted too: year, round, school. */
const schoolRound = ({ fiscalYear, round, schoolId }: ExportHead): string =>
  [fiscalYear, round, schoolId].join('\u0001');

const addVersions = (
  versions: readonly FoundExport[],
): { readonly results: readonly CombinedResult[]; readonly faults: readonly CombineFault[] } => {
  const [first, ...others] = versions;
  if (!first) return { results: [], faults: [] };
  if (others.some(({ head }) => head.school !== first.head.school))
    return { results: [], faults: [{ kind: 'names', schoolId: first.head.schoolId, exports: versions }] };

  const ids = [...new Set(versions.flatMap(({ results }) => results.map(({ id }) => id)))];
  const byId = versions.map(
    ({ results }) => new Map(results.map((result): [string, FoundResult] => [result.id, result])),
  );
  const faults: CombineFault[] = [];
  const counted = ids.flatMap((id): CombinedResult[] => {
    const found = versions.flatMap((version, index) => {
      const result = byId[index]?.get(id);
      return result ? [{ version, result }] : [];
    });
    const [one] = found;
    if (!one) return [];
    const { name } = one.result;
    const places = found.map(({ version, result }) => ({
      tab: version.tab,
      row: result.row,
      total: result.total,
      band: result.band,
    }));
    const without = versions.filter((_, index) => !byId[index]?.has(id)).map(({ tab }) => tab);
    const [place] = places;
    if (place && without.length > 0) faults.push({ kind: 'absent', id, name, place, without });
    else if (found.some(({ result }) => sayings(result) !== sayings(one.result)))
      faults.push({ kind: 'differs', id, name, places });
    else return [{ ...one.result, head: one.version.head, tab: one.version.tab }];
    return [];
  });
  return { results: counted, faults };
};

const sayings = ({ row, ...result }: FoundResult): string => JSON.stringify(result);
