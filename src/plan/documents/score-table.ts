import { SIDES, type Side } from '../../model/person';
import { summaryWords } from '../../thai/teacher-papers';
import type { Block, PaperCell } from '../paper/paper';
import type { Appraisal } from './rated-form';

/** Where a person's results stand: a form's score by its place among the components, then the total, then the band. */
export type ScoreOf = (side: Side, place: number) => string;

/** All components with their scores, looked up where they are computed; a column a cell. */
export const scoreTable = ({ forms, totals }: Appraisal, scoreOf: ScoreOf): Block => {
  const words = summaryWords;
  const centred = { align: 'center', bold: true } as const;
  const cell = (side: Side, place: number, value: string | number | undefined): PaperCell => ({
    value: { formulaOf: () => `=${scoreOf(side, place)}`, value: value ?? '' },
    align: 'center',
    pattern: '0.00',
  });
  const full = forms.reduce((sum, { form }) => sum + form.full, 0);
  return {
    kind: 'table',
    head: [
      {
        cells: [words.component, words.full, words.self, words.supervisor].map((value) => ({
          value,
          ...centred,
        })),
      },
    ],
    rows: [
      ...forms.map((rated, place) => ({
        cells: [
          { value: words.row(rated.no, rated.name) },
          { value: rated.form.full },
          ...SIDES.map((side) => cell(side, place, rated.sides[side].score)),
        ],
        keepWithNext: true,
      })),
      {
        cells: [
          { value: words.total, bold: true },
          { value: full, bold: true },
          ...SIDES.map((side) => ({ ...cell(side, forms.length, totals[side]?.score), bold: true })),
        ],
        keepWithNext: true,
      },
      {
        cells: [
          { value: words.band, bold: true },
          { value: '' },
          ...SIDES.map((side) => ({ ...cell(side, forms.length + 1, totals[side]?.band), bold: true })),
        ],
      },
    ],
  };
};
