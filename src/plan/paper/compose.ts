import { quoted } from '../staff/formula';
import { inThaiDigits, isPaperFormula, printed } from './figures';
import type { Chunk, Line, Slot } from './lines';
import { CELL_PADDING } from './page';
import {
  type Align,
  type Block,
  gridWidth,
  type PaperCell,
  type PaperField,
  type PaperGrid,
  type PaperRow,
  type PaperValue,
  type Signature,
} from './paper';
import type { Typesetter } from './text';

export interface Composing {
  readonly grid: PaperGrid;
  readonly type: Typesetter;
  /** Whether figures are Thai, and formulas their values. */
  readonly thaiDigits: boolean;
}

/** The lines of somebody's papers, in chunks that pages keep whole where they can. */
export const compose = (blocks: readonly Block[], composing: Composing): Chunk[] =>
  blocks.flatMap((block) => blockChunks(block, composing));

const blockChunks = (block: Block, composing: Composing): Chunk[] => {
  switch (block.kind) {
    case 'title':
      return titleChunks(block.lines, composing);
    case 'paragraph':
      return paragraphChunks(block, composing);
    case 'fields':
      return block.lines.map((fields, index) => ({
        lines: fieldLines(fields, composing),
        keepWithNext: (block.keepWithNext ?? false) || index < block.lines.length - 1,
      }));
    case 'table':
      return tableChunks(block.head, block.rows, composing);
    case 'signatures':
      return [{ lines: signatureLines(block.signatures, composing) }];
    case 'dots':
      return [
        {
          lines: Array.from({ length: block.lines }, () => [freeSlot(dots(fullOf(composing), composing))]),
          keepWithNext: block.keepWithNext ?? false,
        },
      ];
    case 'space':
      return [{ lines: Array.from({ length: block.rows }, () => []), isSpace: true, keepWithNext: true }];
    case 'page':
      return [{ lines: [], startsPage: true }];
  }
};

const fullOf = ({ grid }: Composing): number => gridWidth(grid) - CELL_PADDING;

/** Text that begins at the page's left edge and lies over the empty cells beside it. */
const freeSlot = (value: PaperValue, bold = false): Slot => ({ column: 0, value, align: 'left', bold });

const inFigures = (text: string, { thaiDigits }: Composing): string =>
  thaiDigits ? inThaiDigits(text) : text;

const dots = (pixels: number, { type }: Composing): string =>
  '.'.repeat(Math.max(0, Math.floor(pixels / type.width('.'))));

const titleChunks = (lines: readonly string[], composing: Composing): Chunk[] => [
  {
    lines: lines.flatMap((text) => centred(text, true, 0, composing.grid.columns.length, composing)),
    keepWithNext: true,
  },
];

const centred = (text: string, bold: boolean, column: number, span: number, composing: Composing): Line[] =>
  textSlots(text, { column, span, align: 'center', bold }, composing).map((slot) => [slot]);

interface Place {
  readonly column: number;
  readonly span: number;
  readonly align: Align;
  readonly bold: boolean;
}

/** A text as the slots of as many lines as it takes in its columns. */
const textSlots = (text: string, place: Place, composing: Composing): Slot[] => {
  const { type, grid } = composing;
  const width = widthOf(grid, place) - CELL_PADDING;
  return type
    .lines(inFigures(text, composing), width, { bold: place.bold })
    .map((line) => slotOf(line, place, composing));
};

const widthOf = ({ columns }: PaperGrid, { column, span }: Pick<Place, 'column' | 'span'>): number =>
  columns.slice(column, column + span).reduce((sum, width) => sum + width, 0);

/**
 * One line of text in its columns without merging them: at the left it lies over the columns that follow, at
 * the right over those before. In the middle it stands in the column whose middle is theirs; where there is
 * none, at the left with blanks before it.
 */
const slotOf = (line: string, place: Place, { grid, type }: Composing): Slot => {
  const { column, span, align, bold } = place;
  const at = { value: line, align, bold };
  if (align === 'left') return { ...at, column };
  if (align === 'right') return { ...at, column: column + span - 1 };
  const width = widthOf(grid, place);
  const middleOf = (offset: number) =>
    widthOf(grid, { column, span: offset }) + (grid.columns[column + offset] ?? 0) / 2;
  const middle = Array.from({ length: span }, (_, offset) => offset).find(
    (offset) => Math.abs(middleOf(offset) - width / 2) < 1,
  );
  if (middle !== undefined) return { ...at, column: column + middle };
  const blanks = type.blanks((width - CELL_PADDING - type.width(line, bold)) / 2);
  return { ...at, align: 'left', value: line && blanks + line, column };
};

const paragraphChunks = (block: Extract<Block, { kind: 'paragraph' }>, composing: Composing): Chunk[] => {
  const { text, bold = false, align = 'left', indent = 0, hanging = 0, keepWithNext = false } = block;
  const { type } = composing;
  if (align !== 'left') {
    const place = { column: 0, span: composing.grid.columns.length, align, bold };
    return [{ lines: textSlots(text, place, composing).map((slot) => [slot]), keepWithNext }];
  }
  const full = fullOf(composing);
  const lines = type.lines(inFigures(text, composing), full - hanging, { bold, first: full - indent });
  return [
    {
      lines: lines.map((line, index) => [
        freeSlot(line && type.blanks(index === 0 ? indent : hanging) + line, bold),
      ]),
      keepWithNext,
    },
  ];
};

