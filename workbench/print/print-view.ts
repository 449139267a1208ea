import type { PrintedCell, PrintedTab } from './printed-tab';

/** What an export link asks for. */
export interface PrintOptions {
  /** Millimetres. */
  readonly paper: { readonly width: number; readonly height: number };
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  /** Whether frozen rows stand at the top of every page. */
  readonly frozen: boolean;
}

const A4 = { width: 210, height: 297 };
const MILLIMETRES_OF_INCH = 25.4;

/** Parameters without which the host prints something else than this view shows. */
const EXPECTED: Readonly<Record<string, string>> = {
  format: 'pdf',
  size: 'A4',
  portrait: 'true',
  fitw: 'true',
  gridlines: 'false',
  printtitle: 'false',
  sheetnames: 'false',
};

/**
 * Reads an export link's query.
 *
 * @throws Error on what this view cannot show
 */
export const printOptions = (query: URLSearchParams): PrintOptions => {
  for (const [name, value] of Object.entries(EXPECTED))
    if (query.get(name) !== value) throw new Error(`The workbench prints ${name}=${value} only`);
  const frozen = query.get('fzr');
  if (frozen !== 'true' && frozen !== 'false')
    throw new Error('A link says whether frozen rows are repeated');
  const inches = (side: string): number => {
    const margin = Number(query.get(`${side}_margin`) ?? Number.NaN);
    if (Number.isNaN(margin)) throw new Error('The host takes all four margins or none');
    return margin * MILLIMETRES_OF_INCH;
  };
  return {
    paper: A4,
    margins: { top: inches('top'), bottom: inches('bottom'), left: inches('left'), right: inches('right') },
    frozen: frozen === 'true',
  };
};

/** Rows of each page: a row that does not fit goes onto the next page, as the host does it. */
export const slicePages = (heights: readonly number[], room: number): number[][] => {
  const pages: number[][] = [];
  let left = 0;
  heights.forEach((height, row) => {
    const page = pages[pages.length - 1];
    if (page && height <= left) page.push(row);
    else {
      pages.push([row]);
      left = room;
    }
    left -= height;
  });
  return pages;
};

/** The horizontal room that the host leaves free at each side of a cell. */
const PADDING = 3;

/**
 * The pages that the host would print of a tab, fitted to the page's width, as HTML: cells stand where they
 * stand on paper; text lies over empty neighbours and is cut at filled ones; a number never leaves its cell.
 */
export const printView = (tab: PrintedTab, { paper, margins, frozen }: PrintOptions): string => {
  const width = tab.columns.reduce((sum, column) => sum + column, 0);
  const scale = (paper.width - margins.left - margins.right) / width;
  const heights = tab.rows.map((height) => height * scale);
  const head = frozen ? heights.slice(0, tab.frozen) : [];
  const pages = slicePages(
    heights.slice(head.length),
    paper.height - margins.top - margins.bottom - head.reduce((sum, height) => sum + height, 0),
  ).map((rows) => [...head.keys(), ...rows.map((row) => row + head.length)]);
  const edges = tab.columns.reduce<number[]>(
    (done, column) => {
      done.push((done[done.length - 1] ?? 0) + column);
      return done;
    },
    [0],
  );
  return pages
    .map((rows) => {
      let top = 0;
      const cells = rows.map((row) => {
        const height = tab.rows[row] ?? 0;
        const drawn = rowView(tab.cells[row] ?? [], edges, top, height);
        top += height;
        return drawn;
      });
      const zoom = scale / MILLIMETRES_OF_PIXEL;
      const sheet = `transform:scale(${zoom});left:${margins.left}mm;top:${margins.top}mm`;
      return `<section class="page"><div class="sheet" style="${sheet}">${cells.join('')}</div></section>`;
    })
    .join('\n');
};

const MILLIMETRES_OF_PIXEL = MILLIMETRES_OF_INCH / 96;

