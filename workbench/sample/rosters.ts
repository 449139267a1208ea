import { ROSTER_HEADINGS, ROSTER_STAFF_HEADINGS } from '../../src/thai/workbook';

/** A roster line as it is pasted: everybody's six columns, then those of section 38 ค.(2) staff. */
export type RosterLine = readonly string[];

/** The headings that the lines of this file stand under. */
export const SAMPLE_HEADINGS: readonly string[] = [
  ...ROSTER_HEADINGS,
  ...Object.values(ROSTER_STAFF_HEADINGS),
];

const numbered = (prefix: string, number: number): string => `${prefix}${String(number).padStart(3, '0')}`;

const TEACHING_UNITS = [
  'กลุ่มสาระการเรียนรู้ภาษาไทย',
  'กลุ่มสาระการเรียนรู้คณิตศาสตร์',
  'กลุ่มสาระการเรียนรู้วิทยาศาสตร์และเทคโนโลยี',
  'กลุ่มสาระการเรียนรู้สังคมศึกษา ศาสนา และวัฒนธรรม',
] as const;

const STANDINGS = ['', 'ชำนาญการ', 'ชำนาญการ', 'ชำนาญการพิเศษ', 'ชำนาญการพิเศษ', 'เชี่ยวชาญ'] as const;

/**
 * A made-up school of forty: a director and two deputies, twenty-nine teachers of every standing, and eight
 * assistant teachers. The director is rated by the area office, everybody else by a deputy or the director.
 */
export const schoolOfForty = (): RosterLine[] => {
  const director = 'ครูตัวอย่าง 01';
  const deputies = ['ครูตัวอย่าง 02', 'ครูตัวอย่าง 03'];
  return Array.from({ length: 40 }, (_, index) => {
    const number = index + 1;
    const id = numbered('T', number);
    const name = `ครูตัวอย่าง ${String(number).padStart(2, '0')}`;
    const unit = TEACHING_UNITS[index % TEACHING_UNITS.length] ?? '';
    const deputy = deputies[index % deputies.length] ?? director;
    if (number === 1)
      return [id, name, 'ผู้บริหารสถานศึกษา', 'ชำนาญการพิเศษ', 'ฝ่ายบริหาร', 'ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาตัวอย่าง'];
    if (number <= 3) return [id, name, 'ผู้บริหารสถานศึกษา', 'ชำนาญการ', 'ฝ่ายบริหาร', director];
    if (number <= 32) return [id, name, 'ครู', STANDINGS[index % STANDINGS.length] ?? '', unit, deputy];
    return [id, name, 'ครูผู้ช่วย', '', unit, deputy];
  });
};