/** Pixels between a field's label, its value and the dots around it. */
const GAP = 4;
/** The shortest dotted line on either side of a value. */
const LEAST_DOTS = 8;

/**
 * Fields side by side, each with dots up to the next one. Where a value is too long for its share, the others
 * give what they do not need; where that is not enough, each field stands on lines of its own.
 */
const fieldLines = (fields: readonly PaperField[], composing: Composing): Line[] => {
  const needs = fields.map((field) => fieldWidth(field, composing));
  const shares = sharesOf(
    fields.map(({ width = 1 }) => width),
    needs,
    fullOf(composing),
  );
  if (!shares) {
    if (fields.length > 1) return fields.flatMap((field) => fieldLines([field], composing));
    return brokenField(fields[0] as PaperField, composing);
  }
  const parts: TextPart[] = [];
  let at = 0;
  fields.forEach((field, index) => {
    const end = shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0);
    parts.push(...fieldParts(field, end - at, composing));
    const reached = partsWidth(parts, composing);
    if (index < fields.length - 1) parts.push(composing.type.blanks(end - reached));
    at = partsWidth(parts, composing);
  });
  return [[freeSlot(joined(parts, composing))]];
};

/** A stretch of a line: text, or a formula whose result stands there. */
type TextPart = string | { readonly value: PaperValue; readonly pattern?: string | undefined };

const shown = (part: TextPart, { thaiDigits }: Composing): string => {
  if (typeof part === 'string') return thaiDigits ? inThaiDigits(part) : part;
  const { value, pattern } = part;
  if (thaiDigits) return inThaiDigits(value, pattern);
  return printed(isPaperFormula(value) ? value.value : value, pattern);
};

const partsWidth = (parts: readonly TextPart[], composing: Composing): number =>
  composing.type.width(parts.map((part) => shown(part, composing)).join(''));

/** Stretches of a line as one value: text, or a formula where one of them is. */
const joined = (parts: readonly TextPart[], composing: Composing): PaperValue => {
  const text = parts.map((part) => shown(part, composing)).join('');
  if (composing.thaiDigits || !parts.some((part) => typeof part !== 'string' && isPaperFormula(part.value)))
    return text;
  return {
    value: text,
    formulaOf: (addressOf) => {
      const terms = parts.map((part) => {
        if (typeof part === 'string' || !isPaperFormula(part.value)) return quoted(shown(part, composing));
        const inner = part.value.formulaOf(addressOf).replace(/^=/, '');
        return part.pattern === undefined ? `(${inner})` : `TEXT(${inner},${quoted(part.pattern)})`;
      });
      return `=${terms.join('&')}`;
    },
  };
};

const fieldWidth = (field: PaperField, composing: Composing): number =>
  partsWidth(fieldParts(field, 0, composing), composing);

/** Label, dots, value, dots: as long as asked for, and as long as it must be. */
const fieldParts = (field: PaperField, width: number, composing: Composing): TextPart[] => {
  const { type } = composing;
  const value: TextPart = { value: field.value, pattern: field.pattern };
  const blank = shown(value, composing) === '';
  const after = field.after === undefined ? '' : ` ${field.after}`;
  const fixed = [`${field.label} `, value, after];
  const room = width - partsWidth(fixed, composing) - GAP;
  const before = blank ? 0 : Math.min(LEAST_DOTS * 3, Math.max(LEAST_DOTS, room / 2));
  return [
    `${field.label} ${dots(before, composing)}`,
    value,
    `${dots(Math.max(LEAST_DOTS, room - Math.floor(before / type.width('.')) * type.width('.')), composing)}${after}`,
  ];
};

/** How wide each field is; nothing where the line is too short for them. */
const sharesOf = (
  weights: readonly number[],
  needs: readonly number[],
  full: number,
): number[] | undefined => {
  const needed = needs.reduce((sum, need) => sum + need + GAP, 0);
  if (needed > full) return undefined;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const fair = weights.map((weight) => (full * weight) / all);
  if (fair.every((share, index) => share >= (needs[index] ?? 0) + GAP)) return fair;
  const spare = full - needed;
  return needs.map((need, index) => need + GAP + (spare * (weights[index] ?? 0)) / all);
};

/** A field that is longer than a line: its value goes on below. A formula has a line of its own. */
const brokenField = (field: PaperField, composing: Composing): Line[] => {
  const { type } = composing;
  const value: TextPart = { value: field.value, pattern: field.pattern };
  const after = field.after === undefined ? '' : ` ${field.after}`;
  const linesOf = (text: string): Line[] =>
    type.lines(inFigures(text, composing), fullOf(composing)).map((line) => [freeSlot(line)]);
  return isPaperFormula(field.value)
    ? [...linesOf(field.label), [freeSlot(joined([value, after], composing))]]
    : linesOf(`${field.label} ${shown(value, composing)}${after}`);
};

