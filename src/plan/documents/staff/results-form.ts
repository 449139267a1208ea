import { staffFormWords as words } from '../../../thai/staff-forms';
import { TABS } from '../../../thai/workbook';
import type { Block, PaperCell, PaperGrid, PaperRow } from '../../paper/paper';
import { formSignatures } from '../signatures';
import { figure, patternOf, SCORE_PATTERN, twoDecimals, workedOut } from './figures';
import { otherPlaces } from './other-places';
import type { StaffAppraisal } from './staff-appraisal';
import { type StaffHeadWords, staffHead } from './staff-head';

/** A unit of the middle holds a target, a weight or a level; three hold a KPI. The score stands at the right. */
const UNIT = { count: 11, width: 53 };

/** The grid of the form of results: number, KPI, kind of work, targets, weight, level, score. */
export const RESULTS_GRID: PaperGrid = {
  columns: [28, ...Array<number>(UNIT.count).fill(UNIT.width), 69],
};

const KPI_SPAN = 3;
const TARGETS = 5;
const CHANGE_SPANS = [2, 3, 2, 2, 2, 2] as const;
const INDENT = 28;

/** What the form of results is printed with. */
export interface ResultsPrint extends StaffHeadWords {
  /** The kinds of work in the announcement's words. */
  readonly kinds: readonly { readonly no: string; readonly name: string }[];
  /** What Σ weight × level is multiplied by. */
  readonly factor: number;
}

const weightKey = (index: number): string => `weight ${index}`;
const levelKey = (index: number): string => `level ${index}`;
const productKey = (index: number): string => `product ${index}`;
const SUM = 'sum';

/**
 * แบบประเมินผลสัมฤทธิ์ของงาน (ESA1 clause 6.2), in a layout of our own: the agreement at the start of the round,
 * and what was achieved. Weight × level is printed unrounded; the score is rounded once.
 */
export const resultsForm = (appraisal: StaffAppraisal, print: ResultsPrint): Block[] => [
  ...staffHead(words.results.title, appraisal, print),
  { kind: 'space', rows: 1 },
  kpiTable(appraisal, print),
  ...faultLine(appraisal),
  ...print.kinds.map(
    ({ no, name }): Block => ({ kind: 'paragraph', text: words.kind(no, name), hanging: INDENT }),
  ),
  ...changeTable(appraisal),
  ...otherPlaces(appraisal),
  { kind: 'space', rows: 1 },
  { kind: 'paragraph', text: words.agreed, bold: true, keepWithNext: true },
  ...formSignatures(appraisal.person, appraisal.appraiser),
  { kind: 'space', rows: 1 },
  { kind: 'paragraph', text: words.assessed, bold: true, keepWithNext: true },
  ...formSignatures(appraisal.person, appraisal.appraiser),
];

const head = (value: string, options: Partial<PaperCell> = {}): PaperCell => ({
  value,
  align: 'center',
  bold: true,
  ...options,
});

const kpiTable = (appraisal: StaffAppraisal, { factor }: ResultsPrint): Block => {
  const { number, kpi, kind, targets, level, weight, found, score } = words.results;
  const below = (span = 1): PaperCell => ({ value: '', span, joined: true });
  return {
    kind: 'table',
    head: [
      {
        cells: [
          head(number),
          head(kpi, { span: KPI_SPAN }),
          head(kind),
          head(targets, { span: TARGETS }),
          head(weight),
          head(found),
          head(score),
        ],
      },
      {
        cells: [
          below(),
          below(KPI_SPAN),
          below(),
          ...Array.from({ length: TARGETS }, (_, index) => head(level(index + 1))),
          below(),
          below(),
          below(),
        ],
      },
    ],
    rows: [...kpiRows(appraisal), ...sumRows(appraisal, factor)],
  };
};

const kpiRows = ({ kpis, kpiDecimals }: StaffAppraisal): PaperRow[] =>
  kpis.map(({ name, kind, targets, weight, level }, index) => ({
    cells: [
      { value: String(index + 1), align: 'center' },
      { value: name, span: KPI_SPAN },
      { value: kind.split(' ')[0] ?? '', align: 'center' },
      ...targets.map((value) => ({ value })),
      figure(weight, { key: weightKey(index) }),
      figure(level, { key: levelKey(index) }),
      {
        value: workedOut(
          [weightKey(index), levelKey(index)],
          (ofWeight = '', ofLevel = '') => `${ofWeight}*${ofLevel}/100`,
          weight === undefined || level === undefined ? undefined : hundredth(weight * level),
        ),
        pattern: patternOf(kpiDecimals),
        key: productKey(index),
        align: 'center',
      },
    ],
  }));

/** Without the noise of binary fractions. */
const hundredth = (value: number): number => Number((value / 100).toFixed(9));

/** The sums; where the KPIs cannot be scored there is none, never a smaller one. */
const sumRows = ({ kpis, kpiDecimals, components }: StaffAppraisal, factor: number): PaperRow[] => {
  const score = components[0]?.score;
  const keys = (keyOf: (index: number) => string) => kpis.map((_, index) => keyOf(index));
  const label = 1 + KPI_SPAN + 1 + TARGETS;
  const weights = kpis.reduce((sum, { weight = 0 }) => sum + weight, 0);
  const products = kpis.reduce((sum, { weight = 0, level = 0 }) => sum + weight * level, 0);
  const isScored = score !== undefined;
  return [
    {
      cells: [
        { value: words.results.sum, span: label, align: 'right', bold: true },
        {
          value: isScored
            ? workedOut(
                keys(weightKey),
                (...cells) => `ROUND(${cells.join('+')},2)`,
                Number(weights.toFixed(2)),
              )
            : '',
          pattern: patternOf(Number.isInteger(Number(weights.toFixed(2))) ? 0 : 2),
          align: 'center',
          bold: true,
        },
        { value: '' },
        {
          value: isScored
            ? workedOut(keys(productKey), (...cells) => cells.join('+'), hundredth(products))
            : '',
          pattern: patternOf(kpiDecimals),
          key: SUM,
          align: 'center',
          bold: true,
        },
      ],
      keepWithNext: true,
    },
    {
      cells: [
        { value: words.results.total(factor), span: label + 2, align: 'right', bold: true },
        {
          value: isScored ? workedOut([SUM], (sum = '') => twoDecimals(`${sum}*${factor}`), score) : '',
          pattern: SCORE_PATTERN,
          align: 'center',
          bold: true,
        },
      ],
    },
  ];
};

const faultLine = ({ components }: StaffAppraisal): Block[] => {
  const fault = components[0]?.fault ?? '';
  return fault === '' ? [] : [{ kind: 'paragraph', text: words.noTotal(fault) }];
};

/** The KPIs that were changed during the round, with what they were and why (ESA1 clause 5.3). */
const changeTable = ({ changes }: StaffAppraisal): Block[] => {
  if (changes.length === 0) return [];
  const row = (texts: readonly string[], options: Partial<PaperCell> = {}): PaperRow => ({
    cells: CHANGE_SPANS.map((span, index) => ({ value: texts[index] ?? '', span, ...options })),
  });
  return [
    { kind: 'space', rows: 1 },
    { kind: 'paragraph', text: words.changes.title, bold: true, keepWithNext: true },
    {
      kind: 'table',
      head: [row(words.changes.headings, { align: 'center', bold: true })],
      rows: changes.map(({ date, kpi, what, before, after, reason }) =>
        row([date, kpi, what, before, after, reason || words.changes.noReason(TABS.kpiChanges)]),
      ),
    },
  ];
};
