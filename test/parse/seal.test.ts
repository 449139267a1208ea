import { createHash } from 'node:crypto';
import {
  checksumOf,
  compareWithSeal,
  contentRows,
  contentsOf,
  sealedTabs,
  type TabContent,
} from '../../src/parse/seal';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const ENTRY: TabContent = {
  name: 'ครูผู้ช่วย',
  grid: [
    ['รหัส', '1.1'],
    ['T001', 3],
  ],
};
const RESULTS: TabContent = {
  name: 'ผลการประเมิน',
  grid: [
    ['รหัส', 'รวม 100'],
    ['T001', 78.93],
  ],
};

const sealed = (tabs: readonly TabContent[]) => {
  const part = { round: '1/2569', rules: 'a1b2', tabs: sealedTabs(tabs, digest) };
  return { ...part, at: 0, by: 'admin@school.example', checksum: checksumOf(part, digest) };
};

const changed = (tab: TabContent, level: number): TabContent => ({
  ...tab,
  grid: [tab.grid[0] ?? [], ['T001', level]],
});

test('what stands as it was sealed has no fault', () => {
  expect(compareWithSeal(sealed([ENTRY, RESULTS]), [ENTRY, RESULTS], [RESULTS, ENTRY], digest)).toEqual([]);
});

test('one digit that changed is named with its tab, its cell, from and to', () => {
  expect(
    compareWithSeal(sealed([ENTRY, RESULTS]), [ENTRY, RESULTS], [changed(ENTRY, 4), RESULTS], digest),
  ).toEqual([{ kind: 'changed', tab: 'ครูผู้ช่วย', change: { kind: 'cell', cell: 'B2', from: 3, to: 4 } }]);
});

test('a tab that is gone is named', () => {
  expect(compareWithSeal(sealed([ENTRY, RESULTS]), [ENTRY, RESULTS], [RESULTS], digest)).toEqual([
    { kind: 'tab-missing', tab: 'ครูผู้ช่วย' },
  ]);
});

test('a record that was changed together with its tab is found', () => {
  const seal = sealed([ENTRY]);
  const forged = changed(ENTRY, 4);
  expect(compareWithSeal(seal, [forged], [forged], digest)).toEqual([{ kind: 'record' }]);
  const tabs = sealedTabs([forged], digest);
  expect(compareWithSeal({ ...seal, tabs }, [forged], [forged], digest)).toEqual([{ kind: 'record' }]);
  expect(compareWithSeal({ ...seal, rules: 'c3d4' }, [ENTRY], [ENTRY], digest)).toEqual([{ kind: 'record' }]);
});

test('contents pass through cells, however long', () => {
  const long: TabContent = {
    name: 'ยาว',
    grid: Array.from({ length: 3000 }, (_, row) => [`T${row}`, 'ดีเด่น', row, true]),
  };
  const rows = contentRows([ENTRY, long]);
  expect(Math.max(...rows.flat().map((cell) => cell.length))).toBeLessThanOrEqual(50_000);
  expect(contentsOf([...rows, ['', '']])).toEqual([ENTRY, long]);
  expect(contentsOf([['ครู', '[[1,2']])).toBeUndefined();
});
