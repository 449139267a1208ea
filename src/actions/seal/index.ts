import { canonical } from '../../cells/canonical';
import type { Grid } from '../../cells/grid';
import type { KeptSeal } from '../../model/kept-seal';
import type { Seal } from '../../model/seal';
import { UserError } from '../../model/user-error';
import { checksumOf, contentRows, sealedTabs } from '../../parse/seal';
import { recordPlan, sealPlan } from '../../plan/seal';
import { rulesVersion } from '../../rules/version';
import type { Apply } from '../../sheet/apply';
import { releaseTabs, tabNames } from '../../sheet/archive';
import { digestOf } from '../../sheet/digest';
import { readStep } from '../../sheet/journal';
import { withDocumentLockEvenIfClosed } from '../../sheet/lock';
import { appendLog, appendLogLines, type LogLine } from '../../sheet/log';
import { dropTabs, namedTabs, readRestorePoints } from '../../sheet/restore';
import { hideTab, lockTab, tabId, turnIntoValues } from '../../sheet/sealing';
import { closedRound, keepSeals, readSeals } from '../../sheet/seals';
import { movedTabs } from '../../sheet/tab-ids';
import { askedText, confirmed, notify } from '../../sheet/ui';
import { currentUser } from '../../sheet/user';
import { canEditTab, readTab, tabExtent } from '../../sheet/workbook';
import { logWords } from '../../thai/log';
import { menuWords } from '../../thai/menu';
import { messages } from '../../thai/messages';
import { thaiMoment } from '../../thai/moment';
import { roundName, roundWords } from '../../thai/round';
import { isSealProtection, sealWords } from '../../thai/seal';
import { TABS } from '../../thai/workbook';
import { type Bulk, bulkAction, runBulk } from '../bulk';
import { menuAction } from '../guard';
import { groupByTab } from '../layouts';
import { plannedBook, readBook } from '../prepare';
import { openRound } from '../read/agreements';
import { forgetPoint, takeBack } from '../restore-point';
import { belongsToRound, DEFINITIONS, GO_ON } from '../round-tabs';
import { refuseRenamed, refuseUnwritable } from '../tabs';
import { blocksClosing } from './checks';
import { unlogged } from './unlogged';
import { changedSinceSealed, sealFaults } from './verified';

/** Tabs of the round that a seal leaves out: the log goes on, and the seal's own. */
const LEFT_OUT: readonly string[] = [TABS.log, TABS.seal];

/**
 * Menu: closes the open round. Formulas of its tabs become values, everybody but the owner is kept from editing,
 * and a seal over inputs, rules and results is kept and shown.
 */
export const sealRound = (): void =>
  menuAction(menuWords.sealRound, () => {
    const { round, tabs, unlogged } = withDocumentLockEvenIfClosed(closing);
    const told = unlogged.map(({ tab = '', name, change }) =>
      sealWords.unlogged(tab, String(name), logWords.foundOnly(change)),
    );
    if (!confirmed(menuWords.sealRound, sealWords.ask(round, tabs, told))) return;
    notify(
      menuWords.sealRound,
      bulkAction('seal', () => sealing(closing())),
    );
  });

/** Menu: whether anything changed since rounds were closed, and which cells; writes nothing. */
export const verifySeal = (): void =>
  menuAction(menuWords.verifySeal, () => {
    const seals = [...readSeals()].reverse();
    if (seals.length === 0) throw new UserError(sealWords.neverSealed());
    const closed = closedRound();
    const told = seals.map((kept) => {
      const { round, at, by, checksum } = kept.seal;
      const faults = sealFaults(kept, round === closed);
      return faults.length > 0
        ? sealWords.broken(round, thaiMoment(at), by, faults)
        : sealWords.intact(round, thaiMoment(at), by, sealWords.grouped(checksum));
    });
    notify(menuWords.verifySeal, told.join('\n\n'));
  });

/** Menu: opens a closed round again, for a reason that is logged; its formulas come back. */
export const reopenRound = (): void =>
  menuAction(menuWords.reopenRound, () => {
    const round = closedRound();
    const kept = sealOf(round);
    if (!round || !kept) throw new UserError(sealWords.notClosed());
    const changed = changedSinceSealed(kept).length;
    const reason = askedText(menuWords.reopenRound, sealWords.askReason(round, changed));
    if (!reason) return;
    notify(
      menuWords.reopenRound,
      withDocumentLockEvenIfClosed(() => reopen(round, reason)),
    );
  });

const sealOf = (round: string | undefined): KeptSeal | undefined =>
  readSeals().find(({ seal }) => seal.round === round);

