import type { SettingKey } from '../model/settings';

/** What each setting is called on its tab, and what it does. */
export const SETTING_NAMES: Readonly<Record<SettingKey, { readonly label: string; readonly help: string }>> =
  {
    agency: { label: 'สถานศึกษา/หน่วยงาน', help: 'ชื่อที่พิมพ์ในแบบประเมิน' },
    agencyCode: {
      label: 'รหัสสถานศึกษา/หน่วยงาน',
      help: 'เช่น รหัส 10 หลักของสถานศึกษา เขตพื้นที่ใช้แยกสถานศึกษาเมื่อรวมผล',
    },
    affiliation: { label: 'สังกัด', help: 'เช่น สำนักงานเขตพื้นที่การศึกษา' },
    fiscalYear: { label: 'ปีงบประมาณ (พ.ศ.)', help: 'ปีที่สิ้นสุด เช่น 1 ตุลาคม 2568 – 30 กันยายน 2569 คือ 2569' },
    round: { label: 'รอบการประเมินครั้งที่', help: '1 = 1 ตุลาคม – 31 มีนาคม, 2 = 1 เมษายน – 30 กันยายน' },
    director: { label: 'ผู้อำนวยการ', help: 'ชื่อผู้ลงนาม' },
    directorPosition: { label: 'ตำแหน่งผู้ลงนาม', help: 'เช่น ผู้อำนวยการโรงเรียนตัวอย่าง' },
    bandScheme: {
      label: 'เกณฑ์ระดับผลการประเมิน ว23',
      help: 'ว23 หรือ ตารางของหน่วยงาน (กรอกในคอลัมน์ I–J ของแท็บนี้)',
    },
    digits: { label: 'ตัวเลขในแบบพิมพ์', help: 'อารบิก หรือ ไทย' },
    behaviourScale: { label: 'มาตรวัดสมรรถนะ', help: 'BAR, HYBRID หรือ RATING' },
    dictionary: { label: 'พจนานุกรมสมรรถนะ', help: 'ก.พ. (ว27/2552) หรือ ท้องถิ่น' },
    behaviourShare: {
      label: 'ร้อยละของพฤติกรรมที่ถือว่าแสดงระดับนั้น',
      help: '100 = ต้องแสดงครบทุกข้อ ถ้าลดลงจะพิมพ์ไว้ในใบประเมิน',
    },
    witness: { label: 'พยานในการแจ้งผล 38 ค.(2)', help: 'เสมอ (ตามประกาศ) หรือ เมื่อไม่ยอมลงชื่อ (ตาม ว20)' },
    resultsWeight: {
      label: 'น้ำหนักผลสัมฤทธิ์ของงาน 38 ค.(2)',
      help: 'ร้อยละ ไม่น้อยกว่า 70 (ว20) ผู้ทดลองราชการใช้ 50 เสมอ',
    },
    behaviourWeight: { label: 'น้ำหนักสมรรถนะ 38 ค.(2)', help: 'ร้อยละ ทุกองค์ประกอบรวมกันได้ 100' },
    otherComponent: {
      label: 'ชื่อองค์ประกอบอื่น 38 ค.(2)',
      help: 'กรอกคะแนนในแท็บ การมาปฏิบัติราชการ คอลัมน์คะแนน',
    },
    otherWeight: { label: 'น้ำหนักองค์ประกอบอื่น 38 ค.(2)', help: 'ร้อยละ (0 = บันทึกไว้โดยไม่คิดคะแนน)' },
    otherComponent2: {
      label: 'ชื่อองค์ประกอบอื่น (ที่ 2) 38 ค.(2)',
      help: 'ว่าง = ไม่มี กรอกคะแนนในแท็บ การมาปฏิบัติราชการ คอลัมน์คะแนนที่สอง',
    },
    otherWeight2: { label: 'น้ำหนักองค์ประกอบอื่น (ที่ 2) 38 ค.(2)', help: 'ร้อยละ (0 = ไม่คิดคะแนนองค์ประกอบอื่นที่ 2)' },
    otherComponent3: {
      label: 'ชื่อองค์ประกอบอื่น (ที่ 3) 38 ค.(2)',
      help: 'ว่าง = ไม่มี กรอกคะแนนในแท็บ การมาปฏิบัติราชการ คอลัมน์คะแนนที่สาม',
    },
    otherWeight3: { label: 'น้ำหนักองค์ประกอบอื่น (ที่ 3) 38 ค.(2)', help: 'ร้อยละ (0 = ไม่คิดคะแนนองค์ประกอบอื่นที่ 3)' },
    leniencySignal: {
      label: 'สัญญาณ: ค่าเฉลี่ยผู้ประเมินต่างจากผู้อื่น',
      help: 'คะแนน ตั้งแต่เท่านี้ขึ้นไป (ไม่ใช่เกณฑ์ของหนังสือใด)',
    },
    fewestSignal: { label: 'สัญญาณ: จำนวนคนน้อยที่สุดที่เทียบ', help: 'ผู้ประเมินที่มีคนน้อยกว่านี้ไม่เทียบ' },
    edgeSignal: { label: 'สัญญาณ: ขาดไม่เกินจะถึงระดับถัดไป', help: 'คะแนน' },
    gapSignal: { label: 'สัญญาณ: ผลต่างกับที่ประเมินตนเอง', help: 'คะแนน ตั้งแต่เท่านี้ขึ้นไป' },
    changeSignal: { label: 'สัญญาณ: เปลี่ยนจากรอบก่อน', help: 'คะแนน ตั้งแต่เท่านี้ขึ้นไป' },
    poolPercent: {
      label: 'วงเงินเลื่อนเงินเดือน 38 ค.(2)',
      help: 'ร้อยละของอัตราเงินเดือน ณ 1 มีนาคม หรือ 1 กันยายน (พิมพ์ 2.55 ไม่ใช่ 2.55%)',
    },
    heldBackPercent: {
      label: 'เงินที่กันไว้ 38 ค.(2)',
      help: 'ร้อยละของอัตราเงินเดือน กันไว้ให้ผู้อำนวยการสำนักงานเขตพิจารณา',
    },
    poolSplit: {
      label: 'การแบ่งวงเงิน 38 ค.(2)',
      help: 'วงเงินของเจ้าหน้าที่ แยกตามกลุ่ม/หน่วย หรือ วงเดียว (ผู้อำนวยการกลุ่มเป็นวงเดียวเสมอ)',
    },
    teacherPoolPercent: {
      label: 'วงเงินเลื่อนเงินเดือน ว23',
      help: 'ร้อยละของอัตราเงินเดือน ว23 ไม่กำหนด จึงเว้นว่างไว้ให้ใส่ตามที่ได้รับจัดสรร',
    },
    teacherHeldBackPercent: { label: 'เงินที่กันไว้ ว23', help: 'ร้อยละของอัตราเงินเดือน ว23 ไม่กำหนด เว้นว่าง = ไม่กัน' },
    teacherPoolSplit: { label: 'การแบ่งวงเงิน ว23', help: 'แยกตามกลุ่ม/หน่วย หรือ วงเดียว (ว23 ไม่กำหนด)' },
    otherPoolPercent: {
      label: 'วงเงินเลื่อนเงินเดือน เกณฑ์อื่น',
      help: 'ร้อยละ ของผู้ที่ตำแหน่งใช้เกณฑ์ระดับอื่น เช่น ลูกจ้างประจำ แยกวงจาก ว23 แหล่งไม่กำหนด จึงเว้นว่างไว้',
    },
    raiseCap: {
      label: 'เพดานการเลื่อนเงินเดือนต่อคน',
      help: 'ร้อยละของฐานในการคำนวณ ประกาศไม่กำหนด เว้นว่าง = ไม่มีเพดาน',
    },
    noRaiseBands: { label: 'ระดับที่ไม่ได้เลื่อนเงินเดือน', help: 'ชื่อระดับ คั่นด้วยจุลภาค (ตามประกาศ ข้อ 4 คือ ต้องปรับปรุง)' },
    leaveLimit: {
      label: 'ลากิจและลาป่วยได้ไม่เกิน',
      help: 'เทียบกับตัวเลขในช่อง 3.2 ของแท็บ การมาปฏิบัติราชการ (หน่วยเดียวกัน) เว้นว่าง = ไม่เทียบ',
    },
    latenessLimit: {
      label: 'มาสายได้ไม่เกิน',
      help: 'เทียบกับตัวเลขในช่อง 3.3 ของแท็บ การมาปฏิบัติราชการ (หน่วยเดียวกัน) เว้นว่าง = ไม่เทียบ',
    },
  };

