import type { BulkKind, NamedTab, RestorePoint } from '../model/restore-point';
import { readProtections, restoreProtections } from '../sheet/protections';
import {
  copyTabs,
  dropHiddenTabs,
  dropTabs,
  hiddenTabs,
  keepRestorePoints,
  moveTabsBack,
  namedTabs,
  putAwayTabs,
  readRestorePoints,
  restoreTabs,
} from '../sheet/restore';
import { keepTabs } from '../sheet/tab-ids';
import { currentUser } from '../sheet/user';
import { restoreWords } from '../thai/restore';

/** What a restore point is kept of. */
export interface Change {
  readonly kind: BulkKind;
  readonly title: string;
  /** Every tab that it may change; those that do not stand yet are made by it. */
  readonly tabs: readonly string[];
  /** Standing tabs whose charts it changes. */
  readonly charted?: readonly string[];
  /** Standing tabs whose rows it makes as high as their text. */
  readonly fitted?: readonly string[];
  /** Standing tabs whose protections it changes. */
  readonly guards?: readonly string[];
  /** Whether one that fails goes on where it broke off, and is not taken back at once. */
  readonly resumable?: boolean;
  /** Whether an earlier run broke off, which this one ends. */
  readonly resumed?: boolean;
  /** The job that it is one batch of: all of them are taken back together, and one that fails goes on later. */
  readonly job?: string;
  /** Tabs that the job made already, beside those of its restore point. */
  readonly own?: readonly string[];
}

/** The point of the bulk action that is running: one within it belongs to it. */
let running: RestorePoint | undefined;

/** The points that are kept, as long as an action runs: its lock keeps everybody else from changing them. */
let kept: readonly RestorePoint[] | undefined;

/** Whether a bulk action is running. */
export const isRunning = (): boolean => running !== undefined;

/**
 * Runs a bulk action so that it can be taken back whole: the tabs that it may change are copied first, and what it
 * makes, renames or hides is noted. One that fails part-way is taken back at once. The restore point of the last
 * action of the same kind goes. A bulk action within another one adds its tabs to that one's point.
 *
 * Runs under the document lock of its caller.
 */
export const withRestorePoint = <T>(action: Change, change: () => T): T => {
  const standing = namedTabs();
  if (running) {
    running = withCopies(running, action, standing);
    keepPoint(running);
    return change();
  }
  const { kind, title, guards, resumable = false, resumed = false, job, own = [] } = action;
  const before = readRestorePoints();
  const earlier = before.filter((point) => point.kind === kind);
  const [same] = earlier;
  const broken = resumed && same?.before ? same : undefined;
  const begun = job && same?.job === job ? ended(same) : undefined;
  running = withCopies(
    broken ?? {
      kind,
      title,
      at: Date.now(),
      by: currentUser(),
      copies: [],
      made: [],
      moved: [],
      ...(job ? { job } : {}),
      ...(guards ? { protections: readProtections(guards) } : {}),
      ...begun,
      before: standing.filter(({ name }) => !own.includes(name)),
    },
    action,
    standing,
  );
  kept = before;
  try {
    keepPoint(running);
    const result = change();
    const now = namedTabs();
    keepPoint(endedAmong(running, now));
    sweep(now);
    return result;
  } catch (error) {
    if (job) keepPoint(ended(running));
    else if (!resumable) {
      takeBack(ended(running), dropTabs);
      forgetPoint(running);
      for (const point of earlier) keepPoint(point);
    }
    throw error;
  } finally {
    running = undefined;
    kept = undefined;
  }
};

/**
 * Takes away what an action made, and puts the tabs that it changed back as they stood.
 *
 * @param remove what becomes of the tabs that it made; without it they are put away, so that this too can be
 *   taken back
 */
export const takeBack = (
  { copies, made, moved, protections }: RestorePoint,
  remove: (ids: readonly number[]) => void = (ids) => putAwayTabs(ids, restoreWords.copyOf),
): void => {
  remove(made);
  moveTabsBack(moved);
  restoreTabs(copies);
  if (protections) restoreProtections(protections);
  keepTabs([]);
};

/**
 * A restore point with what its action made and moved, also where that broke off. Names tell what was moved: no action
 * hides a tab and leaves it its name. Nor does any but taking back hide or show one, which its name tells, too.
 */
export const ended = (point: RestorePoint): RestorePoint =>
  point.before ? endedAmong(point, namedTabs()) : point;

const endedAmong = ({ before = [], ...point }: RestorePoint, standing: readonly NamedTab[]): RestorePoint => {
  const known = new Map(before.map((tab) => [tab.tab, tab]));
  const ours = new Set([...point.copies.map(({ copy }) => copy), ...point.made]);
  const already = new Set([...point.made, ...point.moved.map(({ tab }) => tab)]);
  const made = [...point.made];
  const renamed: { readonly old: NamedTab; readonly name: string }[] = [];
  for (const { tab, name } of standing) {
    const old = known.get(tab);
    if (!old && !ours.has(tab)) made.push(tab);
    if (old && !already.has(tab) && old.name !== name) renamed.push({ old, name });
  }
  const hidden = hiddenTabs(renamed.map(({ old }) => old.tab));
  const moved = renamed.map(({ old, name }) => {
    const [away, isAway] = [old.name, name].map(restoreWords.isCopy);
    return { ...old, hidden: away || (!isAway && hidden.has(old.tab)) };
  });
  return { ...point, made, moved: [...point.moved, ...moved] };
};

/** Forgets a restore point. */
export const forgetPoint = ({ kind, at }: RestorePoint): void =>
  keep((points) => points.filter((point) => point.kind !== kind || point.at !== at));

const keepPoint = (point: RestorePoint): void =>
  keep((points) => [...points.filter(({ kind }) => kind !== point.kind), point]);

const keep = (change: (points: readonly RestorePoint[]) => readonly RestorePoint[]): void => {
  const standing = kept ?? readRestorePoints();
  const points = change(standing);
  keepRestorePoints(points, standing);
  if (kept) kept = points;
};

/** The point with copies of further tabs; those that it has, and those that its action made, need none. */
const withCopies = (
  point: RestorePoint,
  { tabs, charted, fitted }: Change,
  standing: readonly NamedTab[],
): RestorePoint => {
  const ids = new Map(standing.map(({ name, tab }) => [name, tab]));
  const copied = new Set([...point.copies.map(({ tab }) => tab), ...point.made]);
  const before = new Map((point.before ?? []).map(({ tab, name }) => [tab, name]));
  const wanted = [...new Set(tabs)].filter((name) => {
    const tab = ids.get(name);
    return tab !== undefined && before.has(tab) && !copied.has(tab);
  });
  const copies = copyTabs(wanted, restoreWords.copyOf, standing, charted).map((copy) => ({
    ...copy,
    ...(fitted?.includes(copy.name) ? { fitted: true } : {}),
  }));
  return { ...point, copies: [...point.copies, ...copies] };
};

/** Deletes hidden tabs that were made for restore points and that none needs any more. */
const sweep = (standing: readonly NamedTab[]): void => {
  const needed = new Set(
    (kept ?? []).flatMap(({ copies, moved }) => [
      ...copies.map(({ copy }) => copy),
      ...moved.map(({ tab }) => tab),
    ]),
  );
  const spare = standing.filter(({ tab, name }) => restoreWords.isCopy(name) && !needed.has(tab));
  dropHiddenTabs(spare.map(({ tab }) => tab));
};
