import type { ScoringForm, ScoringItem } from '../../model/form';
import type { ItemText } from '../../model/form-text';
import { SIDES, type Side } from '../../model/person';
import { formWords } from '../../thai/teacher-papers';
import { SIDE_NAMES } from '../../thai/workbook';
import type { AddressOf, Block, PaperCell, PaperFormula, PaperRow } from '../paper/paper';
import {
  BARE_TICK_SPAN,
  MOST_TICKS,
  NAME_SPAN,
  NUMBER_SPAN,
  NUMERAL_SPAN,
  POINTS_SPAN,
  TICK_SPAN,
  WIDE,
} from './form-grid';
import { conversionRowOf } from './form-head';
import { marksOf, type Party, type RatedForm } from './rated-form';

const TICK = '✓';

/** What formulas of the same papers call a side's converted score. */
export const resultKey = (no: string, side: Side): string => `${no} ${side} result`;

const totalKey = (no: string, side: Side): string => `${no} ${side} total`;
const pointsKey = (no: string, side: Side, item: number): string => `${no} ${side} points ${item}`;
const tickKey = (no: string, side: Side, item: number, level: number): string =>
  `${no} ${side} tick ${item} ${level}`;

/** How a form's table divides a side. */
interface SideColumns {
  /** Ticks, or 1 where the level stands as a numeral. */
  readonly ticks: number;
  readonly tickSpan: number;
  /** 0 where the tick is the points. */
  readonly pointsSpan: number;
}

const sideColumns = ({ form, print }: RatedForm): SideColumns => {
  const highest = Math.max(...form.items.map((item) => item.highest));
  if (print.layout.table === 'numbered') return { ticks: highest, tickSpan: BARE_TICK_SPAN, pointsSpan: 0 };
  if (highest > MOST_TICKS) return { ticks: 1, tickSpan: NUMERAL_SPAN, pointsSpan: POINTS_SPAN };
  return { ticks: highest, tickSpan: TICK_SPAN, pointsSpan: POINTS_SPAN };
};

const sideSpan = ({ ticks, tickSpan, pointsSpan }: SideColumns): number => ticks * tickSpan + pointsSpan;

/** The table of a form: items with ticks and points of both sides, the total, and its conversion. */
export const formTable = (rated: RatedForm, person: Party): Block => ({
  kind: 'table',
  head: headRows(rated),
  rows: [...itemRows(rated), ...sumRows(rated, person), ...SIDES.flatMap((side) => faultRow(rated, side))],
});

/** What stands left of the sides. */
const left = (rated: RatedForm, texts: readonly string[], options: Partial<PaperCell> = {}): PaperCell[] => {
  const room = WIDE - SIDES.length * sideSpan(sideColumns(rated));
  const [first = '', second = ''] = texts;
  const lead = { practice: NAME_SPAN, items: 0, numbered: NUMBER_SPAN }[rated.print.layout.table];
  const cell = (value: string, span: number): PaperCell => ({ value, span, ...options });
  return lead > 0 && texts.length > 1 ? [cell(first, lead), cell(second, room - lead)] : [cell(first, room)];
};

const headRows = (rated: RatedForm): PaperRow[] => {
  const columns = sideColumns(rated);
  const { ticks, tickSpan, pointsSpan } = columns;
  const names = {
    practice: [formWords.practice, formWords.detail],
    items: [formWords.item],
    numbered: [formWords.number, formWords.item],
  }[rated.print.layout.table];
  const centred = { align: 'center', bold: true } as const;
  const blank = names.map(() => '');
  const head = (value: string, span: number): PaperCell => ({ value, span, ...centred });
  const rows: PaperRow[] = [
    {
      cells: [
        ...left(rated, names, centred),
        ...SIDES.map((side) => head(SIDE_NAMES[side], sideSpan(columns))),
      ],
    },
    {
      cells: [
        ...left(rated, blank, centred),
        ...SIDES.flatMap(() => [
          head(rated.print.layout.level, ticks * tickSpan),
          ...(pointsSpan > 0 ? [head(formWords.score, pointsSpan)] : []),
        ]),
      ],
    },
  ];
  if (ticks > 1)
    rows.push({
      cells: [
        ...left(rated, blank, centred),
        ...SIDES.flatMap(() => [
          ...Array.from({ length: ticks }, (_, index) => head(String(index + 1), tickSpan)),
          ...(pointsSpan > 0 ? [head('', pointsSpan)] : []),
        ]),
      ],
    });
  return rows;
};

