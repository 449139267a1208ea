import type { BehaviourScale } from '../../../model/staff';
import { staffFormWords } from '../../../thai/staff-forms';
import type { Block, PaperCell, PaperGrid, PaperRow } from '../../paper/paper';
import { formSignatures } from '../signatures';
import { attendanceTable } from './attendance-table';
import { figure, patternOf, SCORE_PATTERN, twoDecimals, workedOut } from './figures';
import type { PrintedCompetency, StaffAppraisal } from './staff-appraisal';
import { type StaffHeadWords, staffHead } from './staff-head';

const words = staffFormWords.competencies;
const UNIT = { count: 9, width: 56 };

/** The grid of the form of competencies: number, competency, seven figures, evidence. */
export const COMPETENCY_GRID: PaperGrid = {
  columns: [28, 148, ...Array<number>(UNIT.count).fill(UNIT.width)],
};

const EVIDENCE_SPAN = 2;
const ATTENDANCE_SPANS = [5, 6] as const;
/** Number, competency and the five figures before the products. */
const LABEL_SPAN = 7;
const WIDE = COMPETENCY_GRID.columns.length;

/** What the form of competencies is printed with. */
export interface CompetencyPrint extends StaffHeadWords {
  readonly scale: BehaviourScale;
  /** The percentage of its behaviours that shows a level. */
  readonly share: number;
}

type Figure = 'expected' | 'found' | 'points' | 'weight' | 'got' | 'full';

const keyOf = (what: Figure, index: number): string => `${what} ${index}`;
const sumKey = (what: Figure): string => `sum ${what}`;

/**
 * แบบประเมินพฤติกรรมการปฏิบัติราชการจากสมรรถนะ (ESA1 clause 6.3), in a layout of our own: what the supervisor
 * found, and the points that the scale gives for it. The score is rounded once.
 */
export const competencyForm = (appraisal: StaffAppraisal, print: CompetencyPrint): Block[] => {
  const fault = appraisal.components[1]?.fault ?? '';
  return [
    ...staffHead(words.title, appraisal, print),
    { kind: 'space', rows: 1 },
    {
      kind: 'table',
      head: [headRow()],
      rows: [...competencyRows(appraisal, print.scale), ...sumRows(appraisal, print.scale)],
    },
    ...(fault === '' ? [] : [{ kind: 'paragraph', text: staffFormWords.noTotal(fault) } as const]),
    { kind: 'paragraph', text: scaleText(print.scale) },
    ...(print.share < 100 ? [{ kind: 'paragraph', text: words.share(print.share) } as const] : []),
    ...attendanceTable(appraisal, ATTENDANCE_SPANS),
    ...formSignatures(appraisal.person, appraisal.appraiser),
  ];
};

const headRow = (): PaperRow => {
  const head = (value: string, span = 1): PaperCell => ({ value, span, align: 'center', bold: true });
  return {
    cells: [
      head(words.number),
      head(words.name),
      ...words.figures.map((value) => head(value)),
      head(words.evidence, EVIDENCE_SPAN),
    ],
  };
};

const competencyRows = ({ competencies }: StaffAppraisal, scale: BehaviourScale): PaperRow[] =>
  competencies.flatMap((competency, index): PaperRow[] => [
    ...(competency.group === competencies[index - 1]?.group
      ? []
      : [{ cells: [{ value: competency.group, span: WIDE, bold: true }], keepWithNext: true }]),
    competencyRow(competency, index, scale),
  ]);

const competencyRow = (competency: PrintedCompetency, index: number, scale: BehaviourScale): PaperRow => {
  const { name, expected, found, weight, evidence } = competency;
  const key = (what: Figure) => keyOf(what, index);
  const given = worth(competency, scale);
  const gap = expected === undefined || found === undefined ? undefined : found - expected;
  return {
    cells: [
      { value: String(index + 1), align: 'center' },
      { value: name },
      figure(expected, { key: key('expected'), align: 'center' }),
      figure(found, { key: key('found'), align: 'center' }),
      whole(workedOut([key('expected'), key('found')], (of = '', is = '') => `${is}-${of}`, gap)),
      whole(
        workedOut(
          'points' in scale ? [key('expected'), key('found')] : [key('found')],
          (...cells) => pointsOf(scale, cells),
          given?.points,
        ),
        key('points'),
      ),
      figure(weight, { key: key('weight'), align: 'center' }),
      product(key('points'), key('weight'), key('got'), given?.got, weight),
      {
        value: workedOut(
          'cap' in scale ? [key('expected'), key('weight')] : [key('weight')],
          (...cells) => ('cap' in scale ? cells.join('*') : `${fullOf(scale)}*${cells.join('*')}`),
          fullPoints(competency, scale),
        ),
        pattern: patternOf(decimalsIn(weight)),
        key: key('full'),
        align: 'center',
      },
      { value: evidence, span: EVIDENCE_SPAN },
    ],
  };
};

