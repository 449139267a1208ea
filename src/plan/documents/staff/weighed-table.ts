import type { Block, PaperCell, PaperGrid, PaperRow } from '../../paper/paper';
import { patternOf, SCORE_PATTERN, twoDecimals, workedOut } from './figures';
import type { StaffAppraisal, WeighedScore } from './staff-appraisal';

/** Component, score, weight, their product; the plan of development takes the same columns. */
export const WEIGHED_GRID: PaperGrid = { columns: [320, 110, 110, 140] };

const PERCENT = ' %';

const scoreKey = (index: number): string => `score ${index}`;
const weightKey = (index: number): string => `weight ${index}`;
const productKey = (index: number): string => `product ${index}`;

/** A component's line: its label, and what stands there. */
interface WeighedLine {
  readonly label: string;
  readonly component?: WeighedScore;
}

/** What a score and its weight give, unrounded. */
const productOf = ({ score, weight }: WeighedScore): number | undefined =>
  score === undefined ? undefined : Number(((score * weight) / 100).toFixed(9));

/**
 * The components of an appraisal: each product is worked out from the score and the weight beside it and printed
 * unrounded, so that the total, which is rounded once, can be added up by hand.
 *
 * @param headings of the four columns
 * @param lines a line a component; one that no component stands on is left blank
 * @param totalLabel the label of the last line
 */
export const weighedTable = (
  headings: readonly string[],
  lines: readonly WeighedLine[],
  totalLabel: string,
  { decimals, total }: Pick<StaffAppraisal, 'decimals' | 'total'>,
): Block => {
  const centred = { align: 'center', middle: true } as const;
  const given = lines.flatMap(({ component }, index) => (component ? [{ component, index }] : []));
  const weights = given.reduce((sum, { component }) => sum + component.weight, 0);
  return {
    kind: 'table',
    head: [{ cells: headings.map((value) => ({ value, ...centred, bold: true })) }],
    rows: [
      ...lines.map(
        ({ label, component }, index): PaperRow => ({
          cells: [
            { value: label },
            ...(component
              ? weighedCells(component, index, decimals)
              : headings.slice(1).map(() => ({ value: '' }))),
          ],
          keepWithNext: true,
        }),
      ),
      {
        cells: [
          { value: totalLabel, bold: true, ...centred },
          { value: '' },
          { value: `${weights}${PERCENT}`, bold: true, ...centred },
          {
            value: workedOut(
              given.map(({ index }) => productKey(index)),
              (...products) => twoDecimals(products.join('+')),
              total,
            ),
            pattern: SCORE_PATTERN,
            bold: true,
            ...centred,
          },
        ],
      },
    ],
  };
};

const weighedCells = (component: WeighedScore, index: number, decimals: number): PaperCell[] => {
  const { score, weight } = component;
  const centred = { align: 'center', middle: true } as const;
  return [
    { value: score ?? '', pattern: SCORE_PATTERN, key: scoreKey(index), ...centred },
    { value: `${weight}${PERCENT}`, key: weightKey(index), ...centred },
    {
      value: workedOut(
        [scoreKey(index), weightKey(index)],
        (ofScore = '', ofWeight = '') => `${ofScore}*VALUE(SUBSTITUTE(${ofWeight},"${PERCENT}",""))/100`,
        productOf(component),
      ),
      pattern: patternOf(decimals),
      key: productKey(index),
      ...centred,
    },
  ];
};