/** Headings of the settings tab, in column order; blank between settings and people in charge. */
export const SETTING_HEADINGS = [
  ...['หัวข้อ', 'ค่าที่ใช้', 'คำอธิบาย', ''],
  ...['ชื่อ–สกุล', 'ตำแหน่ง', 'หน้าที่', 'สังกัด (ถ้าไม่ใช่หน่วยงานนี้)'],
  ...['คะแนนขั้นต่ำ', 'ชื่อระดับ'],
] as const;

/** What stands above the settings that belong together; a setting of no group stands last. */
export const SETTING_GROUPS: readonly { readonly name: string; readonly keys: readonly SettingKey[] }[] = [
  { name: 'หน่วยงานและผู้ลงนาม', keys: ['agency', 'agencyCode', 'affiliation', 'director', 'directorPosition'] },
  { name: 'รอบการประเมิน', keys: ['fiscalYear', 'round'] },
  { name: 'ครูและบุคลากรทางการศึกษา (ว23)', keys: ['bandScheme'] },
  {
    name: 'บุคลากรทางการศึกษาอื่น 38 ค.(2)',
    keys: [
      'behaviourScale',
      'dictionary',
      'behaviourShare',
      'witness',
      'resultsWeight',
      'behaviourWeight',
      'otherComponent',
      'otherWeight',
      'otherComponent2',
      'otherWeight2',
      'otherComponent3',
      'otherWeight3',
    ],
  },
  { name: 'แบบพิมพ์', keys: ['digits'] },
  {
    name: 'สัญญาณความเป็นธรรม',
    keys: ['leniencySignal', 'fewestSignal', 'edgeSignal', 'gapSignal', 'changeSignal'],
  },
  {
    name: 'วงเงินเลื่อนเงินเดือน',
    keys: [
      'poolPercent',
      'heldBackPercent',
      'poolSplit',
      'teacherPoolPercent',
      'teacherHeldBackPercent',
      'teacherPoolSplit',
      'otherPoolPercent',
      'raiseCap',
      'noRaiseBands',
      'leaveLimit',
      'latenessLimit',
    ],
  },
];

