import { columnNumber } from '../../cells/a1';
import type { Grid } from '../../cells/grid';
import { BEHAVIOUR_SHEET } from '../../layout/behaviour-sheet';
import { LOG } from '../../layout/log';
import { behaviourNumbers } from '../../model/behaviour-sheet';
import { SIDES, type Side } from '../../model/person';
import { parseBehaviourSheet, type StandingBlock, type StandingSheet } from '../../parse/behaviour-sheet';
import { text } from '../../parse/roster';
import { tickIn } from '../../score/behaviour-level';
import type { LogLine } from '../../sheet/log';
import { BEHAVIOUR_HEADINGS, BEHAVIOUR_MARKS, behaviourOwner } from '../../thai/behaviour-sheet';
import { behaviourSidebarWords as words } from '../../thai/behaviour-sidebar';
import { logWords, type ToldChange, toldChanges } from '../../thai/log';
import { SIDE_NAMES } from '../../thai/workbook';
import { endsWhatWasTold } from './told-before';

/** Sheets of behaviours on which other behaviours are ticked than the log says last: a line a sheet and side. */
export const unloggedTicks = (
  round: string,
  log: Grid,
  tabs: ReadonlyMap<string, Grid>,
): readonly LogLine[] =>
  [...tabs].flatMap(([tab, grid]) => {
    const id = behaviourOwner(tab);
    if (id === undefined) return [];
    const { sheet } = parseBehaviourSheet(grid, SHEET_WORDS);
    const told = toldTicks(log, tab, sheet);
    return SIDES.flatMap((side): LogLine[] => {
      const differing = sheet.blocks.flatMap((block) => {
        const [standing, last] = [ticksOf(block, side), told(block, side)];
        return last === undefined || isSame(last, standing)
          ? []
          : [words.changed(`${SIDE_NAMES[side]}${BETWEEN}${block.competency}`, last, standing, false)];
      });
      return differing.length > 0
        ? [{ tab, id, name: sheet.name, change: logWords.foundAs(round, differing) }]
        : [];
    });
  });

const SHEET_WORDS = {
  headings: BEHAVIOUR_HEADINGS.slice(0, -1),
  marks: BEHAVIOUR_MARKS,
  isTicked: tickIn,
};

/** What stands between side and competency in a line. */
const BETWEEN = ' · ';

/** Behaviours by their numbers; how many, where cells were changed one by one: rows move when a sheet is made again. */
type Told = readonly string[] | number;

const ticksOf = ({ behaviours }: StandingBlock, side: Side): readonly string[] =>
  behaviourNumbers(behaviours).filter((_, index) => behaviours[index]?.ticks[side]);

const countOf = (told: Told): number => (typeof told === 'number' ? told : told.length);

const isSame = (told: Told, standing: readonly string[]): boolean =>
  typeof told === 'number' ? told === standing.length : told.join() === standing.join();

/** Which behaviours are ticked by the log, or how many; `undefined` where it does not tell. */
const toldTicks = (log: Grid, tab: string, { blocks }: StandingSheet) => {
  const ticked = new Map<string, Told | undefined>();
  let unknown: Told | undefined = [];
  const key = (competency: string, side: Side) => `${SIDE_NAMES[side]}${BETWEEN}${competency}`;
  const of = (block: StandingBlock, side: Side): Told | undefined => {
    const name = key(block.competency, side);
    return ticked.has(name) ? ticked.get(name) : unknown;
  };
  const note = (told: ToldChange, saidBy: string): void => {
    if (told.kind === 'item') {
      const name = told.item.includes(BETWEEN) ? told.item : `${saidBy}${BETWEEN}${told.item}`;
      const ticks = words.toldTicks(told.to);
      if (ticks) ticked.set(name, ticks);
      return;
    }
    const [from, to] = told.kind === 'cell' ? [told.row, told.row] : told.lines;
    const [first, last] =
      told.kind === 'cell'
        ? [columnNumber(told.column), columnNumber(told.column)]
        : told.columns.map(columnNumber);
    for (const side of SIDES) {
      const column = BEHAVIOUR_SHEET.ticks[side];
      if (first && last && (column < first || column > last)) continue;
      for (const block of blocks) {
        if (!block.behaviours.some(({ row }) => row >= (from || 1) && row <= (to || row))) continue;
        const before = of(block, side);
        const step =
          told.kind === 'cell' && told.from !== undefined
            ? Number(isTicked(told.to)) - Number(isTicked(told.from))
            : undefined;
        ticked.set(
          key(block.competency, side),
          before === undefined || step === undefined ? undefined : countOf(before) + step,
        );
      }
    }
  };
  for (const line of log) {
    const [of, change] = [text(line[LOG.tab]), text(line[LOG.change])];
    if (of === '' && endsWhatWasTold(change)) {
      ticked.clear();
      unknown = undefined;
    }
    if (of !== tab) continue;
    const side = SIDES.map((one) => SIDE_NAMES[one]).find((name) => change.startsWith(`${name}${BETWEEN}`));
    const said = side ? change.slice(side.length + BETWEEN.length) : change;
    for (const told of toldChanges(said)) note(told, side ?? '');
  }
  return of;
};

const isTicked = (told: string): boolean => tickIn(told) === true;
