/** Markup of one element. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`)
    .join('')}>${content}</${name}>`;

export const text = (
  content: string,
  x: number,
  y: number,
  look: Readonly<Record<string, string | number>> = {},
): string => element('text', { x, y, 'font-size': SMALL, fill: '#555', ...look }, escaped(content));

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string): string =>
  element('line', { x1, y1, x2, y2, stroke });

export const SMALL = 12;

/** How wide a text is, near enough: marks above and below letters take no width. */
export const widthOf = (content: string, size = SMALL): number =>
  [...content].filter((letter) => !MARK.test(letter)).length * size * 0.56;

/** A text cut to a width, with the sign that something was cut. */
export const cutTo = (content: string, width: number): string => {
  if (widthOf(content) <= width) return content;
  let cut = content;
  while (cut && (widthOf(`${cut}…`) > width || MARK.test(content[cut.length] ?? ''))) cut = cut.slice(0, -1);
  return `${cut}…`;
};

const MARK = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/;

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

const escaped = (content: string): string => content.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
