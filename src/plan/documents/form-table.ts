import type { ScoringForm, ScoringItem } from '../../model/form';
import type { ItemText } from '../../model/form-text';
import { SIDES, type Side } from '../../model/person';
import { formWords } from '../../thai/teacher-papers';
import { SIDE_NAMES } from '../../thai/workbook';
import { printed } from '../paper/figures';
import type { AddressOf, Block, PaperCell, PaperFormula, PaperRow } from '../paper/paper';
import {
  BARE_TICK_SPAN,
  LONE_NAME_SPAN,
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

/**
 * The table of a form: items with ticks and points of both sides, the total, and its conversion.
 *
 * @param keepWithNext whether its end stays with what follows, such as the places to sign
 */
export const formTable = (rated: RatedForm, person: Party, keepWithNext: boolean): Block => {
  const faults = SIDES.flatMap((side) => faultRow(rated, side));
  const rows = [...itemRows(rated), ...sumRows(rated, person), ...faults];
  return {
    kind: 'table',
    head: headRows(rated),
    rows: rows.map((row, index) => (index === rows.length - 1 ? { ...row, keepWithNext } : row)),
  };
};

/** Where no item is described the letter leaves room beside its name, which needs less. */
const nameSpan = ({ print }: RatedForm): number =>
  print.domains.some(({ items }) => items.some(({ detail }) => detail !== '')) ? NAME_SPAN : LONE_NAME_SPAN;

/** What stands left of the sides. */
const left = (rated: RatedForm, texts: readonly string[], options: Partial<PaperCell> = {}): PaperCell[] => {
  const room = WIDE - SIDES.length * sideSpan(sideColumns(rated));
  const [first = '', second = ''] = texts;
  const lead = { practice: nameSpan(rated), items: 0, numbered: NUMBER_SPAN }[rated.print.layout.table];
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
        ...left(rated, blank, { ...centred, joined: true }),
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
        ...left(rated, blank, { ...centred, joined: true }),
        ...SIDES.flatMap(() => [
          ...Array.from({ length: ticks }, (_, index) => head(String(index + 1), tickSpan)),
          ...(pointsSpan > 0 ? [{ ...head('', pointsSpan), joined: true }] : []),
        ]),
      ],
    });
  return rows;
};

/** Items that stand with the total, where a form has more: a page is not left with one or two of them. */
const KEPT_ITEMS = 3;

const keptItems = ({ items }: ScoringForm): number => Math.max(1, Math.min(KEPT_ITEMS, items.length - 1));

const itemRows = (rated: RatedForm): PaperRow[] => {
  const { form, print } = rated;
  let next = 0;
  return print.domains.flatMap((domain) => {
    const first = next;
    next += domain.items.length;
    const items = form.items.slice(first, next);
    const rows = domain.items.map((text, index): PaperRow => {
      const item = items[index];
      if (!item) throw new Error(`No item ${text.no} in ${form.name}`);
      return {
        cells: [
          ...left(rated, itemTexts(rated, text, item, domain.no)),
          ...sideCells(rated, item, first + index),
        ],
        keepWithNext: first + index >= form.items.length - keptItems(form),
      };
    });
    if (!domain.name) return rows;
    const heading = `${domain.no}. ${domain.name}`;
    const worth = items.reduce((sum, { full }) => sum + full, 0);
    const title = print.layout.table === 'items' ? `${heading} ${formWords.worth(worth)}` : heading;
    return [
      { cells: [...left(rated, [title], { bold: true }), ...blankSides(rated)], keepWithNext: true },
      ...rows,
    ];
  });
};

const itemTexts = (
  { print }: RatedForm,
  { no, name, detail }: ItemText,
  { full }: ScoringItem,
  domain: string,
): string[] => {
  const numbered = no.includes('.') ? `${no} ${name}` : `${no}. ${name}`;
  if (print.layout.table === 'practice') return [numbered, detail];
  if (print.layout.table === 'numbered') return [no, name];
  return [
    no === domain ? detail : [`${numbered} ${formWords.worth(full)}`, detail].filter(Boolean).join('\n'),
  ];
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
    const cells = Array.from({ length: ticks }, (_, place): PaperCell => {
      const value = ticks === 1 ? String(level ?? '') : level === place + 1 ? TICK : '';
      return { value, span: tickSpan, align: 'center', key: tickKey(rated.no, side, index, place + 1) };
    });
    if (pointsSpan === 0) return cells;
    return [
      ...cells,
      {
        value: pointsFormula(rated, side, item, index),
        span: pointsSpan,
        align: 'center',
        key: pointsKey(rated.no, side, index),
      },
    ];
  });
};

/** Points in whole numbers where every level is worth some, unless the form itself prints decimals. */
const pointsPattern = ({ form, print }: RatedForm): '0' | '0.00' =>
  !print.layout.order.includes('points') && isWhole(form) ? '0' : '0.00';

const isWhole = ({ items }: ScoringForm): boolean => items.every(({ full, highest }) => full % highest === 0);

const pointsOf = ({ full, highest }: ScoringItem, level: number): number => (level * full) / highest;

/** A figure as text, or nothing: the columns of a form have no room for a figure itself. */
const figureFormula = (condition: string, figure: string, pattern: '0' | '0.00'): string =>
  `=IF(${condition},TEXT(${figure},"${pattern}"),"")`;