const itemRows = (rated: RatedForm): PaperRow[] => {
  const { form, print } = rated;
  let next = 0;
  return print.domains.flatMap((domain) => {
    const first = next;
    next += domain.items.length;
    const worth = form.items.slice(first, next).reduce((sum, { full }) => sum + full, 0);
    const heading = domain.name ? `${domain.no}. ${domain.name}` : '';
    const rows = domain.items.map((text, index) => {
      const item = form.items[first + index];
      if (!item) throw new Error(`No item ${text.no} in ${form.name}`);
      return {
        cells: [
          ...left(rated, itemTexts(rated, text, item, domain.no)),
          ...sideCells(rated, item, first + index),
        ],
      };
    });
    if (!heading) return rows;
    const title = print.layout.table === 'items' ? `${heading} ${formWords.worth(worth)}` : heading;
    return [
      {
        cells: [...left(rated, [title], { bold: true }), ...blankSides(rated)],
        keepWithNext: true,
      },
      ...rows,
    ];
  });
};

const itemTexts = (
  { print }: RatedForm,
  { no, name, detail }: ItemText,
  item: ScoringItem,
  domain: string,
): string[] => {
  const numbered = no.includes('.') ? `${no} ${name}` : `${no}. ${name}`;
  switch (print.layout.table) {
    case 'practice':
      return [numbered, detail];
    case 'numbered':
      return [no, name];
    case 'items':
      return [
        no === domain
          ? detail
          : [`${numbered} ${formWords.worth(item.full)}`, detail].filter(Boolean).join('\n'),
      ];
  }
};

const blankSides = (rated: RatedForm): PaperCell[] => {
  const { ticks, tickSpan, pointsSpan } = sideColumns(rated);
  return SIDES.flatMap(() => [
    ...Array.from({ length: ticks }, () => ({ value: '', span: tickSpan })),
    ...(pointsSpan > 0 ? [{ value: '', span: pointsSpan }] : []),
  ]);
};

const sideCells = (rated: RatedForm, item: ScoringItem, index: number): PaperCell[] => {
  const { ticks, tickSpan, pointsSpan } = sideColumns(rated);
  return SIDES.flatMap((side) => {
    const level = rated.sides[side].levels[index];
    const cell = (value: string | number, place: number): PaperCell => ({
      value,
      span: tickSpan,
      align: 'center',
      key: tickKey(rated.no, side, index, place),
    });
    const cells =
      ticks === 1
        ? [cell(level ?? '', 1)]
        : Array.from({ length: ticks }, (_, place) => cell(level === place + 1 ? TICK : '', place + 1));
    if (pointsSpan === 0) return cells;
    return [
      ...cells,
      {
        value: pointsFormula(rated, side, item, index, level),
        span: pointsSpan,
        align: 'center',
        pattern: pointsPattern(rated),
        key: pointsKey(rated.no, side, index),
      },
    ];
  });
};

/** Points in whole numbers where every level is worth some, unless the form itself prints decimals. */
const pointsPattern = ({ form, print }: RatedForm): string =>
  !print.layout.order.includes('points') && isWhole(form) ? '0' : '0.00';

const isWhole = ({ items }: ScoringForm): boolean => items.every(({ full, highest }) => full % highest === 0);

const pointsOf = ({ full, highest }: ScoringItem, level: number): number => (level * full) / highest;

const share = ({ full, highest }: ScoringItem): string => (full === highest ? '' : `*${full}/${highest}`);

/** Whether an item has exactly one tick, and its points, over the printed cells. */
const ticked = (rated: RatedForm, side: Side, item: ScoringItem, index: number, addressOf: AddressOf) => {
  const { ticks } = sideColumns(rated);
  const at = (level: number) => addressOf(tickKey(rated.no, side, index, level));
  if (ticks === 1) return { is: `ISNUMBER(${at(1)})`, points: `${at(1)}${share(item)}` };
  const levels = Array.from({ length: ticks }, (_, place) => place + 1);
  return {
    is: `COUNTIF(${at(1)}:${at(ticks)},"${TICK}")=1`,
    points: `(${levels.map((level) => `(${at(level)}="${TICK}")*${level}`).join('+')})${share(item)}`,
  };
};

