import { SIDES, type Side } from '../../model/person';
import { summaryWords } from '../../thai/teacher-papers';
import type { AddressOf, Block, PaperCell, PaperFormula, PaperRow } from '../paper/paper';
import { WIDE } from './form-grid';
import { resultKey } from './form-table';
import type { Appraisal, RatedForm } from './rated-form';

const FULL_SPAN = 7;
const SCORE_SPAN = 9;
const LABEL_SPAN = WIDE - FULL_SPAN - SIDES.length * SCORE_SPAN;

/** A line of a summary: a score of each side, or a word. */
interface SummaryLine {
  readonly label: string;
  readonly full: number | '';
  readonly value: (side: Side) => PaperFormula;
  readonly pattern?: string;
  readonly bold?: boolean;
  readonly key?: (side: Side) => string;
}

const summaryTable = (headings: readonly string[], lines: readonly SummaryLine[]): Block => {
  const [label = '', full = '', self = '', supervisor = ''] = headings;
  const centred = { align: 'center', bold: true } as const;
  return {
    kind: 'table',
    head: [
      {
        cells: [
          { value: label, span: LABEL_SPAN, ...centred },
          { value: full, span: FULL_SPAN, ...centred },
          { value: self, span: SCORE_SPAN, ...centred },
          { value: supervisor, span: SCORE_SPAN, ...centred },
        ],
      },
    ],
    rows: lines.map(
      ({ label: text, full: most, value, pattern, bold = false, key }): PaperRow => ({
        cells: [
          { value: text, span: LABEL_SPAN, bold },
          { value: most, span: FULL_SPAN, align: 'center', bold },
          ...SIDES.map(
            (side): PaperCell => ({
              value: value(side),
              span: SCORE_SPAN,
              align: 'center',
              bold,
              ...(pattern ? { pattern } : {}),
              ...(key ? { key: key(side) } : {}),
            }),
          ),
        ],
        keepWithNext: true,
      }),
    ),
  };
};

const linked = (rated: RatedForm, side: Side): PaperFormula => ({
  formulaOf: (addressOf) => `=${addressOf(resultKey(rated.no, side))}`,
  value: rated.sides[side].score ?? '',
});

/** A sum of scores, once all are there. */
const sumFormula = (forms: readonly RatedForm[], side: Side, value: number | undefined): PaperFormula => ({
  formulaOf: (addressOf: AddressOf) => {
    const cells = forms.map(({ no }) => addressOf(resultKey(no, side)));
    return `=IF(COUNT(${cells.join(',')})=${cells.length},ROUND(SUM(${cells.join(',')}),2),"")`;
  },
  value: value ?? '',
});

/** Hundredths, so that no binary noise is added up. */
const sumOf = (forms: readonly RatedForm[], side: Side): number | undefined =>
  forms.reduce<number | undefined>((sum, { sides }) => {
    const { score } = sides[side];
    return sum === undefined || score === undefined ? undefined : Math.round((sum + score) * 100) / 100;
  }, 0);

/**
 * The table that a form ends with, where it gathers its parts: สรุปคะแนนรวมแบบประเมินองค์ประกอบที่ 1.
 *
 * @param parts the parts of the component, in order
 */
export const partsSummary = (parts: readonly RatedForm[]): Block[] => {
  const summary = parts.map(({ print }) => print.summary).find((one) => one !== null);
  if (!summary || parts.length < 2) return [];
  return [
    { kind: 'space', rows: 1 },
    { kind: 'paragraph', text: summary.title, bold: true, align: 'center', keepWithNext: true },
    summaryTable(
      summary.headings,
      summary.rows.map(({ label, full }, index) => {
        const part = parts[index];
        return part
          ? { label, full, value: (side) => linked(part, side), pattern: '0.00' }
          : {
              label,
              full,
              value: (side) => sumFormula(parts, side, sumOf(parts, side)),
              pattern: '0.00',
              bold: true,
            };
      }),
    ),
  ];
};

const TOTAL = 'appraisal total';

/**
 * The scores of all components with the total and its band.
 *
 * @param bandOf gives the formula of a band over a score's cell
 */
export const appraisalSummary = (
  { forms, totals }: Pick<Appraisal, 'forms' | 'totals'>,
  bandOf: (cell: string) => string,
): Block => {
  const words = summaryWords;
  return summaryTable(
    [words.component, words.full, words.self, words.supervisor],
    [
      ...forms.map((rated) => ({
        label: words.row(rated.no, rated.name),
        full: rated.form.full,
        value: (side: Side) => linked(rated, side),
        pattern: '0.00',
      })),
      {
        label: words.total,
        full: forms.reduce((sum, { form }) => sum + form.full, 0),
        value: (side) => sumFormula(forms, side, totals[side]?.score),
        pattern: '0.00',
        bold: true,
        key: (side) => `${TOTAL} ${side}`,
      },
      {
        label: words.band,
        full: '',
        value: (side) => ({
          formulaOf: (addressOf) => `=${bandOf(addressOf(`${TOTAL} ${side}`))}`,
          value: totals[side]?.band ?? '',
        }),
        bold: true,
      },
    ],
  );
};
