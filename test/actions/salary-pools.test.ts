import { poolBands, poolsOfLines } from '../../src/actions/salary/pools';
import type { CommitteeLine } from '../../src/plan/committee/table';

const line = (
  kind: CommitteeLine['kind'],
  position: string,
  unit: string,
  scheme: string,
): CommitteeLine => ({
  person: {
    id: 'P1',
    name: 'เจ้าหน้าที่ตัวอย่าง 01',
    position,
    standing: '',
    unit,
    supervisor: 'ผู้อำนวยการตัวอย่าง',
  },
  kind,
  group: position,
  scheme,
  source: { tab: 'ผลการประเมิน', rows: 2, total: 8, band: 9, selfTotal: 10 },
  components: [],
});

const SCHOOL = [
  line('teacher', 'ลูกจ้างประจำ', 'กลุ่มบริหารทั่วไป', 'ลูกจ้างประจำ'),
  line('teacher', 'ครู', 'ภาษาไทย', 'ว23'),
  line('staff', 'เจ้าพนักงานธุรการ', 'กลุ่มบริหารทั่วไป', '38ค(2)'),
  line('staff', 'ผู้อำนวยการกลุ่มอำนวยการ', 'กลุ่มอำนวยการ', '38ค(2)'),
  line('teacher', 'ครู', 'คณิตศาสตร์', 'ว23'),
];

const [BY_UNIT, ONE] = ['แยกตามกลุ่ม/หน่วย', 'วงเดียว'];

test('heads, staff by unit, people of ว23 and permanent employees are paid out of pools of their own', () => {
  expect(poolsOfLines(SCHOOL, { poolSplit: BY_UNIT, teacherPoolSplit: ONE })).toEqual([
    expect.objectContaining({ name: 'กลุ่มผู้อำนวยการกลุ่ม/หน่วย/ส่วน', percent: 'poolPercent' }),
    expect.objectContaining({ name: '38ค(2) · กลุ่มบริหารทั่วไป', percent: 'poolPercent' }),
    {
      name: 'ครูและบุคลากรทางการศึกษา (ว23)',
      percent: 'teacherPoolPercent',
      heldBack: 'teacherHeldBackPercent',
    },
    { name: 'ลูกจ้างประจำ', percent: 'otherPoolPercent' },
  ]);
});

test('people of ว23 have a pool a unit where the setting says so, permanent employees one still', () => {
  const names = poolsOfLines(SCHOOL, { poolSplit: ONE, teacherPoolSplit: BY_UNIT }).map(({ name }) => name);
  expect(names.slice(2)).toEqual(['ว23 · ภาษาไทย', 'ว23 · คณิตศาสตร์', 'ลูกจ้างประจำ']);
});

test('bands stand scheme by scheme, staff last, and those without a raise are known', () => {
  const bands = poolBands(SCHOOL, { noRaiseBands: 'ต้องปรับปรุง, ปรับปรุง' }, []);
  expect([...new Set(bands.map(({ scheme }) => scheme))]).toEqual(['ลูกจ้างประจำ', 'ว23', '38ค(2)']);
  expect(bands.filter(({ raised }) => !raised).map(({ scheme, name }) => `${scheme} ${name}`)).toEqual([
    'ลูกจ้างประจำ ต้องปรับปรุง',
    'ว23 ปรับปรุง',
    '38ค(2) ต้องปรับปรุง',
  ]);
});
