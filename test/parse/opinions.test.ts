import { parseOpinions } from '../../src/parse/opinions';
import { OPINION_HEADINGS } from '../../src/thai/result-notice';

const HEADINGS = [...OPINION_HEADINGS];
const line = (id: string, name: string, ...said: string[]) => [id, name, ...said, '', '', ''].slice(0, 5);

test('what a supervisor wrote of each person, and in which row', () => {
  const { rows, faults } = parseOpinions(
    [
      HEADINGS,
      line('T01', 'ครูตัวอย่าง 01', 'สอนดี', 'ตรงเวลา', 'อบรม'),
      line('', ''),
      line('T02', 'ครูตัวอย่าง 02'),
    ],
    OPINION_HEADINGS,
  );
  expect(faults).toEqual([]);
  expect(rows.map(({ id, row }) => [id, row])).toEqual([
    ['T01', 2],
    ['T02', 4],
  ]);
  expect(rows[0]?.opinion).toEqual({ strengths: 'สอนดี', improve: 'ตรงเวลา', development: 'อบรม' });
});

test.each([
  [
    'a moved column',
    [['รหัส', 'ชื่อ–สกุล', 'สิ่งที่ควรปรับปรุง', 'จุดเด่น', 'แนวทางการพัฒนา']],
    { kind: 'heading', cell: 'C1', expected: 'จุดเด่น', found: 'สิ่งที่ควรปรับปรุง' },
  ],
  ['an opinion of nobody', [HEADINGS, line('', '', 'สอนดี')], { kind: 'blank-id', cell: 'A2', name: '' }],
  [
    'an id twice',
    [HEADINGS, line('T01', 'ก'), line('T01', 'ข')],
    { kind: 'same-id', id: 'T01', first: 'A2', second: 'A3' },
  ],
])('%s is told', (_, grid, fault) => {
  expect(parseOpinions(grid, OPINION_HEADINGS).faults).toEqual([fault]);
});
