import type { RestorePoint } from '../model/restore-point';
import {
  copyTabs,
  dropTabs,
  keepRestorePoints,
  readRestorePoints,
  restoreTabs,
  tabIds,
} from '../sheet/restore';
import { currentUser } from '../sheet/user';
import { restoreWords } from '../thai/restore';

/** A bulk action, as its restore point names it. */
export interface BulkAction {
  readonly kind: string;
  readonly title: string;
  /** Every tab that it may change; those that do not stand yet are made by it. */
  readonly tabs: readonly string[];
}

/**
 * Runs a bulk action so that it can be taken back whole: the tabs that it may change are copied first, and what it
 * makes is noted. One that fails part-way is taken back at once. The restore point of the last action of the same
 * kind goes.
 *
 * Runs under the document lock of its caller.
 */
export const withRestorePoint = <T>({ kind, title, tabs }: BulkAction, change: () => T): T => {
  const points = readRestorePoints();
  const copies = copyTabs(tabs, restoreWords.copyOf);
  const before = new Set(tabIds());
  const made = () => tabIds().filter((id) => !before.has(id));
  try {
    const result = change();
    const earlier = points.filter((point) => point.kind === kind);
    dropTabs(earlier.flatMap((point) => point.copies.map(({ copy }) => copy)));
    keepRestorePoints([
      ...points.filter((point) => point.kind !== kind),
      { kind, title, at: Date.now(), by: currentUser(), copies, made: made() },
    ]);
    return result;
  } catch (error) {
    takeBack({ copies, made: made() });
    throw error;
  }
};

/** Takes away what the action made, and puts the tabs that it changed back as they stood. */
export const takeBack = ({ copies, made }: Pick<RestorePoint, 'copies' | 'made'>): void => {
  dropTabs(made);
  restoreTabs(copies);
};
