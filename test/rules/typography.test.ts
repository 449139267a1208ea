import { scarsOf } from '../../src/model/rules/typography';
import { readRulesFiles, textsOf } from './files';

const texts = readRulesFiles().flatMap(textsOf);

test('every text of the rules is clean', () => {
  expect(texts.length).toBeGreaterThan(1500);
  expect(texts.filter(({ text }) => scarsOf(text).length > 0)).toEqual([]);
});

test.each([
  ['nikhahit and sara aa', 'ตําแหน่ง'],
  ['a sara am that lost its circle', 'ช า นาญ'],
  ['a space before sara am', 'ต ำแหน่ง'],
  ['a mark without its letter', 'ผู้ ัเรียน'],
  ['a mark at the beginning', '้าน'],
  ['a doubled mark', 'ผู้้เรียน'],
  ['two tone marks', 'ผู้่เรียน'],
  ['two vowels above', 'ผลสัิมฤทธิ์'],
  ['a doubled sara am', 'ทำำ'],
  ['two sara e for sara ae', 'เเผน'],
  ['a leading vowel without its letter', 'งานเ ช่น'],
  ['a leading vowel at the end', 'งานแ'],
  ['two spaces', 'ก  ข'],
  ['a line break', 'ก\nข'],
  ['a space at the end', 'งาน '],
  ['a space at the beginning', ' งาน'],
  ['a zero-width space', 'ก\u200bข'],
  ['a no-break space', 'ก\u00a0ข'],
  ['a character of a private font', 'ก\uf0b7ข'],
  ['ๆ without a space before it', 'ต่างๆ'],
  ['ๆ without a space after it', 'ต่าง ๆที่'],
  ['marks out of canonical order', 'e\u0301'],
])('%s is a scar', (_, text) => {
  expect(scarsOf(text)).not.toEqual([]);
});

test.each(['ต่าง ๆ ที่', '(ต่าง ๆ)', 'ใด ๆ', 'น้ำ', 'เป็นผู้รู้', 'ความเห็นอันดี (Best Practice)', 'ฯลฯ', 'พ.ศ. ๒๕๖๔'])(
  '%s is clean',
  (text) => {
    expect(scarsOf(text)).toEqual([]);
  },
);