const pointsFormula = (
  rated: RatedForm,
  side: Side,
  item: ScoringItem,
  index: number,
  level: number | undefined,
): PaperFormula => ({
  formulaOf: (addressOf) => {
    const { is, points } = ticked(rated, side, item, index, addressOf);
    return `=IF(${is},${points},"")`;
  },
  value: level === undefined ? '' : pointsOf(item, level),
});

const sumRows = (rated: RatedForm, person: Party): PaperRow[] => {
  const conversion = conversionRowOf(rated, person);
  const { ticks, tickSpan, pointsSpan } = sideColumns(rated);
  const row = (label: string, value: (side: Side) => PaperCell, align: PaperCell['align']): PaperRow => ({
    cells: [
      ...left(rated, [label], { bold: true, ...(align ? { align } : {}) }),
      ...SIDES.flatMap((side) =>
        pointsSpan === 0
          ? [{ ...value(side), span: ticks * tickSpan }]
          : [
              { value: '', span: ticks * tickSpan },
              { ...value(side), span: pointsSpan },
            ],
      ),
    ],
    keepWithNext: true,
  });
  const cell = (value: PaperFormula, pattern: string, key: string): PaperCell => ({
    value,
    pattern,
    key,
    align: 'center',
    bold: true,
  });
  const total = (side: Side): PaperCell =>
    cell(
      totalFormula(rated, side, !conversion),
      pointsPattern(rated),
      conversion ? totalKey(rated.no, side) : resultKey(rated.no, side),
    );
  const rows = [row(rated.print.totalRow || formWords.total, total, 'center')];
  if (conversion)
    rows.push(
      row(
        conversion,
        (side) => cell(conversionFormula(rated, side), '0.00', resultKey(rated.no, side)),
        undefined,
      ),
    );
  return rows;
};

/** The sum of the points, once every item has one: never a smaller one. */
const totalFormula = (rated: RatedForm, side: Side, isResult: boolean): PaperFormula => {
  const { items } = rated.form;
  const { levels, score } = rated.sides[side];
  return {
    formulaOf: (addressOf) => {
      const sum = totalOver(rated, side, addressOf);
      return `=IF(${sum.complete},${isResult && !isWhole(rated.form) ? toTwoDecimals(sum.points) : sum.points},"")`;
    },
    value:
      score === undefined
        ? ''
        : isResult
          ? score
          : items.reduce((sum, item, index) => sum + pointsOf(item, levels[index] ?? 0), 0),
  };
};

const totalOver = (rated: RatedForm, side: Side, addressOf: AddressOf) => {
  const { items } = rated.form;
  if (sideColumns(rated).pointsSpan > 0) {
    const at = (index: number) => addressOf(pointsKey(rated.no, side, index));
    const range = `${at(0)}:${at(items.length - 1)}`;
    return { complete: `COUNT(${range})=${items.length}`, points: `SUM(${range})` };
  }
  const all = items.map((item, index) => ticked(rated, side, item, index, addressOf));
  return {
    complete: `AND(${all.map(({ is }) => is).join(',')})`,
    points: all.map(({ points }) => points).join('+'),
  };
};

const conversionFormula = (rated: RatedForm, side: Side): PaperFormula => ({
  formulaOf: (addressOf) => {
    const total = addressOf(totalKey(rated.no, side));
    const { full } = rated.form;
    return `=IF(ISNUMBER(${total}),${toTwoDecimals(`${total}*${full}/${marksOf(rated.form)}`)},"")`;
  },
  value: rated.sides[side].score ?? '',
});

/** Two decimals, half up: rounded to whole hundredths, after the noise of binary fractions is gone. */
const toTwoDecimals = (value: string): string => `ROUND(ROUND((${value})*100,6),0)/100`;

/** What keeps a side that was begun from having a total, below the table's sums. */
const faultRow = (rated: RatedForm, side: Side): PaperRow[] => {
  const { fault } = rated.sides[side];
  return fault ? [{ cells: [{ value: `${SIDE_NAMES[side]}: ${fault}`, span: WIDE }] }] : [];
};
