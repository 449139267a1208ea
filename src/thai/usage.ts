/** What the arguments of a formula are called in its messages, in their order. */
export const argumentNames = {
  expectedLevel: ['ประเภทตำแหน่ง', 'ระดับตำแหน่ง', 'สมรรถนะ'],
  kpi: ['ช่วงน้ำหนัก', 'ช่วงระดับ'],
  behaviour: ['ช่วงระดับที่คาดหวัง', 'ช่วงระดับที่พบ', 'ช่วงน้ำหนัก', 'มาตรวัด'],
  appraisal: ['ช่วงผลสัมฤทธิ์', 'ช่วงพฤติกรรม', 'ประเภทการประเมิน', 'ช่วงองค์ประกอบอื่น', 'ช่วงน้ำหนัก'],
} as const;

/** What a formula was called with that it cannot work on at all. Thrown: the cell shows #ERROR! and this text. */
export const usage = {
  unknownForm: (found: string, known: readonly string[]) =>
    `ไม่รู้จักแบบประเมิน “${found}” — ใช้ชื่อใดชื่อหนึ่งต่อไปนี้: ${known.join(', ')} หรือช่วง 3 คอลัมน์ที่หน่วยงานกำหนดเอง`,
  formNotGiven: () => 'ยังไม่ได้ระบุแบบประเมินในค่าแรก เช่น =KSC_SCORE("ครูผู้ช่วย", B2:O2)',
  narrower: (form: string, items: number, found: number) =>
    `แบบ${form}มี ${items} ข้อ แต่ช่วงที่อ้างมี ${found} คอลัมน์ — เลือกช่วงให้ครบทุกข้อ หรือคอลัมน์เดียวที่มี ${items} แถว`,
  wider: (form: string, items: number, found: number) =>
    `แบบ${form}มี ${items} ข้อ แต่ช่วงที่อ้างมีค่าถึงคอลัมน์ที่ ${found} — เลือกช่วงให้พอดีกับจำนวนข้อ`,
  longer: (form: string, items: number, found: number) =>
    `แบบ${form}มี ${items} ข้อ แต่คอลัมน์ที่อ้างมีค่าถึงแถวที่ ${found} — เลือกช่วงให้พอดีกับจำนวนข้อ หรือแถวละหนึ่งคน ข้อละหนึ่งคอลัมน์`,
  rowsDiffer: (what: string, rows: number, other: string, otherRows: number) =>
    `${what}มี ${rows} แถว แต่${other}มี ${otherRows} แถว — ช่วงที่ใช้ด้วยกันต้องมีจำนวนแถวเท่ากัน`,
  size: (what: string, rows: number, columns: number) => `${what}มี ${rows} แถว ${columns} คอลัมน์`,
  shapesDiffer: (size: string, otherSize: string) => `${size} แต่${otherSize} — ช่วงที่ใช้ด้วยกันต้องมีขนาดเท่ากัน`,
  oneValue: (size: string) => `${size} — ใช้ค่าเดียว`,
  unknownChoice: (what: string, found: string, known: readonly string[]) =>
    `ไม่รู้จัก${what} “${found}” — ใช้ ${known.join(', ')}`,
  otherComponent: (position: number) => `องค์ประกอบอื่นลำดับที่ ${position}`,
  twoColumns: (found: number) => `ช่วงพฤติกรรมต้องมี 2 คอลัมน์ (เลขระดับ และเครื่องหมาย) แต่ช่วงที่อ้างมี ${found} คอลัมน์`,
  weightsRow: (expected: number, size: string) =>
    `${size} — ใช้แถวเดียว ${expected} ช่อง: ผลสัมฤทธิ์ พฤติกรรม และองค์ประกอบอื่นคอลัมน์ละช่อง`,
  oneColumn: (what: string, found: number) => `${what}ต้องเป็นค่าเดียวหรือคอลัมน์เดียว แต่ช่วงที่อ้างมีค่าถึงคอลัมน์ที่ ${found}`,
  unknownScheme: (found: string, known: readonly string[]) =>
    `ไม่รู้จักเกณฑ์ระดับ “${found}” — ใช้ ${known.join(', ')} หรือช่วง 2 คอลัมน์ (คะแนนขั้นต่ำและชื่อระดับ)`,
  bandMinimum: (row: number, found: string) =>
    `เกณฑ์ระดับแถวที่ ${row} ต้องมีคะแนนขั้นต่ำ 0–100 หนึ่งช่องและชื่อระดับหนึ่งช่อง (พบ ${found})`,
  bandTwice: (min: string) => `เกณฑ์ระดับมีคะแนนขั้นต่ำ ${min} ซ้ำกัน — แต่ละระดับต้องเริ่มที่คะแนนต่างกัน`,
  bandsMissing: () => 'ช่วงเกณฑ์ระดับว่าง — ใส่คะแนนขั้นต่ำและชื่อระดับอย่างน้อยหนึ่งแถว',
  agencyHead: (found: string) => `แถวแรกของแบบที่กำหนดเองต้องเป็น ชื่อแบบ, ช่องว่าง, คะแนนเต็มที่มากกว่า 0 (พบ ${found})`,
  agencyItem: (row: number, what: string, found: string) => `แบบที่กำหนดเอง แถวที่ ${row}: ${what} (พบ ${found})`,
  agencyEmpty: (name: string) => `แบบ “${name}” ยังไม่มีข้อ — ใส่ข้อละแถว: เลขข้อ, ระดับสูงสุด, คะแนนเต็มของข้อ`,
} as const;
