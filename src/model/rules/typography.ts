const MARK = '[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]';

/** What may not stand in a text of the rules, each with what is expected instead. */
const SCARS: readonly (readonly [RegExp, string])[] = [
  [/\u0e4d\u0e32/, 'sara am in one character (ำ), not nikhahit and sara aa'],
  [/[ก-ฮ] \u0e33|[ก-ฮ] \u0e32(?![ก-๙])/, 'no space before ำ or a lone า'],
  [new RegExp(`(^|[^ก-ฮ\u0e31-\u0e4e])${MARK}`), 'a consonant under every vowel or tone mark'],
  [
    /([\u0e31\u0e33-\u0e3a\u0e47\u0e48-\u0e4e])\1|[\u0e48-\u0e4b]{2}|[\u0e31\u0e34-\u0e39]{2}/,
    'no doubled mark',
  ],
  [/[\u0e40-\u0e44]{2}/, 'no doubled leading vowel (แ is one character)'],
  [/[\u0e40-\u0e44](?![ก-ฮ])/, 'a consonant after every leading vowel'],
  [/ {2}|[\t\r\n]/, 'single spaces only'],
  [/^ | $/, 'no space at either end'],
  [/[\u00a0\u00ad\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]/, 'no invisible or private character'],
  [/\Sๆ|ๆ[ก-ฮเ-ไA-Za-z0-9]/, 'a space before ๆ, and after it where a word follows'],
];

/**
 * What a text should be and is not; empty for a clean one.
 *
 * @example scarsOf('ตําแหน่ง') // ['sara am in one character (ำ), not nikhahit and sara aa']
 */
export const scarsOf = (text: string): string[] => [
  ...SCARS.filter(([scar]) => scar.test(text)).map(([, expected]) => expected),
  ...(text === text.normalize('NFC') ? [] : ['Unicode in normal form C']),
];