interface ClosingRound {
  readonly round: string;
  /** Tabs whose formulas become values. */
  readonly tabs: readonly string[];
  readonly people: number;
  /** What is sealed. */
  readonly contents: ReadonlyMap<string, Grid>;
  /** What decides a score and the log does not tell of: it is told to it. */
  readonly unlogged: readonly LogLine[];
}

/**
 * The open round with everything that closing it needs read and checked.
 *
 * @throws UserError that names what is in the way
 */
const closing = (): ClosingRound => {
  const closed = closedRound();
  if (closed) throw new UserError(sealWords.already(closed));
  const broken = readStep();
  if (broken) throw new UserError(roundWords.halfDone(roundName(broken.to)));
  const { roster, settings } = readBook();
  const round = roundName(openRound(settings));
  const names = tabNames();
  const tabs = names.filter((tab) => belongsToRound(tab, roster.catalogue) && !LEFT_OUT.includes(tab));
  const sealed = [...tabs, ...[...DEFINITIONS, ...GO_ON].filter((tab) => names.includes(tab))];
  refuseRenamed(movedTabs(), sealed);
  refuseUnwritable(sealed);
  const contents = new Map(sealed.map((name): [string, Grid] => [name, readTab(name) ?? []]));
  const blocks = blocksClosing({
    people: roster.people,
    tabs: new Map(tabs.map((name): [string, Grid] => [name, contents.get(name) ?? []])),
  });
  if (blocks.length > 0) throw new UserError(sealWords.blocked(round, blocks));
  const log = readTab(TABS.log)?.slice(1);
  const layouts = groupByTab(roster.people, roster.catalogue).map(({ layout }) => layout);
  const untold = log ? unlogged(round, log, layouts, contents) : [];
  return { round, tabs, people: roster.people.length, contents, unlogged: untold };
};

const sealing = ({ round, tabs, contents, people, unlogged }: ClosingRound): Bulk => {
  const held = [...contents].map(([name, grid]) => ({ name, grid: canonical(grid) }));
  const part = { round, rules: rulesVersion(), tabs: sealedTabs(held, digestOf) };
  const seal: Seal = { ...part, at: Date.now(), by: currentUser(), checksum: checksumOf(part, digestOf) };
  const record = sealWords.record(round);
  const guarded = [...contents.keys(), record, TABS.seal];
  const before = tabExtent(TABS.seal);
  const checksum = sealWords.grouped(seal.checksum);
  const write = (apply: Apply): string => {
    try {
      for (const tab of tabs) turnIntoValues(tab);
      apply.tab(recordPlan(record, contentRows(held)));
      apply.tab(sealPlan(seal, before));
      hideTab(record);
      for (const tab of guarded) lockTab(tab, sealWords.protection(round));
      const ids = held.map(({ name }) => tabId(name) ?? -1);
      const kept = {
        seal,
        ids,
        goOn: GO_ON,
        record: tabId(record) ?? -1,
        shown: tabId(TABS.seal) ?? -1,
      };
      keepSeals([...readSeals().filter((other) => other.seal.round !== round), kept]);
    } catch (error) {
      releaseTabs(guarded, isSealProtection);
      keepSeals(readSeals().filter((other) => other.seal.round !== round));
      throw error;
    }
    appendLogLines(unlogged);
    return sealWords.closed(round, checksum);
  };
  return {
    title: sealWords.title(round),
    tabs: [...tabs, record, TABS.seal],
    logged: sealWords.logged(round, checksum, people),
    write,
  };
};

/** The tabs as they stood before they were sealed; where no copies of them are left, prepared anew. */
const reopen = (round: string, reason: string): string => {
  const kept = sealOf(round);
  if (closedRound() !== round || !kept) throw new UserError(sealWords.notClosed());
  const sealed = [...kept.seal.tabs.map(({ name }) => name), TABS.seal, sealWords.record(round)];
  const ids = new Set(namedTabs().map(({ tab }) => tab));
  const point = readRestorePoints().find(({ kind }) => kind === 'seal');
  const anew = point?.copies.every(({ copy }) => ids.has(copy)) ? undefined : plannedBook();
  for (const name of sealed)
    if (!anew?.tabs.includes(name) && !canEditTab(name)) throw new UserError(messages.protectedRange(name));
  const faults = changedSinceSealed(kept);
  releaseTabs(sealed, isSealProtection);
  if (anew) {
    runBulk('prepare', anew);
    dropTabs([kept.record, kept.shown]);
  } else if (point) takeBack(point, dropTabs);
  if (point) forgetPoint(point);
  keepSeals(readSeals().filter(({ seal }) => seal.round !== round));
  appendLog({
    change: sealWords.loggedReopened(round, reason, sealWords.grouped(kept.seal.checksum), faults),
  });
  return sealWords.reopened(round);
};
