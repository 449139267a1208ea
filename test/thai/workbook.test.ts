import { componentName, componentShortName, levelHelp, scoreHeading } from '../../src/thai/workbook';

test.each([
  ['1', 'องค์ประกอบที่ 1', 'องค์ 1'],
  ['1.2', 'องค์ประกอบที่ 1 ตอนที่ 2', 'องค์ 1 ตอน 2'],
  ['3', 'องค์ประกอบที่ 3', 'องค์ 3'],
])('component %s is %s, in short %s', (no, name, short) => {
  expect(componentName(no)).toBe(name);
  expect(componentShortName(no)).toBe(short);
});

test('a score heading carries the full score', () => {
  expect(scoreHeading('1.1', 60)).toBe('องค์ 1 ตอน 1 (60)');
});

test('the help of a level cell carries its scale', () => {
  expect(levelHelp(5)).toMatch(/^เลือกระดับ 1–5 /);
});