/** A row's colours and lines lie below its text: a coloured cell that is empty covers none that runs over it. */
const rowView = (
  cells: readonly PrintedCell[],
  edges: readonly number[],
  top: number,
  height: number,
): string => {
  const frames = cells.map((cell, column) => {
    const [left = 0, right = 0] = edges.slice(column, column + 2);
    return cell.borders.length > 0 || cell.background
      ? `<i style="left:${left}px;top:${top}px;width:${right - left + 1}px;height:${height + 1}px;${cell.background ? `background:${cell.background};` : ''}${cell.borders.map((side) => `border-${side}:1px solid #000`).join(';')}"></i>`
      : '';
  });
  const texts = cells.map((cell, column) => textView(cell, cells, column, edges, top, height));
  return [...frames, ...texts].join('');
};

const textView = (
  cell: PrintedCell,
  cells: readonly PrintedCell[],
  column: number,
  edges: readonly number[],
  top: number,
  height: number,
): string => {
  if (cell.text === '') return '';
  let [from, to] = [column, column + 1];
  if (!cell.isNumber && !cell.wraps) {
    if (cell.align !== 'right') while (to < cells.length && cells[to]?.text === '') to += 1;
    if (cell.align !== 'left') while (from > 0 && cells[from - 1]?.text === '') from -= 1;
  }
  const [left = 0, right = 0] = [edges[from], edges[to]];
  const [start = 0, end = 0] = [edges[column], edges[column + 1]];
  const clip = `left:${left}px;top:${top}px;width:${right - left}px;height:${height}px`;
  const anchor = {
    left: `left:${start - left + PADDING}px`,
    right: `right:${right - end + PADDING}px`,
    center: `left:${(start + end) / 2 - left}px`,
  }[cell.align];
  const font = `font:${cell.bold ? 'bold ' : ''}${cell.size}pt ${cell.font}`;
  const classes = `${cell.align} ${cell.vertical}${cell.wraps ? ' wraps' : ''}${cell.isNumber ? ' number' : ''}`;
  return `<b style="${clip}"><span class="${classes}" style="${anchor};${font}">${escapeHtml(cell.text)}</span></b>`;
};

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** How the pages look, on the screen and on paper. */
export const PRINT_STYLE = `
@page { size: A4; margin: 0; }
body { margin: 0; background: #888; }
.page { position: relative; box-sizing: border-box; width: 210mm; height: 297mm; margin: 0 auto 6mm; background: #fff; overflow: hidden; break-after: page; color: #000; }
.sheet { transform-origin: 0 0; }
.sheet, .sheet i, .sheet b, .sheet span { position: absolute; }
.sheet i, .sheet b { box-sizing: border-box; font-weight: normal; }
.sheet b { overflow: hidden; }
.sheet span { white-space: pre; }
.sheet .wraps { white-space: pre-wrap; width: calc(100% - 6px); }
.sheet .wraps.center { text-align: center; }
.sheet .wraps.right { text-align: right; }
.sheet .center { transform: translateX(-50%); }
.sheet .middle { top: 50%; transform: translateY(-50%); }
.sheet .center.middle { transform: translate(-50%, -50%); }
.sheet .top { top: 2px; }
.sheet .bottom { bottom: 2px; }
@media print { body { background: none; } .page { margin: 0; } .page:last-child { break-after: auto; } }
`;

/**
 * Runs in the page once it is drawn: a number that its cell cannot hold shows as the host shows it, and text
 * that is cut is marked, so that a test can find it. A mark on a mark, as in ตั้ง, stands 0.15 em above the font's line;
 * symbols out of another font make the line itself higher.
 */
export const markCuts = (document: Document): void => {
  for (const text of Array.from(document.querySelectorAll<HTMLElement>('.sheet span'))) {
    const [clip, ink] = [
      (text.parentElement as HTMLElement).getBoundingClientRect(),
      text.getBoundingClientRect(),
    ];
    const high = text.classList.contains('wraps') && ink.height > clip.height + 0.5;
    const em = (Number.parseFloat(getComputedStyle(text).fontSize) * ink.height) / text.offsetHeight;
    const words = text.textContent ?? '';
    const stacked = /[\u0e31\u0e34-\u0e37][\u0e48-\u0e4c]/.test(words) && !/[\u2190-\u2bff]/.test(words);
    const low = stacked && ink.top - 0.15 * em < clip.top - 0.5;
    const cut = high || low || ink.left < clip.left - 0.5 || ink.right > clip.right + 0.5;
    if (!cut) continue;
    text.dataset.cut = 'true';
    if (text.classList.contains('number')) text.textContent = '###';
  }
};
