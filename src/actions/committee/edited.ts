import { dayOf, typedDay } from '../../cells/date';
import { isBlank } from '../../cells/number';
import { CALIBRATION } from '../../layout/committee';
import type { Edited } from '../../sheet/edit-log';
import { currentAccount } from '../../sheet/user';
import { findTab, readRows, writeValues } from '../../sheet/workbook';
import { TABS } from '../../thai/workbook';

/**
 * A score, and where who gave it and when stand side by side. Who decides is a name: only by it the rater or the
 * director is known.
 */
const SIGNED = [
  { score: CALIBRATION.proposed, who: CALIBRATION.proposer, byAccount: true },
  { score: CALIBRATION.decided, who: CALIBRATION.decider, byAccount: false },
] as const;

/**
 * Dates a proposal or a decision that was typed by hand, and signs a proposal with the account where the host tells
 * it and nobody stands there yet: one read, and one write for each of the two.
 *
 * @returns what writes it, for whoever has to read first
 */
export const calibrationSigns = ({
  tab,
  row,
  rows,
  column,
  columns,
  before,
  after,
}: Edited): (() => void) => {
  if (tab !== TABS.calibration || (before !== undefined && before === after)) return NOTHING;
  const touched = SIGNED.filter(({ score }) => score >= column && score < column + columns);
  const top = Math.max(row, CALIBRATION.firstRow);
  const count = row + rows - top;
  const sheet = findTab(tab);
  if (touched.length === 0 || count < 1 || !sheet) return NOTHING;
  const lines = readRows(tab, top, count, CALIBRATION.decidedOn);
  const account = currentAccount();
  const now = dayOf(new Date());
  const today = now ? typedDay(now) : '';
  const signed = touched.map(({ score, who, byAccount }) => ({
    who,
    cells: lines.map((line) => {
      const [name, day] = [line[who - 1] ?? '', line[who] ?? ''];
      if (isBlank(line[score - 1])) return [name, day];
      const pasted = column <= who && column + columns > who + 1;
      return [isBlank(name) && byAccount ? account : name, pasted && !isBlank(day) ? day : today];
    }),
  }));
  return () => {
    for (const { who, cells } of signed) writeValues(sheet, top, who, cells);
  };
};

const NOTHING = (): void => {};