export const OTHER_SETTINGS = 'อื่น ๆ';

/** The row that shows the days of the round, by a formula. */
export const ROUND_DATES = {
  label: 'ช่วงเวลาของรอบการประเมิน',
  help: 'คำนวณให้จากปีและรอบ',
  unknown: 'ใส่ปีงบประมาณ และรอบการประเมินครั้งที่ 1 หรือ 2 ก่อน',
} as const;

/** Duties that the people in charge are offered; another one may be typed. */
export const DUTIES = [
  'ผู้บังคับบัญชาที่ประเมิน',
  'ประธานกรรมการกลั่นกรอง',
  'กรรมการกลั่นกรอง',
  'เลขานุการ',
  'เจ้าหน้าที่ผู้รับผิดชอบ',
] as const;

/** What each setting is called on its tab. */
export const SETTING_LABELS = Object.fromEntries(
  Object.entries(SETTING_NAMES).map(([key, { label }]) => [key, label]),
) as Readonly<Record<SettingKey, string>>;

/** What each setting's third column says. */
export const SETTING_HELPS = Object.fromEntries(
  Object.entries(SETTING_NAMES).map(([key, { help }]) => [key, help]),
) as Readonly<Record<SettingKey, string>>;

/** What the user is told of the settings tab. */
export const settingMessages = {
  faults: (tab: string, faults: readonly string[]) =>
    `ยังเตรียมสมุดงานไม่ได้ แก้ในแท็บ ${tab} ก่อน แล้วเลือกเมนูอีกครั้ง\n\n${faults.join('\n')}`,
  choice: (cell: string, label: string, found: string, options: readonly string[]) =>
    `ช่อง ${cell}: ${label} ไม่มี “${found}” — เลือก ${options.join(' หรือ ')}`,
  number: (cell: string, label: string, found: string, lowest: number, highest: number) =>
    `ช่อง ${cell}: ${label} ต้องเป็นตัวเลข ${lowest}–${highest} (พบ “${found}”) — พิมพ์ใหม่`,
  twice: (cell: string, label: string, first: string) =>
    `ช่อง ${cell}: หัวข้อ “${label}” ซ้ำกับช่อง ${first} — ลบแถวที่ไม่ใช้`,
  heading: (cell: string, expected: string, found: string) =>
    `ช่อง ${cell}: ต้องเป็นหัวคอลัมน์ “${expected}” (พบ “${found}”) — ใส่หัวคอลัมน์คืนตามเดิม ถ้าเป็นแท็บที่ทำไว้เองให้เปลี่ยนชื่อแท็บนั้น`,
  bandNone: (cell: string) =>
    `ช่อง ${cell}: เลือกใช้ตารางของหน่วยงาน แต่ตารางยังว่าง — ใส่คะแนนขั้นต่ำกับชื่อระดับ แถวละหนึ่งระดับ หรือเลือกเกณฑ์ ว23`,
  bandMinimum: (cell: string, found: string) =>
    `ช่อง ${cell}: คะแนนขั้นต่ำ${found ? `ต้องเป็นตัวเลข 0–100 (พบ “${found}”) — พิมพ์ใหม่` : 'ยังว่าง — ใส่ตัวเลข 0–100 หรือลบชื่อระดับในแถวนี้'}`,
  bandName: (cell: string) => `ช่อง ${cell}: ยังไม่มีชื่อระดับที่เป็นข้อความ — ใส่ชื่อระดับ หรือลบคะแนนขั้นต่ำในแถวนี้`,
  bandTwice: (cell: string, first: string, found: string) =>
    `ช่อง ${cell}: คะแนนขั้นต่ำ ${found} ซ้ำกับช่อง ${first} — ให้แต่ละระดับมีคะแนนขั้นต่ำต่างกัน`,
  bandLowest: (cell: string, found: string) =>
    `ช่อง ${cell}: ระดับต่ำสุดเริ่มที่ ${found} คะแนนที่ต่ำกว่านั้นจึงไม่มีระดับ — เพิ่มระดับที่คะแนนขั้นต่ำเป็น 0`,
  added: (tab: string, labels: readonly string[]) =>
    `เพิ่มหัวข้อในแท็บ ${tab}: ${labels.join(', ')} — ตรวจค่าที่ใช้ในหัวข้อนั้น`,
  renamed: (tab: string, names: readonly { readonly found: string; readonly label: string }[]) =>
    `คืนชื่อหัวข้อในแท็บ ${tab} (ค่าที่ใส่ไว้ยังอยู่): ${names.map(({ found, label }) => `“${found || 'ว่าง'}” เป็น “${label}”`).join(', ')}`,
} as const;
