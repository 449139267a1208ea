import { blocksClosing } from '../../src/actions/seal/checks';
import { MEMBERS_HEADINGS } from '../../src/thai/committee-members';

const TAB = 'คณะกรรมการกลั่นกรอง';

/** The tab of members: one row of a member, and a composition that lacks somebody. */
const members = (kind: string, role: string, name: string, check = ''): string[][] => {
  const line = [kind, role, name, 'ครู', '', 'มา', check, '', 'กรรมการ', '', '4', '0', '⚠ ขาดอีก 4 คน'];
  return [[...MEMBERS_HEADINGS], line];
};

const blocks = (grid: string[][]): readonly string[] =>
  blocksClosing({ people: [], tabs: new Map([[TAB, grid]]) });

test('a school that names nobody, or only reviewers of ว23, closes without a screening committee of its own', () => {
  expect(blocks(members('', '', ''))).toEqual([]);
  expect(blocks(members('ว23', 'กรรมการ', 'ครูตัวอย่าง 03'))).toEqual([]);
});

test('a screening committee that is named must be whole', () => {
  expect(blocks(members('38ค(2)', 'กรรมการ', 'เจ้าหน้าที่ตัวอย่าง 01'))).toEqual([
    expect.stringContaining('ช่อง M2: ⚠ ขาดอีก 4 คน'),
  ]);
});

test('a fault of a member keeps the round open, whichever results they look at', () => {
  expect(blocks(members('ว23', '', 'ครูตัวอย่าง 03', '⚠ ยังไม่มีบทบาท'))).toEqual([
    expect.stringContaining('ช่อง G2: ⚠ ยังไม่มีบทบาท'),
  ]);
});
