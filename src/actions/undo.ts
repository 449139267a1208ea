import type { NamedTab, RestorePoint } from '../model/restore-point';
import { UserError } from '../model/user-error';
import { forgetStep } from '../sheet/journal';
import { namedTabs, readRestorePoints } from '../sheet/restore';
import { closedSeal } from '../sheet/seals';
import { answered, notify } from '../sheet/ui';
import { canEditTab } from '../sheet/workbook';
import { menuWords } from '../thai/menu';
import { messages } from '../thai/messages';
import { thaiMoment } from '../thai/moment';
import { restoreWords } from '../thai/restore';
import { roundOfTab } from '../thai/round';
import { type Bulk, bulkAction } from './bulk';
import { menuAction } from './guard';
import { ended, forgetPoint, takeBack } from './restore-point';

/**
 * Menu: takes back the last bulk action, or the one before, whole. The present state is kept, so that choosing the
 * menu again brings it back.
 */
export const undoLast = (): void =>
  menuAction(menuWords.undo, () => {
    const points = readRestorePoints()
      .filter(({ kind }) => kind !== 'seal')
      .reverse()
      .map(ended);
    if (points.length === 0) throw new UserError(restoreWords.nothing());
    for (const point of points) {
      const answer = answered(menuWords.undo, questionFor(point));
      if (answer === undefined) return;
      if (!answer) continue;
      notify(
        menuWords.undo,
        bulkAction('undo', () => undoing(point)),
      );
      return;
    }
    notify(menuWords.undo, restoreWords.noMore());
  });

/** What a point speaks of, under the names that the tabs bear now. */
const namesOf = ({ copies, made, moved }: RestorePoint) => {
  const tabs = namedTabs();
  const names = new Map(tabs.map(({ tab, name }) => [tab, name]));
  const now = (tab: NamedTab) => names.get(tab.tab) ?? tab.name;
  return {
    tabs,
    changed: copies.map(({ name }) => name),
    made: made.flatMap((tab) => names.get(tab) ?? []),
    renamed: moved
      .filter((tab) => !restoreWords.isCopy(tab.name) && now(tab) !== tab.name)
      .map((tab) => [now(tab), tab.name] as const),
  };
};

const questionFor = (point: RestorePoint): string => {
  const { changed, made, renamed } = namesOf(point);
  return restoreWords.ask(point.title, thaiMoment(point.at), point.by, changed, made, renamed);
};

/** Taking an action back is itself one that can be taken back. */
const undoing = (asked: RestorePoint): Bulk => {
  const standing = readRestorePoints().find(({ kind, at }) => kind === asked.kind && at === asked.at);
  if (!standing) throw new UserError(restoreWords.changedMeanwhile());
  const point = ended(standing);
  const { tabs, changed, made } = namesOf(point);
  const names = new Map(tabs.map(({ tab, name }) => [tab, name]));
  const named = (ids: readonly number[]) => ids.flatMap((id) => names.get(id) ?? []);
  refuseClosed(point, names);
  refuseTaken(point, tabs);
  const present = named(point.copies.map(({ tab }) => tab));
  const guards = point.protections && named(point.protections.tabs);
  for (const name of new Set([
    ...present,
    ...made,
    ...named(point.moved.map(({ tab }) => tab)),
    ...(guards ?? []),
  ]))
    if (!canEditTab(name)) throw new UserError(messages.protectedRange(name));
  const title = restoreWords.undoing(point.title);
  return {
    title,
    tabs: present,
    fitted: named(point.copies.flatMap(({ tab, fitted }) => (fitted ? [tab] : []))),
    charted: named(point.copies.flatMap(({ tab, charts }) => (charts ? [tab] : []))),
    ...(guards ? { guards } : {}),
    logged: restoreWords.logged(title, thaiMoment(point.at), point.by, changed, made),
    write: () => {
      takeBack(point);
      if (point.kind === 'next-round') forgetStep();
      if (point.kind !== 'undo') forgetPoint(point);
      return restoreWords.done(title);
    },
  };
};

/**
 * Refuses where a copy is gone, or where a tab that was made later bears a name that is to be given back.
 *
 * @throws UserError that names the tab
 */
const refuseTaken = ({ copies, made, moved }: RestorePoint, tabs: readonly NamedTab[]): void => {
  const ids = new Set(tabs.map(({ tab }) => tab));
  const gone = copies.find(({ copy }) => !ids.has(copy));
  if (gone) throw new UserError(restoreWords.copyGone(gone.name));
  const named = new Map(tabs.map(({ tab, name }) => [name, tab]));
  const leaving = new Set([...made, ...copies.map(({ copy }) => copy), ...moved.map(({ tab }) => tab)]);
  for (const { tab, name } of [...copies, ...moved]) {
    const holder = named.get(name);
    if (holder !== undefined && holder !== tab && !leaving.has(holder))
      throw new UserError(restoreWords.nameTaken(name));
  }
};

/**
 * Refuses what would change a tab of the round that is closed. The step to the next round may be taken again: it puts
 * the closed round away as it stands.
 *
 * @throws UserError that names the round and its tabs
 */
const refuseClosed = ({ copies, made, moved }: RestorePoint, names: ReadonlyMap<number, string>): void => {
  const closed = closedSeal();
  if (!closed) return;
  const { round } = closed.seal;
  const sealed = new Set([...closed.ids, closed.record, closed.shown]);
  if (moved.some(({ tab, name }) => sealed.has(tab) && roundOfTab(name) === round)) return;
  const touched = [...copies.map(({ tab }) => tab), ...made, ...moved.map(({ tab }) => tab)].filter((tab) =>
    sealed.has(tab),
  );
  if (touched.length > 0)
    throw new UserError(
      restoreWords.closed(
        round,
        touched.flatMap((tab) => names.get(tab) ?? []),
      ),
    );
};
