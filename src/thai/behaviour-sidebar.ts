const NO_TICKS = 'ไม่มี';
const tickList = (ticks: readonly string[] | number): string =>
  typeof ticks === 'number' ? `${ticks} ข้อ` : ticks.join(' ') || NO_TICKS;

/** The words of the sidebar in which behaviours are ticked. */
export const behaviourSidebarWords = {
  loading: 'กำลังเปิด…',
  lost: 'ติดต่อสมุดงานไม่ได้ สิ่งที่ติ๊กยังอยู่ในแถบนี้ — ตรวจอินเทอร์เน็ตแล้วลองอีกครั้ง ถ้าเข้าบัญชี Google ไว้หลายบัญชีในเบราว์เซอร์เดียวกัน ให้ออกจากบัญชีอื่นหรือเปิดหน้าต่างไม่ระบุตัวตนด้วยบัญชีเดียวแล้วเปิดแถบข้างใหม่',
  broken:
    'แถบข้างขัดข้อง สิ่งที่ติ๊กไว้เก็บเป็นร่างแล้วหรือยังอยู่ในแถบนี้ — กดบันทึก หรือปิดแถบข้างแล้วเปิดใหม่จากเมนู ประเมินผลงาน > กรอกสมรรถนะ',
  retry: 'ลองอีกครั้ง',
  half: (done: number, of: number) => `${done} จาก ${of} สมรรถนะ`,
  notices: (count: number) => `มีเรื่องที่ต้องดู (${count} เรื่อง)`,
  side: 'ผู้ให้ระดับ',
  sides: { self: 'ประเมินตนเอง', supervisor: 'ผู้บังคับบัญชา' },
  competency: 'สมรรถนะ',
  option: (done: boolean, unsaved: boolean, name: string) =>
    `${done ? '✓' : '○'} ${name}${unsaved ? ' (ยังไม่บันทึก)' : ''}`,
  progressName: 'ความคืบหน้า',
  progress: (done: number, of: number) => `ประเมินแล้ว ${done} จาก ${of} สมรรถนะ`,
  level: (no: number, title: string) => `ระดับ ${no}${title ? `: ${title}` : ''}`,
  keys: '1 ติ๊กแล้วไปต่อ · 0 ไม่ติ๊กแล้วไปต่อ · ↑↓ เลื่อน · Enter สมรรถนะถัดไป · Ctrl+Enter บันทึกทุกสมรรถนะ · Alt+N คนถัดไป · Alt+K ค้นหาคน',
  expectedHere: '◀ คาดหวัง',
  standing: (expected: string, found: string) => `คาดหวัง ${expected} · พบ ${found}`,
  aboveGap: (top: number, missing: number) => `ติ๊กที่ระดับ ${top} แต่ระดับ ${missing} ยังไม่ครบ จึงไม่นับ`,
  none: '–',
  evidence: 'พฤติกรรมหรือหลักฐานที่พบ',
  save: 'บันทึก',
  next: 'สมรรถนะถัดไป',
  nextPerson: 'คนถัดไป',
  saving: 'กำลังบันทึก…',
  saved: (name: string) => `บันทึกสมรรถนะของ ${name} ลงตารางแล้ว`,
  savedUnlogged: (name: string) =>
    `บันทึกสมรรถนะของ ${name} ลงตารางแล้ว แต่จดลงแท็บบันทึกการแก้ไขไม่ได้ เพราะไม่มีแท็บนั้นหรือไม่มีสิทธิ์ — แจ้งเจ้าของสมุดงาน`,
  nothingToSave: 'ยังไม่มีการเปลี่ยนแปลง',
  /** One version of a competency that two people changed. */
  version: (found: string, ticks: number, evidence: string) =>
    [`พบ ${found || '–'}`, `ติ๊ก ${ticks} ข้อ`, ...(evidence ? [`หลักฐาน “${evidence}”`] : [])].join(' · '),
  differs: (level: number, text: string, mine: boolean) =>
    `ระดับ ${level}: ${text} — ${mine ? 'ในตารางไม่ติ๊ก ที่กรอกติ๊ก' : 'ในตารางติ๊ก ที่กรอกไม่ติ๊ก'}`,
  draftOf: (competency: string, ticks: number, evidence: string) =>
    `${competency}: ติ๊ก ${ticks} ข้อ${evidence ? ` หลักฐาน “${evidence}”` : ''}`,
  draftUnfit: (lost: readonly string[]) =>
    `ใบประเมินถูกทำใหม่ด้วยพฤติกรรมอื่นหลังจากเก็บร่าง ร่างส่วนนี้จึงใส่คืนไม่ได้ ให้ติ๊กใหม่: ${lost.join(', ')}`,
  orphanDraft: (name: string, time: string, drafts: readonly string[]) =>
    `มีร่างที่ยังไม่บันทึกของ ${name} (เมื่อ ${time}) แต่ไม่มีคนนี้ในรายการแล้ว — ${drafts.join(', ')}`,
  personGone: (name: string) =>
    `${name} ไม่อยู่ในรายการแล้ว — สิ่งที่ติ๊กไว้เก็บเป็นร่าง ใส่คืนในทะเบียน แล้วเลือกเมนูเตรียมสมุดงาน จึงจะบันทึกได้`,
  nobody: 'ทะเบียนยังไม่มีบุคลากรตามมาตรา 38 ค.(2) — ใส่ประเภทและระดับตำแหน่งในแท็บ ทะเบียน ก่อน',
  badRequest: 'ข้อมูลที่ส่งมาไม่ครบ — ปิดแถบข้างแล้วเปิดใหม่จากเมนู ประเมินผลงาน > กรอกสมรรถนะ',
  /**
   * A line of the log: behaviours by their numbers, or how many there were where that alone is known.
   *
   * @example changed('บริการที่ดี', ['1.1'], ['1.1', '1.2'], false) // 'บริการที่ดี: ติ๊ก 1.1 → 1.1 1.2'
   */
  changed: (
    competency: string,
    before: readonly string[] | number,
    after: readonly string[],
    evidence: boolean,
  ) => `${competency}: ติ๊ก ${tickList(before)} → ${tickList(after)}${evidence ? ' และแก้หลักฐาน' : ''}`,
  /** The behaviours that the end of such a line says are ticked; `undefined` where it says none of it. */
  toldTicks: (after: string): readonly string[] | undefined =>
    after.startsWith(NO_TICKS) ? [] : (after.match(/\d+\.\d+/g) ?? undefined),
  gone: (competency: string, tab: string) =>
    `สมรรถนะ “${competency}” ในแท็บ ${tab} เปลี่ยนไปแล้ว — เลือกผู้รับการประเมินอีกครั้งเพื่อโหลดใหม่`,
} as const;