const whole = (value: PaperCell['value'], key?: string): PaperCell => ({
  value,
  pattern: '0',
  align: 'center',
  ...(key === undefined ? {} : { key }),
});

const product = (
  points: string,
  weight: string,
  key: string,
  value: number | undefined,
  weighs: number,
): PaperCell => ({
  value: workedOut([points, weight], (of = '', by = '') => `${of}*${by}`, value),
  pattern: patternOf(decimalsIn(weighs)),
  key,
  align: 'center',
});

const decimalsIn = (value: number): number => (String(value).split('.')[1] ?? '').slice(0, 2).length;

const fullOf = (scale: BehaviourScale): number =>
  'points' in scale ? scale.full : 'highest' in scale ? scale.highest : 0;

const fullPoints = ({ expected, weight }: PrintedCompetency, scale: BehaviourScale): number | undefined => {
  if (!('cap' in scale)) return rounded(fullOf(scale) * weight);
  return expected === undefined ? undefined : rounded(expected * weight);
};

const worth = (
  { expected, found, weight }: PrintedCompetency,
  scale: BehaviourScale,
): { readonly points: number; readonly got: number } | undefined => {
  if (found === undefined) return undefined;
  if (!('points' in scale)) return { points: found, got: rounded(found * weight) };
  if (expected === undefined) return undefined;
  const below = Math.max(0, expected - found);
  const points = scale.points.filter(({ below_expected }) => below_expected <= below).pop()?.points ?? 0;
  return { points, got: rounded(points * weight) };
};

/** Without the noise of binary fractions. */
const rounded = (value: number): number => Number(value.toFixed(9));

/** Points by how far the level found is below the one expected; by the other scales the level itself. */
const pointsOf = (scale: BehaviourScale, [first = '', second = '']: readonly string[]): string => {
  if (!('points' in scale)) return first;
  const below = `(${first}-${second})`;
  const [last, ...higher] = [...scale.points].reverse();
  return higher
    .reverse()
    .reduceRight(
      (rest, { below_expected, points }) => `IF(${below}<=${below_expected},${points},${rest})`,
      String(last?.points ?? 0),
    );
};

/** The sums; where the competencies cannot be scored there is none, never a smaller one. */
const sumRows = ({ competencies, components }: StaffAppraisal, scale: BehaviourScale): PaperRow[] => {
  const score = components[1]?.score;
  const isScored = score !== undefined;
  const decimals = Math.max(0, ...competencies.map(({ weight }) => decimalsIn(weight)));
  const sum = (what: 'got' | 'full', value: number): PaperCell => ({
    value: isScored
      ? workedOut(
          competencies.map((_, index) => keyOf(what, index)),
          (...cells) => cells.join('+'),
          rounded(value),
        )
      : '',
    pattern: patternOf(decimals),
    key: sumKey(what),
    align: 'center',
    bold: true,
  });
  const label = { align: 'right', bold: true } as const;
  return [
    {
      cells: [
        { value: words.sum, span: LABEL_SPAN, ...label },
        sum(
          'got',
          competencies.reduce((all, one) => all + (worth(one, scale)?.got ?? 0), 0),
        ),
        sum(
          'full',
          competencies.reduce((all, one) => all + (fullPoints(one, scale) ?? 0), 0),
        ),
        { value: '', span: EVIDENCE_SPAN },
      ],
      keepWithNext: true,
    },
    {
      cells: [
        { value: words.total, span: LABEL_SPAN, ...label },
        {
          value: isScored
            ? workedOut(
                [sumKey('got'), sumKey('full')],
                (got = '', full = '') => {
                  const share = twoDecimals(`${got}/${full}*100`);
                  return 'cap' in scale ? `MIN(${scale.cap},${share})` : share;
                },
                score,
              )
            : '',
          pattern: SCORE_PATTERN,
          align: 'center',
          bold: true,
        },
        { value: '', span: 1 + EVIDENCE_SPAN },
      ],
    },
  ];
};

const scaleText = (scale: BehaviourScale): string => {
  if ('points' in scale)
    return words.points(
      scale.id,
      scale.points.map(({ below_expected, points }, index) =>
        words.step(below_expected, points, index === scale.points.length - 1),
      ),
    );
  return 'cap' in scale ? words.ratio(scale.id, scale.cap) : words.ladder(scale.id, scale.highest);
};
