import { DEVELOPMENT } from '../../layout/development';
import {
  DEVELOPMENT_HEADINGS,
  DEVELOPMENT_STATES,
  DEVELOPMENT_USES,
  developmentWords,
} from '../../thai/development';
import { TABS } from '../../thai/workbook';
import { COLORS } from '../colors';
import { PLAIN_TEXT, type PlannedCell, rectangle, type TabPlan } from '../tab';

/** A row of the development plan, as it is to stand. */
export interface DevelopmentLine {
  /** Id, name, competency, levels and aim. */
  readonly drafted: readonly PlannedCell[];
  readonly round: string;
  readonly check: string;
}

/** Rows of a new tab that are made ready to be filled. */
const READY_ROWS = 999;

/**
 * The development plan. What people type stays in the rows that stand, and new rows come below them.
 *
 * @param standing how many rows stand; absent where there is no tab yet
 */
export const developmentPlan = (lines: readonly DevelopmentLine[], standing?: number): TabPlan => {
  const rows = standing === undefined ? READY_ROWS : lines.length;
  const area = (column: number, columns = 1) => ({ row: DEVELOPMENT.firstRow, column, rows, columns });
  // What was pasted as a date would turn into a number where a tab that stands became plain text.
  const plain = [DEVELOPMENT.id, ...(standing === undefined ? [DEVELOPMENT.period] : []), DEVELOPMENT.round];
  return {
    name: TABS.development,
    cells: rectangle([
      DEVELOPMENT_HEADINGS,
      ...lines.map(({ drafted, round, check }): PlannedCell[] => [
        ...drafted,
        '',
        '',
        '',
        DEVELOPMENT_STATES[0],
        round,
        check,
      ]),
    ]),
    typed: { ...DEVELOPMENT.typed, rows: DEVELOPMENT.headingRow + (standing ?? 0) },
    ...(rows > 0
      ? { numberFormat: { areas: plain.map((column) => area(column)), pattern: PLAIN_TEXT } }
      : {}),
    ...(standing === undefined
      ? {
          lists: [
            {
              area: area(DEVELOPMENT.use),
              options: Object.values(DEVELOPMENT_USES),
              help: developmentWords.useHelp,
              strict: true,
            },
            {
              area: area(DEVELOPMENT.status),
              options: DEVELOPMENT_STATES,
              help: developmentWords.stateHelp,
              strict: true,
            },
          ],
          fills: [
            {
              area: { row: 1, column: 1, rows: 1, columns: DEVELOPMENT_HEADINGS.length },
              color: COLORS.heading,
            },
            {
              area: { row: 1, column: DEVELOPMENT.typed.column, rows: 1, columns: DEVELOPMENT.typed.columns },
              color: COLORS.supervisor,
            },
          ],
          wrapped: [
            area(DEVELOPMENT.name, DEVELOPMENT.period - DEVELOPMENT.name + 1),
            area(DEVELOPMENT.check),
          ],
        }
      : {}),
    frozen: { rows: DEVELOPMENT.headingRow, columns: DEVELOPMENT.name },
    widths: [{ column: DEVELOPMENT.name, count: DEVELOPMENT.period - DEVELOPMENT.name + 1, pixels: 220 }],
  };
};
