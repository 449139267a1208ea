import { isBlankRow } from '../../cells/grid';
import { tidy } from '../../cells/travelled';
import type { KeptSeal } from '../../model/kept-seal';
import type { ExportHead } from '../../model/round-export';
import { UserError } from '../../model/user-error';
import { EXPORT_VERSION, exportCells, findExports, rowCheck, wholeCheck } from '../../parse/round-export';
import { exportPlan } from '../../plan/district/export';
import { digestOf } from '../../sheet/digest';
import { closedRound, readSeals } from '../../sheet/seals';
import { answered, askedText, notify } from '../../sheet/ui';
import { readTab, showCell } from '../../sheet/workbook';
import { EXPORT_HEADINGS, EXPORT_LABELS, EXPORT_MARK, exportTab, exportWords } from '../../thai/district';
import { menuWords } from '../../thai/menu';
import { thaiMoment } from '../../thai/moment';
import { roundName } from '../../thai/round';
import { sealWords } from '../../thai/seal';
import { SETTING_LABELS } from '../../thai/settings';
import { type Bulk, bulkAction } from '../bulk';
import { menuAction } from '../guard';
import { openRound } from '../read/agreements';
import { readSettings } from '../read/settings';
import { comparedSeal } from '../seal/verified';
import { refuseUnwritable } from '../tabs';
import { sealedResults } from './results';

/** The words that an export is known by. */
export const EXPORT_WORDS = { mark: EXPORT_MARK, labels: EXPORT_LABELS, headings: EXPORT_HEADINGS };

/** Menu: makes the tab of a sealed round that a district adds up. */
export const exportRound = (): void =>
  menuAction(menuWords.exportRound, () => {
    const { settings } = readSettings();
    const kept = chosenSeal(roundName(openRound(settings)));
    if (!kept) return;
    const school = named(settings.agency, exportWords.askName(SETTING_LABELS.agency));
    const schoolId = school && named(settings.agencyCode, exportWords.askCode(SETTING_LABELS.agencyCode));
    if (!school || !schoolId) return;
    notify(
      menuWords.exportRound,
      bulkAction('export-round', () => planned(kept, { school, schoolId })),
    );
  });

/** What the settings say; where they say nothing, what the user answers. */
const named = (setting: string, question: string): string | undefined =>
  tidy(setting || (askedText(menuWords.exportRound, question) ?? '')) || undefined;

/**
 * The seal of the round that is closed; where none is, or several were, the one that the user chooses, newest first.
 *
 * @throws UserError where no round was sealed
 */
const chosenSeal = (open: string): KeptSeal | undefined => {
  const seals = [...readSeals()].reverse();
  const closed = closedRound();
  if (seals.length === 0) throw new UserError(exportWords.notSealed(open));
  if (seals.length === 1 && closed) return seals[0];
  for (const kept of seals) {
    const question = exportWords.askRound(kept.seal.round, closed ? undefined : open);
    const answer = answered(menuWords.exportRound, question);
    if (answer === undefined) return undefined;
    if (answer) return kept;
  }
  throw new UserError(exportWords.noMore());
};

/** Everything is read and checked before the first write. */
const planned = (kept: KeptSeal, school: Pick<ExportHead, 'school' | 'schoolId'>): Bulk => {
  const { round, at, by, checksum } = kept.seal;
  const { faults, contents } = comparedSeal(kept, round === closedRound());
  if (faults.length > 0) throw new UserError(exportWords.broken(round, faults.length, faults[0] ?? ''));
  const results = sealedResults(contents);
  const [no = '', fiscalYear = ''] = round.split('/');
  const head: ExportHead = {
    version: EXPORT_VERSION,
    ...school,
    fiscalYear,
    round: no,
    people: String(results.length),
    closed: exportWords.closed(by, thaiMoment(at)),
    seal: sealWords.grouped(checksum),
  };
  const lines = results.map((result, index) => {
    const cells = exportCells(head, result, index + 1);
    return { cells, check: rowCheck(head, cells, result.id, digestOf) };
  });
  const whole = wholeCheck(
    head,
    lines.map(({ check }) => check),
    digestOf,
  );
  const tab = exportTab(round);
  const before = standing(tab, school.schoolId);
  const plan = exportPlan(
    tab,
    {
      head,
      checksum: sealWords.grouped(whole),
      rows: lines.map(({ cells, check }) => [...cells, check]),
    },
    before,
  );
  return {
    title: menuWords.exportRound,
    tabs: [tab],
    people: results.length,
    write: (apply) => {
      apply.tab(plan);
      showCell(tab, 1, 1);
      return exportWords.done(tab, round, results.length, school.school);
    },
  };
};

/**
 * How far an earlier export of this school reaches.
 *
 * @throws UserError where the tab is somebody's own, or another school's
 */
const standing = (
  tab: string,
  schoolId: string,
): { readonly rows: number; readonly columns: number } | undefined => {
  refuseUnwritable([tab]);
  const grid = readTab(tab);
  if (!grid || grid.every(isBlankRow)) return undefined;
  const [found] = findExports(tab, grid, EXPORT_WORDS, digestOf).exports;
  if (found?.cell !== 'A1' || found.head.schoolId !== schoolId)
    throw new UserError(exportWords.tabTaken(tab));
  return { rows: grid.length, columns: grid[0]?.length ?? 0 };
};