/** Half up, after the noise of binary fractions is gone: whole hundredths first. */
const twoDecimals = (figure: string): string => `ROUND(ROUND((${figure})*100,6),0)/100`;

/** Whether an item has exactly one tick, and its points, over the printed cells. */
const ticked = (rated: RatedForm, side: Side, item: ScoringItem, index: number, addressOf: AddressOf) => {
  const { ticks } = sideColumns(rated);
  const at = (level: number) => addressOf(tickKey(rated.no, side, index, level));
  const share = item.full === item.highest ? '' : `*${item.full}/${item.highest}`;
  if (ticks === 1) return { is: `${at(1)}<>""`, points: `VALUE(${at(1)})${share}` };
  const levels = Array.from({ length: ticks }, (_, place) => place + 1);
  const sum = levels.map((level) => `${level}*COUNTIF(${at(level)},"*${TICK}*")`).join('+');
  return {
    is: `COUNTIF(${at(1)}:${at(ticks)},"*${TICK}*")=1`,
    points: share ? `(${sum})${share}` : sum,
  };
};

const pointsFormula = (rated: RatedForm, side: Side, item: ScoringItem, index: number): PaperFormula => {
  const level = rated.sides[side].levels[index];
  const pattern = pointsPattern(rated);
  return {
    formulaOf: (addressOf) => {
      const { is, points } = ticked(rated, side, item, index, addressOf);
      return figureFormula(is, points, pattern);
    },
    value: level === undefined ? '' : printed(pointsOf(item, level), pattern),
  };
};

const sumRows = (rated: RatedForm, person: Party): PaperRow[] => {
  const conversion = conversionRowOf(rated, person);
  const { ticks, tickSpan, pointsSpan } = sideColumns(rated);
  const row = (label: PaperCell[], cellOf: (side: Side) => PaperCell): PaperRow => ({
    cells: [
      ...label,
      ...SIDES.flatMap((side) =>
        pointsSpan === 0
          ? [{ ...cellOf(side), span: ticks * tickSpan }]
          : [
              { value: '', span: ticks * tickSpan },
              { ...cellOf(side), span: pointsSpan },
            ],
      ),
    ],
    keepWithNext: true,
  });
  const bold = { align: 'center', bold: true } as const;
  const total = row(left(rated, [rated.print.totalRow || formWords.total], bold), (side) => ({
    value: totalFormula(rated, side),
    key: conversion === '' ? resultKey(rated.no, side) : totalKey(rated.no, side),
    ...bold,
  }));
  if (conversion === '') return [total];
  return [
    total,
    row(left(rated, [conversion], { bold: true }), (side) => ({
      value: conversionFormula(rated, side),
      key: resultKey(rated.no, side),
      ...bold,
    })),
  ];
};

/** Whether two decimals hold all that an item's points can be. */
const isPrintedWhole = ({ items }: ScoringForm): boolean =>
  items.every(({ full, highest }) => (full * 100) % highest === 0);

/**
 * Whether every item has its points, and their sum: over the printed points where those are exact, else over the
 * ticks, so that nothing is rounded twice.
 */
const sumOver = (rated: RatedForm, side: Side, addressOf: AddressOf) => {
  const overPoints = sideColumns(rated).pointsSpan > 0 && isPrintedWhole(rated.form);
  const all = rated.form.items.map((item, index) => {
    if (!overPoints) return ticked(rated, side, item, index, addressOf);
    const points = addressOf(pointsKey(rated.no, side, index));
    return { is: `${points}<>""`, points: `VALUE(${points})` };
  });
  return {
    complete: `AND(${all.map(({ is }) => is).join(',')})`,
    sum: all.map(({ points }) => points).join('+'),
  };
};

/** The sum of the points, once every item has some: never a smaller one. */
const totalFormula = (rated: RatedForm, side: Side): PaperFormula => {
  const { items } = rated.form;
  const { levels, score } = rated.sides[side];
  const pattern = pointsPattern(rated);
  const total = items.reduce((sum, item, index) => sum + pointsOf(item, levels[index] ?? 0), 0);
  return {
    formulaOf: (addressOf) => {
      const { complete, sum } = sumOver(rated, side, addressOf);
      return figureFormula(complete, pattern === '0' ? sum : twoDecimals(sum), pattern);
    },
    value: score === undefined ? '' : printed(total, pattern),
  };
};

const conversionFormula = (rated: RatedForm, side: Side): PaperFormula => {
  const { score } = rated.sides[side];
  return {
    formulaOf: (addressOf) => {
      const total = addressOf(totalKey(rated.no, side));
      const { complete, sum } = isPrintedWhole(rated.form)
        ? { complete: `${total}<>""`, sum: `VALUE(${total})` }
        : sumOver(rated, side, addressOf);
      return figureFormula(
        complete,
        twoDecimals(`(${sum})*${rated.form.full}/${marksOf(rated.form)}`),
        '0.00',
      );
    },
    value: score === undefined ? '' : printed(score, '0.00'),
  };
};

/** What keeps a side that was begun from having a total, below the table's sums. */
const faultRow = (rated: RatedForm, side: Side): PaperRow[] => {
  const { fault } = rated.sides[side];
  return fault ? [{ cells: [{ value: `${SIDE_NAMES[side]}: ${fault}`, span: WIDE }] }] : [];
};
