/** Bytes of text that one value of a store takes: the host refuses more than 9 KB. */
const AT_MOST = 8_000;

/** A text in pieces that each fit one value of a store. */
export const chunks = (text: string): string[] => {
  const parts: string[] = [];
  let [part, size] = ['', 0];
  for (const letter of text) {
    if (size + bytesOf(letter) > AT_MOST) {
      parts.push(part);
      [part, size] = ['', 0];
    }
    part += letter;
    size += bytesOf(letter);
  }
  return [...parts, part];
};

/** Bytes of a text in UTF-8, as the host counts them. */
export const bytes = (text: string): number => [...text].reduce((sum, letter) => sum + bytesOf(letter), 0);

const bytesOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** The key of a text's piece, counted from 0. */
export const partKey = (key: string, index: number): string => `${key}#${index}`;

/** Whether a key is that of a piece of a text. */
export const isPartOf = (name: string, key: string): boolean =>
  name.startsWith(`${key}#`) && /^\d+$/.test(name.slice(key.length + 1));

/** A text out of its pieces; '' where there is none. */
export const joined = (standing: Readonly<Record<string, string>>, key: string): string => {
  let text = '';
  for (let index = 0; standing[partKey(key, index)] !== undefined; index += 1)
    text += standing[partKey(key, index)];
  return text;
};
