const MENU = 'ประเมินผลงาน > พิมพ์และสร้างเอกสาร';

/** What the add-in answers to the documents dialog. */
export const documentMessages = {
  /** What making a document is called when it is taken back, and in the log. */
  making: (document: string) => `พิมพ์และสร้างเอกสาร: ${document}`,
  busy: () => 'มีผู้อื่นกำลังบันทึกในสมุดงานนี้ — รอสักครู่แล้วกดทำต่อ ส่วนที่ทำแล้วยังอยู่',
  badRequest: () => `ข้อมูลที่ส่งมาไม่ครบ — ปิดหน้าต่างนี้แล้วเปิดใหม่จากเมนู ${MENU}`,
  jobGone: () => `งานนี้ถูกเลิกหรือเริ่มใหม่จากหน้าต่างอื่นของบัญชีเดียวกันแล้ว — ปิดหน้าต่างนี้แล้วเปิดใหม่จากเมนู ${MENU}`,
  storeFull: () =>
    'ที่เก็บงานที่ค้างของบัญชีนี้เต็มแล้ว เพราะมีร่างการกรอกระดับค้างอยู่มาก — เปิดเมนู ประเมินผลงาน > กรอกระดับ บันทึกหรือทิ้งร่างที่ค้าง แล้วลองใหม่',
  claimed: (document: string, user: string) =>
    `${user} กำลังทำ “${document}” ในสมุดงานนี้อยู่ — รอให้เสร็จก่อนแล้วลองใหม่ (ถ้างานนั้นค้าง จะเริ่มได้หลังจากหยุดไป 10 นาที)`,
  takenOver: (document: string, user: string) =>
    `${user ? `${user} เริ่มทำ “${document}” ใหม่แล้ว` : `งาน “${document}” นี้ถูกเลิกแล้ว`} งานที่ค้างอยู่จึงทำต่อไม่ได้ — กดเริ่มใหม่`,
  tabMissing: (tab: string) => `ไม่พบแท็บ ${tab} — อาจถูกลบหรือเปลี่ยนชื่อ ให้ทำเอกสารใหม่อีกครั้ง`,
} as const;

/** The words of the documents dialog. */
export const dialogWords = {
  title: 'พิมพ์และสร้างเอกสาร',
  loading: 'กำลังเปิด…',
  lost: 'ติดต่อสมุดงานไม่ได้ ส่วนที่ทำแล้วยังอยู่ — ตรวจอินเทอร์เน็ตแล้วลองอีกครั้ง ถ้าเข้าบัญชี Google ไว้หลายบัญชีในเบราว์เซอร์เดียวกัน ให้ออกจากบัญชีอื่นหรือเปิดหน้าต่างไม่ระบุตัวตนด้วยบัญชีเดียวแล้วเปิดหน้าต่างนี้ใหม่',
  retry: 'ลองอีกครั้ง',
  back: 'ย้อนกลับ',
  steps: ['เลือกเอกสาร', 'เลือกรายชื่อ', 'จัดทำ'],
  step: (no: number, of: number, name: string) => `ขั้นที่ ${no} จาก ${of}: ${name}`,
  notices: (count: number) => `แถวในทะเบียนที่ต้องแก้ก่อนจึงจะเลือกได้ (${count} แห่ง)`,

  document: 'เอกสาร',
  noDocuments: 'ยังไม่มีเอกสารที่ทำได้ในสมุดงานนี้',
  toPeople: 'เลือกรายชื่อ',
  now: 'จัดทำเลย',
  last: (document: string, of: number) => `ครั้งล่าสุด: ${document} ${of} คน`,
  showLast: 'ดูผลครั้งล่าสุด',

  scope: 'ทำให้ใคร',
  scopeAll: (count: number) => `ทุกคน (${count} คน)`,
  scopeUnit: 'ทั้งกลุ่ม/หน่วย',
  scopeSupervisor: 'ทุกคนของผู้บังคับบัญชา',
  scopeSome: 'เลือกเป็นรายคน',
  unit: 'กลุ่ม/หน่วย',
  supervisor: 'ผู้บังคับบัญชาที่ประเมิน',
  unnamed: '(ไม่ได้ระบุ)',
  option: (name: string, count: number) => `${name} (${count} คน)`,
  search: 'ค้นด้วยชื่อ รหัส หรือตำแหน่ง',
  tickFound: (count: number) => `เลือกทั้ง ${count} คนที่แสดง`,
  tickNone: 'ไม่เลือกเลย',
  people: 'รายชื่อ',
  onlyMissing: (count: number) => `แสดงเฉพาะคนที่ข้อมูลยังไม่ครบ (${count} คน)`,
  missing: (why: string) => `⚠ ${why}`,
  nobodyFound: 'ไม่พบใครตามที่ค้น — ลองพิมพ์ให้สั้นลง',
  nobody: 'ทะเบียนยังไม่มีใครที่ทำเอกสารนี้ได้ — ตรวจตำแหน่งในแท็บทะเบียน หรือเลือกเอกสารอื่น',
  chosen: (count: number, missing: number) =>
    `เลือกแล้ว ${count} คน${missing > 0 ? ` · ข้อมูลยังไม่ครบ ${missing} คน (ทำได้ ช่องที่ขาดจะเว้นว่าง)` : ''}`,
  chooseFirst: 'เลือกอย่างน้อยหนึ่งคน',
  start: (count: number) => `จัดทำ ${count} คน`,

  progress: 'ความคืบหน้า',
  done: (done: number, of: number) => `ทำแล้ว ${done} จาก ${of} คน`,
  starting: 'กำลังเตรียมแท็บ…',
  making: (document: string) => `กำลังทำ ${document}`,
  mayClose: 'ปิดหน้าต่างนี้ได้ งานจะหยุดเมื่อจบชุดที่กำลังทำ และทำต่อได้จากเมนูเดิม',
  stop: 'หยุด',
  stopping: 'กำลังหยุดเมื่อจบชุดนี้…',
  stopped: (document: string) => `หยุดไว้: ${document}`,
  left: (document: string) => `งานที่ค้างอยู่: ${document}`,
  continue: 'ทำต่อ',
  restart: 'เริ่มใหม่',
  restartHelp: 'เริ่มใหม่คือเลิกงานที่ค้างแล้วเลือกเอกสารและรายชื่ออีกครั้ง',

  finished: (document: string, count: number) => `เสร็จแล้ว: ${document} ${count} คน`,
  finishedNone: 'ไม่มีเอกสารที่ทำ เพราะไม่มีใครที่เลือกอยู่ในทะเบียนแล้ว',
  gone: (names: readonly string[]) =>
    `ไม่ได้ทำ ${names.length} คน เพราะไม่อยู่ในทะเบียนแล้ว หรือรหัสเป็นของชื่ออื่น: ${names.join(', ')}`,
  openPdf: 'เปิดไฟล์ PDF (A4)',
  newWindow: '(เปิดในแท็บใหม่ของเบราว์เซอร์)',
  byHand:
    'ถ้าสั่งพิมพ์จากชีตเอง (ไฟล์ > พิมพ์) ให้เลือกกระดาษ A4 แนวตั้ง มาตราส่วนพอดีกับความกว้าง ระยะขอบกำหนดเอง บนและล่าง 1.6 ซม. ซ้ายและขวา 1.5 ซม. และไม่แสดงเส้นตาราง',
  showTab: (tab: string) => `ไปที่แท็บ ${tab}`,
  tabsMade: (count: number) => `แท็บที่ทำแล้ว ${count} แท็บ — กดชื่อเพื่อไปที่แท็บ`,
  another: 'ทำเอกสารอื่น',
} as const;
