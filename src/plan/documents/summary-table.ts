import { SIDES, type Side } from '../../model/person';
import { summaryWords } from '../../thai/teacher-papers';
import { printed } from '../paper/figures';
import type { AddressOf, Block, PaperCell, PaperFormula, PaperRow } from '../paper/paper';
import { SUMMARY_SPANS, WIDE } from './form-grid';
import { resultKey } from './form-table';
import type { Appraisal, RatedForm } from './rated-form';

const PATTERN = '0.00';
const LABEL_SPAN = WIDE - SUMMARY_SPANS.full - SUMMARY_SPANS.self - SUMMARY_SPANS.supervisor;

/** A line of a summary: a score of each side, or a word. */
interface SummaryLine {
  readonly label: string;
  readonly full: number | '';
  readonly value: (side: Side) => PaperFormula;
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
          { value: full, span: SUMMARY_SPANS.full, ...centred },
          { value: self, span: SUMMARY_SPANS.self, ...centred },
          { value: supervisor, span: SUMMARY_SPANS.supervisor, ...centred },
        ],
      },
    ],
    rows: lines.map(
      ({ label: text, full: most, value, bold = false, key }): PaperRow => ({
        cells: [
          { value: text, span: LABEL_SPAN, bold },
          { value: String(most), span: SUMMARY_SPANS.full, align: 'center', bold },
          ...SIDES.map(
            (side): PaperCell => ({
              value: value(side),
              span: SUMMARY_SPANS[side],
              align: 'center',
              bold,
              ...(key ? { key: key(side) } : {}),
            }),
          ),
        ],
        keepWithNext: true,
      }),
    ),
  };
};

const shown = (score: number | undefined): string => (score === undefined ? '' : printed(score, PATTERN));

const linked = (rated: RatedForm, side: Side): PaperFormula => ({
  formulaOf: (addressOf) => {
    const result = addressOf(resultKey(rated.no, side));
    return `=IF(${result}="","",TEXT(VALUE(${result}),"${PATTERN}"))`;
  },
  value: shown(rated.sides[side].score),
});

/** A sum of scores, once all are there. */
const sumFormula = (forms: readonly RatedForm[], side: Side, sum: number | undefined): PaperFormula => ({
  formulaOf: (addressOf: AddressOf) => {
    const cells = forms.map(({ no }) => addressOf(resultKey(no, side)));
    const complete = `AND(${cells.map((cell) => `${cell}<>""`).join(',')})`;
    return `=IF(${complete},TEXT(ROUND(${cells.map((cell) => `VALUE(${cell})`).join('+')},2),"${PATTERN}"),"")`;
  },
  value: shown(sum),
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
          ? { label, full, value: (side) => linked(part, side) }
          : {
              label,
              full,
              value: (side) => sumFormula(parts, side, sumOf(parts, side)),
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
      })),
      {
        label: words.total,
        full: forms.reduce((sum, { form }) => sum + form.full, 0),
        value: (side) => sumFormula(forms, side, totals[side]?.score),
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
