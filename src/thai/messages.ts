import { TABS } from './workbook';

/** What the add-in tells its user outside of formula cells. Every message names the place and the mend. */
export const messages = {
  prepared: (people: number) => `เตรียมสมุดงานแล้ว ${people} คน`,
  preparedEntry: (tabs: readonly string[]) =>
    `กรอกระดับในแท็บ ${tabs.join(', ')} ได้ที่เมนู ประเมินผลงาน > กรอกระดับ หรือเลือกจากรายการในช่องโดยตรง คะแนนอยู่ในแท็บ ${TABS.results}`,
  leftRoster: (left: readonly string[]) =>
    `ไม่อยู่ในแท็บ ${TABS.roster} แล้ว แต่แถวและระดับที่ให้ไว้ยังอยู่: ${left.slice(0, 10).join(', ')}${left.length > 10 ? ` และอีก ${left.length - 10} คน` : ''}`,
  rosterCreated: () =>
    `ขั้นต่อไป\n\n1) แท็บ ${TABS.settings}: ใส่ชื่อหน่วยงานและผู้ลงนาม ตรวจปีงบประมาณและรอบการประเมิน\n2) แท็บ ${TABS.roster}: พิมพ์หรือวางรายชื่อ แถวละหนึ่งคน (ต้องมีรหัส ชื่อ และตำแหน่ง)\n3) เลือกเมนู ประเมินผลงาน > เตรียมสมุดงาน อีกครั้ง`,
  rosterFaults: (faults: readonly string[]) =>
    `ยังเตรียมสมุดงานไม่ได้ แก้ในแท็บ ${TABS.roster} ก่อน แล้วเลือกเมนูอีกครั้ง\n\n${faults.slice(0, 10).join('\n')}${faults.length > 10 ? `\nและอีก ${faults.length - 10} แห่ง` : ''}`,
  rosterHeading: (cell: string, expected: string, found: string) =>
    `ช่อง ${cell} ของแท็บ ${TABS.roster} ต้องเป็นหัวคอลัมน์ “${expected}” (พบ “${found}”) — ใส่หัวคอลัมน์คืนตามเดิม`,
  rosterBlankId: (cell: string, name: string) => `ช่อง ${cell}: ${name || 'แถวนี้'} ยังไม่มีรหัส — ใส่รหัสที่ไม่ซ้ำกับใคร`,
  rosterDateId: (cell: string, name: string) =>
    `ช่อง ${cell}: รหัสของ${name || 'แถวนี้'} กลายเป็นวันที่ — เลือกคอลัมน์รหัส ตั้งเมนู รูปแบบ > ตัวเลข > ข้อความธรรมดา แล้วพิมพ์รหัสใหม่`,
  rosterWildcardId: (cell: string, id: string) =>
    `ช่อง ${cell}: รหัส ${id} มีเครื่องหมาย * ? หรือ ~ ซึ่งใช้ในรหัสไม่ได้ — เปลี่ยนรหัส`,
  rosterSameId: (cell: string, id: string, first: string) =>
    `ช่อง ${cell}: รหัส ${id} ซ้ำกับช่อง ${first} — ให้แต่ละคนมีรหัสของตนเอง`,
  rosterBlankName: (cell: string, id: string) => `ช่อง ${cell}: รหัส ${id} ยังไม่มีชื่อ — ใส่ชื่อ–สกุล`,
  rosterPosition: (cell: string, name: string, found: string, known: readonly string[]) =>
    `ช่อง ${cell}: ตำแหน่งของ${name} ${found ? `“${found}” ไม่มีแบบประเมินในชุดนี้` : 'ยังว่าง'} — เลือก ${known.join(', ')} หรือกำหนดเองที่เมนู ประเมินผลงาน > แบบของหน่วยงาน`,
  rosterErrorCell: (cell: string, found: string) =>
    `ช่อง ${cell}: สูตรในช่องนี้แสดง ${found} — พิมพ์ค่าแทน หรือวางเฉพาะค่า (Ctrl+Shift+V)`,
  rosterStanding: (
    cell: string,
    name: string,
    found: string,
    position: string,
    known: readonly string[],
    mayBeNone: boolean,
  ) =>
    `ช่อง ${cell}: วิทยฐานะของ${name} ${found ? `“${found}” ใช้กับตำแหน่ง${position}ไม่ได้${/^คศ/.test(found) ? ' (คศ. คืออันดับเงินเดือน ไม่ใช่วิทยฐานะ)' : ''}` : 'ยังว่าง'} — ${known.length > 0 ? `เลือก ${known.join(', ')}${mayBeNone ? ' หรือเว้นว่างถ้าไม่มีวิทยฐานะ' : ''}` : 'ลบค่าในช่องนี้ ตำแหน่งนี้ไม่มีวิทยฐานะ'}`,
  rosterPostOfTeacher: (cell: string, name: string, position: string) =>
    `ช่อง ${cell}: ${name} ตำแหน่ง${position}ประเมินตาม ว23 แต่มีประเภทหรือระดับตำแหน่งของบุคลากร 38 ค.(2) — ลบประเภทและระดับตำแหน่ง หรือแก้ตำแหน่ง`,
  rosterPostType: (cell: string, name: string, found: string, known: readonly string[]) =>
    `ช่อง ${cell}: ประเภทตำแหน่งของ${name} ${found ? `“${found}” ไม่มีใน ว27` : 'ยังว่าง'} — เลือก ${known.join(', ')} (เว้นว่างทั้งประเภทและระดับตำแหน่ง ถ้าเป็นครูหรือบุคลากรทางการศึกษาตาม ว23)`,
  rosterPostLevel: (cell: string, name: string, found: string, type: string, known: readonly string[]) =>
    `ช่อง ${cell}: ระดับตำแหน่งของ${name} ${found ? `“${found}” ไม่มีในประเภท${type}` : 'ยังว่าง'} — เลือก ${known.join(', ')}`,
  rosterProbation: (cell: string, name: string, found: string) =>
    `ช่อง ${cell}: วันทดลองราชการของ${name} ต้องเป็นวันที่ เช่น 1/10/2568 (พบ “${found}”)`,
  rosterMissing: () => `ไม่พบแท็บ ${TABS.roster} — เลือกเมนู ประเมินผลงาน > เตรียมสมุดงาน ก่อน`,
  entryMissing: (tab: string) =>
    `ไม่พบแท็บ ${tab} — ถ้าเปลี่ยนชื่อแท็บไว้ให้เปลี่ยนกลับ หรือเลือกเมนู ประเมินผลงาน > เตรียมสมุดงาน เพื่อสร้างใหม่`,
  tabRenamed: (tab: string, now: string) =>
    `แท็บ ${tab} ถูกเปลี่ยนชื่อเป็น “${now}” — เปลี่ยนชื่อกลับเป็น ${tab} แล้วเลือกเมนูอีกครั้ง (ถ้าต้องการเก็บไว้ในชื่ออื่น ให้ทำสำเนาแท็บแทน)`,
  tabEmptied: (tab: string) =>
    `แท็บ ${tab} ว่างทั้งแท็บ แม้แต่หัวคอลัมน์ — ถ้าลบเนื้อหาไปโดยไม่ตั้งใจ ให้เลิกทำ (Ctrl+Z) หรือกู้คืนจากเมนู ไฟล์ > ประวัติเวอร์ชัน ถ้าไม่ใช่ หรือต้องการเริ่มใหม่ ให้ลบแท็บนี้ แล้วเลือกเมนูอีกครั้ง ระบบจะสร้างให้`,
  tabsRemade: (tabs: readonly string[]) =>
    `แท็บที่ถูกลบไปและสร้างใหม่: ${tabs.join(', ')} — สิ่งที่เคยกรอกในแท็บที่ลบ กู้คืนได้จากเมนู ไฟล์ > ประวัติเวอร์ชัน`,
  entryHeading: (tab: string, cell: string, expected: string, found: string) =>
    `แท็บ ${tab} ช่อง ${cell} ต้องเป็น “${expected}” (พบ “${found}”) — มีคอลัมน์ถูกลบ แทรก หรือย้าย ให้เลิกทำ (Ctrl+Z) หรือใส่คอลัมน์คืน แล้วลองใหม่`,
  personMissing: (id: string, tab: string) =>
    `ไม่พบรหัส ${id} ในแท็บ ${tab} — อาจมีผู้ลบแถวหรือแก้รหัส ให้เลือกเมนู ประเมินผลงาน > เตรียมสมุดงาน แล้วเปิดหน้านี้ใหม่`,
  entryBlankId: (tab: string, cell: string, name: string) =>
    `แท็บ ${tab} ช่อง ${cell}: ${name ? `${name} ` : 'แถวนี้มีระดับที่ให้ไว้แต่'}ไม่มีรหัส — ใส่รหัสคืน หรือลบทั้งแถวถ้าไม่ใช้แล้ว`,
  entrySameId: (tab: string, id: string, first: string, second: string) =>
    `แท็บ ${tab} มีรหัส ${id} สองแถว (ช่อง ${first} และ ${second}) — ลบแถวที่เกินหรือแก้รหัสให้ต่างกัน`,
  somebodyElses: (tab: string, cell: string, id: string, standing: string, now: string) =>
    `แท็บ ${tab} ช่อง ${cell}: ระดับของรหัส ${id} ให้ไว้กับ “${standing}” แต่แท็บ ${TABS.roster} ว่ารหัสนี้คือ “${now}” — ถ้าเป็นคนละคนให้คืนรหัสเดิมในแท็บ ${TABS.roster} ถ้าเป็นคนเดียวกันที่แก้ชื่อให้พิมพ์ชื่อใหม่ในช่อง ${cell} ด้วย`,
  notYetOnTab: (tab: string, names: readonly string[]) =>
    `ยังไม่มีแถวในแท็บ ${tab}: ${names.join(', ')} — เลือกเมนู ประเมินผลงาน > เตรียมสมุดงาน แล้วเปิดหน้านี้ใหม่`,
  roundMoved: (opened: string, open: string) =>
    `ยังไม่ได้บันทึก เพราะแบบนี้เปิดไว้ในรอบ ${opened} แต่ในแท็บ ${TABS.settings} รอบที่เปิดอยู่คือ ${open} — กดโหลดใหม่แล้วเปิดแบบของรอบนี้`,
  personMoved: (name: string, tab: string, now: string) =>
    `${name} ย้ายจากแบบในแท็บ ${tab} ไปแท็บ ${now} แล้ว จึงบันทึกลงแบบเดิมไม่ได้ — สิ่งที่เลือกไว้เก็บเป็นร่างแล้ว กดโหลดรายชื่อใหม่แล้วให้ระดับในแบบใหม่`,
  evidenceHeading: (cell: string, expected: string, found: string) =>
    `แท็บ ${TABS.evidence} ช่อง ${cell} ต้องเป็น “${expected}” (พบ “${found}”) — ใส่หัวคอลัมน์คืนตามเดิม หรือเปลี่ยนชื่อแท็บนั้นถ้าเป็นแท็บที่ทำไว้เอง ระหว่างนี้บันทึกหลักฐานไม่ได้ แต่ให้ระดับได้`,
  evidenceTooLong: (item: string, note: number, links: number) =>
    `${item}: บันทึกยาวได้ ${note} ตัวอักษร และลิงก์รวมกันยาวได้ ${links} ตัวอักษร — ย่อบันทึกหรือลดลิงก์`,
  notALink: (item: string, found: string) =>
    `${item}: “${found}” ไม่ใช่ลิงก์ที่เปิดได้ — ลิงก์ต้องขึ้นต้นด้วย https:// หรือ http://`,
  draftsFull: () =>
    'ที่เก็บร่างของบัญชีนี้เต็มแล้ว จึงเก็บร่างเพิ่มไม่ได้ — กดบันทึกลงตารางเลย หรือเปิดผู้ที่มีร่างค้างอยู่แล้วบันทึกหรือทิ้งร่าง',
  tabTaken: (tab: string, cell: string, expected: string, found: string) =>
    `แท็บ ${tab} ช่อง ${cell} ต้องเป็นหัวคอลัมน์ “${expected}” (พบ “${found}”) — ถ้าเป็นแท็บที่ทำไว้เองให้เปลี่ยนชื่อแท็บนั้น ถ้าหัวคอลัมน์ถูกแก้ให้ใส่คืน แล้วเลือกเมนูอีกครั้ง`,
  cellFilled: (tab: string, cell: string) =>
    `แท็บ ${tab} ช่อง ${cell} มีสิ่งที่พิมพ์ไว้ในที่ที่ต้องใช้ จึงยังไม่เขียนทับ — ย้ายไปไว้ห่างทางขวาหรือข้างล่างของตาราง แล้วเลือกเมนูอีกครั้ง`,
  papersTabTaken: (tab: string, cell: string) =>
    `แท็บ ${tab} (ช่อง ${cell}) ไม่ใช่แบบพิมพ์ที่ระบบจัดทำ จึงไม่เขียนทับ — เปลี่ยนชื่อแท็บนั้น แล้วจัดทำแบบพิมพ์อีกครั้ง`,
  papersGone: (tab: string) =>
    `ไม่พบแท็บ ${tab} ที่กำลังจัดทำ — อาจมีผู้ลบหรือเปลี่ยนชื่อ ให้เริ่มจัดทำแบบพิมพ์ใหม่ ข้อมูลการประเมินยังอยู่ครบ`,
  nobody: () => `ยังไม่มีรายชื่อที่ประเมินได้ — ใส่รายชื่อในแท็บ ${TABS.roster} แล้วเลือกเมนู ประเมินผลงาน > เตรียมสมุดงาน`,
  busy: () => 'มีผู้อื่นกำลังบันทึกในสมุดงานนี้ — รอสักครู่แล้วลองอีกครั้ง สิ่งที่กรอกไว้ยังอยู่',
  protectedRange: (tab: string) => `บัญชีนี้ไม่มีสิทธิ์แก้ไขช่องในแท็บ ${tab} — ขอสิทธิ์จากเจ้าของสมุดงาน แล้วลองอีกครั้ง`,
  badRequest: () => 'ข้อมูลที่ส่งมาไม่ครบ — ปิดแถบข้างแล้วเปิดใหม่จากเมนู ประเมินผลงาน > กรอกระดับ',
  unexpected: () =>
    'ทำรายการไม่สำเร็จเพราะเหตุขัดข้องของระบบ — ลองอีกครั้ง ถ้ายังไม่ได้ให้โหลดหน้านี้ใหม่ และตรวจในตารางว่าเขียนไปแล้วหรือยัง',
} as const;