const DOTTED_NAME = 150;
const LEAST_NAME = 60;

/** Signatures side by side, each in the middle of its share of the line. */
const signatureLines = (signatures: readonly Signature[], composing: Composing): Line[] => {
  const { type } = composing;
  const share = fullOf(composing) / signatures.length;
  const columns = signatures.map(({ before, after, below }) => {
    const words = type.width(inFigures(`${before}${after}`, composing));
    const dotted = dots(Math.max(LEAST_NAME, Math.min(DOTTED_NAME, share - words - 4 * GAP)), composing);
    return [`${before}${dotted}${after}`, ...below].flatMap((line) =>
      type.lines(inFigures(line, composing), share - GAP),
    );
  });
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) => {
    let text = '';
    columns.forEach((lines, index) => {
      const line = lines[row] ?? '';
      if (line === '') return;
      const middle = share * (index + 0.5);
      text += type.blanks(middle - type.width(line) / 2 - type.width(text)) + line;
    });
    return [freeSlot(text)];
  });
};

const tableChunks = (head: readonly PaperRow[], rows: readonly PaperRow[], composing: Composing): Chunk[] => {
  const heads = head.map((row) => ({ ...rowChunk(row, composing), keepWithNext: true }));
  const again = heads.map(({ lines, ...chunk }) => ({ ...chunk, lines: lines.map(withoutKeys) }));
  return [...heads, ...rows.map((row) => ({ ...rowChunk(row, composing), head: again }))];
};

const withoutKeys = (line: Line): Line => line.map(({ key: _, ...slot }) => slot);

const rowChunk = ({ cells, keepWithNext = false }: PaperRow, composing: Composing): Chunk => {
  const edges = [0];
  for (const { span = 1 } of cells) edges.push((edges[edges.length - 1] ?? 0) + span);
  if (edges[edges.length - 1] !== composing.grid.columns.length)
    throw new Error(
      `A row of a table spans ${edges[edges.length - 1]} columns of ${composing.grid.columns.length}`,
    );
  const stacks = cells.map((cell, index) => cellSlots(cell, edges[index] ?? 0, composing));
  const height = Math.max(1, ...stacks.map((slots) => slots.length));
  const lines = Array.from({ length: height }, (_, row) =>
    stacks.flatMap((slots, index) => {
      const above = cells[index]?.middle ? Math.floor((height - slots.length) / 2) : 0;
      const slot = slots[row - above];
      return slot && (slot.value !== '' || slot.key !== undefined) ? [slot] : [];
    }),
  );
  return { lines, edges, joined: cells.map(({ joined = false }) => joined), keepWithNext };
};

const cellSlots = (cell: PaperCell, column: number, composing: Composing): Slot[] => {
  const { value, span = 1, bold = false, pattern, key } = cell;
  const figure = typeof value === 'number' || (isPaperFormula(value) && typeof value.value === 'number');
  const align = cell.align ?? (figure ? 'center' : 'left');
  const place = { column, span, align, bold };
  if (composing.thaiDigits) return withKey(textSlots(inThaiDigits(value, pattern), place, composing), key);
  if (typeof value === 'string') return withKey(textSlots(value, place, composing), key);
  const text = printed(isPaperFormula(value) ? value.value : value, pattern);
  const at = figure
    ? roomyColumn(place, composing.type.width(text, bold) + CELL_PADDING, composing.grid)
    : formulaColumn(place, composing.grid);
  return [{ column: at, value, align, bold, pattern, key }];
};

/** Where a formula's text stands: in the middle, the column whose own middle is nearest, for nothing moves it there. */
const formulaColumn = (place: Place, grid: PaperGrid): number => {
  const { column, span, align } = place;
  if (align !== 'center') return align === 'left' ? column : column + span - 1;
  const middle = widthOf(grid, place) / 2;
  const off = (offset: number) =>
    Math.abs(widthOf(grid, { column, span: offset }) + (grid.columns[column + offset] ?? 0) / 2 - middle);
  return (
    column +
    Array.from({ length: span }, (_, offset) => offset).reduce((best, offset) =>
      off(offset) < off(best) ? offset : best,
    )
  );
};

const withKey = ([first, ...rest]: Slot[], key: string | undefined): Slot[] =>
  first ? [{ ...first, key }, ...rest] : [];

/** Figures do not lie over the cells beside them: the column of a span that holds one, nearest to where it belongs. */
const roomyColumn = ({ column, span, align }: Place, needed: number, grid: PaperGrid): number => {
  const wanted = align === 'left' ? 0 : align === 'right' ? span - 1 : (span - 1) / 2;
  const roomy = Array.from({ length: span }, (_, offset) => offset)
    .filter((offset) => (grid.columns[column + offset] ?? 0) >= needed)
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  if (roomy[0] === undefined)
    throw new Error(
      `No column from ${column} on, ${span} wide, has room for a figure of ${Math.ceil(needed)} px`,
    );
  return column + roomy[0];
};
