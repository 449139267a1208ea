import { nameKey } from '../../src/cells/name-key';
import { EXPECTED_LEVEL } from '../../src/formulas/expected-level';
import { COMPETENCY_NAMES } from '../../src/rules/competency-names';
import { competenciesOf } from '../rules/files';

test.each([
  ['วิชาการ', 'ชำนาญการ', 'การมุ่งผลสัมฤทธิ์', 2],
  ['ประเภททั่วไป', 'ระดับอาวุโส', 'Service Mind', 2],
  ['ทั่วไป', 'ทักษะพิเศษ', 'expertise', 2],
  ['วิชาการ', 'ทรงคุณวุฒิ', 'Communication & Influencing', 5],
  ['อำนวยการ', 'ต้น', 'การวางแผนกลยุทธ์ภาครัฐ', 1],
  ['อำนวยการ', 'สูง', 'Coaching and Empowering', 2],
  ['วิชาการ', 'ทรงคุณวุฒิ', 'วิสัยทัศน์', 3],
  ['วิชาการ', 'เชี่ยวชาญ', 'ความรู้เรื่องกฎหมายและกฎระเบียบราชการ', 3],
  ['ทั่วไป', 'ปฏิบัติงาน', 'ทักษะการคำนวณ', 1],
])('%s %s, %s: level %i', (type, level, competency, required) => {
  expect(EXPECTED_LEVEL(type, level, competency)).toBe(required);
});

test('a single value serves every row; a blank row stays blank', () => {
  expect(
    EXPECTED_LEVEL([['ทั่วไป'], ['วิชาการ'], ['']], [['อาวุโส'], ['เชี่ยวชาญ'], ['']], 'การทำงานเป็นทีม'),
  ).toEqual([[2], [4], ['']]);
  expect(EXPECTED_LEVEL('วิชาการ', [['ปฏิบัติการ']], [['บริการที่ดี'], ['สภาวะผู้นำ'], ['']])).toEqual([
    [1],
    ['⚠ ว27 ไม่ได้กำหนดระดับ “สภาวะผู้นำ” ของวิชาการ ปฏิบัติการ (กำหนดไว้: อำนวยการ ต้น, อำนวยการ สูง)'],
    [''],
  ]);
  expect(EXPECTED_LEVEL('', '', '')).toBe('');
});

test.each([
  ['บริหาร', 'ต้น', 'วิสัยทัศน์', '⚠ ไม่รู้จักประเภทตำแหน่ง “บริหาร” (ว27 กำหนดไว้: ทั่วไป, วิชาการ, อำนวยการ)'],
  ['อำนวยการ', 'กลาง', 'วิสัยทัศน์', '⚠ ประเภทอำนวยการไม่มีระดับ “กลาง” (ว27 กำหนดไว้: ต้น, สูง)'],
  ['อำนวยการ', 'ต้น', 'ความขยัน', '⚠ ไม่รู้จักสมรรถนะ “ความขยัน” — ใช้ชื่อสมรรถนะ ความรู้ หรือทักษะตาม ว27'],
  ['อำนวยการ', '', '', '⚠ ยังไม่ได้ระบุระดับตำแหน่ง และสมรรถนะของแถวนี้'],
])('%s, %s, %s is a fault of its row', (type, level, competency, text) => {
  expect(EXPECTED_LEVEL(type, level, competency)).toBe(text);
});

test('columns of different length, and ranges wider than a column, are refused', () => {
  expect(() => EXPECTED_LEVEL([['ทั่วไป'], ['ทั่วไป']], [['อาวุโส'], ['อาวุโส'], ['อาวุโส']], 'law')).toThrow(
    'ประเภทตำแหน่งมี 2 แถว แต่ระดับตำแหน่งมี 3 แถว',
  );
  expect(() => EXPECTED_LEVEL([['ทั่วไป', 'วิชาการ']], 'อาวุโส', 'law')).toThrow(
    'ประเภทตำแหน่งต้องเป็นค่าเดียวหรือคอลัมน์เดียว',
  );
  expect(EXPECTED_LEVEL([['ทั่วไป', '']], 'อาวุโส', 'law')).toEqual([[2]]);
});

test('every competency of the OCSC dictionary is found by id, Thai name, English name and alias', () => {
  const competencies = competenciesOf('ocsc');
  expect(COMPETENCY_NAMES.map(({ id }) => id)).toEqual(competencies.map(({ naming }) => naming.id));
  for (const { naming, name_en, group } of competencies) {
    expect(nameKey(naming.id)).toBe(nameKey(name_en));
    for (const name of [naming.id, name_en, naming.name_th, ...(naming.aliases ?? [])])
      expect(EXPECTED_LEVEL('อำนวยการ', 'สูง', name)).toBe(group === 'administrative' ? 2 : 4);
  }
});