/** Units of a made-up area office, with the positions that work there: name, type, level. */
const OFFICE: readonly (readonly [unit: string, staff: readonly (readonly [string, string, string])[]])[] = [
  [
    'กลุ่มบริหารงานบุคคล',
    [
      ['นักทรัพยากรบุคคล', 'วิชาการ', 'ชำนาญการ'],
      ['นักทรัพยากรบุคคล', 'วิชาการ', 'ชำนาญการ'],
      ['นักทรัพยากรบุคคล', 'วิชาการ', 'ปฏิบัติการ'],
      ['นิติกร', 'วิชาการ', 'ชำนาญการ'],
      ['นิติกร', 'วิชาการ', 'ปฏิบัติการ'],
      ['เจ้าพนักงานธุรการ', 'ทั่วไป', 'ชำนาญงาน'],
      ['เจ้าพนักงานธุรการ', 'ทั่วไป', 'ปฏิบัติงาน'],
    ],
  ],
  [
    'กลุ่มบริหารงานการเงินและสินทรัพย์',
    [
      ['นักวิชาการเงินและบัญชี', 'วิชาการ', 'ชำนาญการ'],
      ['นักวิชาการเงินและบัญชี', 'วิชาการ', 'ปฏิบัติการ'],
      ['นักวิชาการพัสดุ', 'วิชาการ', 'ชำนาญการ'],
      ['เจ้าพนักงานการเงินและบัญชี', 'ทั่วไป', 'ชำนาญงาน'],
      ['เจ้าพนักงานการเงินและบัญชี', 'ทั่วไป', 'อาวุโส'],
      ['เจ้าพนักงานพัสดุ', 'ทั่วไป', 'ปฏิบัติงาน'],
      ['เจ้าพนักงานพัสดุ', 'ทั่วไป', 'ชำนาญงาน'],
    ],
  ],
  [
    'กลุ่มนโยบายและแผน',
    [
      ['นักวิเคราะห์นโยบายและแผน', 'วิชาการ', 'ชำนาญการพิเศษ'],
      ['นักวิเคราะห์นโยบายและแผน', 'วิชาการ', 'ชำนาญการ'],
      ['นักวิเคราะห์นโยบายและแผน', 'วิชาการ', 'ชำนาญการ'],
      ['นักวิเคราะห์นโยบายและแผน', 'วิชาการ', 'ปฏิบัติการ'],
      ['นักวิชาการคอมพิวเตอร์', 'วิชาการ', 'ชำนาญการ'],
      ['นักวิชาการคอมพิวเตอร์', 'วิชาการ', 'ปฏิบัติการ'],
      ['เจ้าพนักงานธุรการ', 'ทั่วไป', 'ชำนาญงาน'],
    ],
  ],
  [
    'กลุ่มอำนวยการ',
    [
      ['นักจัดการงานทั่วไป', 'วิชาการ', 'ชำนาญการ'],
      ['นักจัดการงานทั่วไป', 'วิชาการ', 'ปฏิบัติการ'],
      ['นักประชาสัมพันธ์', 'วิชาการ', 'ชำนาญการ'],
      ['นักประชาสัมพันธ์', 'วิชาการ', 'ปฏิบัติการ'],
      ['นักวิชาการศึกษา', 'วิชาการ', 'ชำนาญการ'],
      ['นักวิชาการตรวจสอบภายใน', 'วิชาการ', 'ชำนาญการ'],
      ['เจ้าพนักงานธุรการ', 'ทั่วไป', 'ปฏิบัติงาน'],
    ],
  ],
];

const HEAD = ['ผู้อำนวยการกลุ่ม', 'วิชาการ', 'ชำนาญการพิเศษ'] as const;

/** Units that have a head of their own; the others are led by the deputy director. */
const HEADED = ['กลุ่มบริหารงานบุคคล', 'กลุ่มบริหารงานการเงินและสินทรัพย์'];

const DEPUTY = 'รองผู้อำนวยการตัวอย่าง';

/**
 * A made-up area office of thirty under section 38 ค.(2): two heads, twenty-eight officers of the positions that
 * ESA1 lists, the fourth of them on probation until the middle of the round.
 *
 * @param fiscalYear Buddhist-era fiscal year whose first round the probation reaches into
 */
export const officeOfThirty = (fiscalYear: number): RosterLine[] => {
  const probation = [`16/6/${fiscalYear - 1}`, `15/12/${fiscalYear - 1}`];
  let number = 0;
  return OFFICE.flatMap(([unit, staff]) => {
    const headed = HEADED.includes(unit);
    const head = `เจ้าหน้าที่ตัวอย่าง ${String(number + 1).padStart(2, '0')}`;
    const lines = headed ? [HEAD, ...staff] : staff;
    return lines.map(([position, type, level], index): RosterLine => {
      number += 1;
      const name = `เจ้าหน้าที่ตัวอย่าง ${String(number).padStart(2, '0')}`;
      const isHead = headed && index === 0;
      const dates = number === 4 ? probation : ['', ''];
      const supervisor = headed && !isHead ? head : DEPUTY;
      return [numbered('S', number), name, position, '', unit, supervisor, type, level, ...dates];
    });
  });
};
