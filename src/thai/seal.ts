import { thaiMoment } from './moment';

const most = 15;
const list = (told: readonly string[]): string =>
  [...told.slice(0, most), ...(told.length > most ? [`และอีก ${told.length - most} รายการ`] : [])].join('\n');

const BLANK = 'ว่าง';
const LINES = { rows: 'แถว', columns: 'คอลัมน์' } as const;

/** How much of a long line, or of a formula, is quoted. */
const QUOTED = 140;
const cut = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);
const PROTECTED = 'ปิดแล้ว';

/** Whether a protection's description is that of a tab of a closed round. */
export const isSealProtection = (description: string): boolean =>
  /^รอบ \d\/\d{4} /.test(description) && description.endsWith(PROTECTED);

/** The words of closing a round, of its seal and of opening it again. */
export const sealWords = {
  heading: 'ตราของรอบ',
  when: 'ปิดรอบเมื่อ',
  who: 'ผู้ปิดรอบ',
  rules: 'รุ่นของหลักเกณฑ์',
  checksum: 'ตรา (checksum)',
  tabHeadings: ['แท็บ', 'ตราของแท็บ'],
  moment: thaiMoment,
  /**
   * A checksum in groups, to be read aloud and compared.
   *
   * @example grouped('a1b2c3d4e5') // 'a1b2 c3d4 e5'
   */
  grouped: (checksum: string) => checksum.replace(/(.{4})(?=.)/g, '$1 '),
  record: (round: string) => `ตรา · ${round.replace('/', '-')}`,
  title: (round: string) => `ปิดรอบ ${round}`,
  protection: (round: string) => `รอบ ${round} ${PROTECTED}`,
  ask: (round: string, tabs: readonly string[], unlogged: readonly string[] = []) =>
    [
      `ปิดรอบ ${round} และประทับตรา`,
      `คะแนนและระดับในแท็บต่อไปนี้จะเป็นค่าคงที่และแก้ไม่ได้ จนกว่าจะเปิดรอบอีกครั้ง: ${tabs.join(', ')}`,
      ...(unlogged.length > 0
        ? [
            `ระดับ คะแนน หรือน้ำหนักของ ${unlogged.length} แถวต่างจากบรรทัดสุดท้ายในบันทึกการแก้ไข หรือไม่มีในบันทึก ตรวจก่อนปิดรอบ (เมื่อปิดรอบจะจดลงบันทึกให้):\n${list(unlogged)}`,
          ]
        : []),
      'พิมพ์เอกสารและเริ่มรอบถัดไปได้ตามปกติ\n\nปิดรอบหรือไม่',
    ].join('\n\n'),
  blocked: (round: string, told: readonly string[]) =>
    `ยังปิดรอบ ${round} ไม่ได้ แก้รายการต่อไปนี้ก่อน แล้วเลือกเมนูอีกครั้ง\n\n${list(told)}`,
  noTotal: (tab: string, cell: string, name: string) => `แท็บ ${tab} ช่อง ${cell}: ${name} ยังไม่มีคะแนนรวม`,
  notInResults: (id: string, name: string, tabs: readonly string[]) =>
    `${id} ${name} ไม่มีแถวในแท็บ ${tabs.join(' หรือ ')} — เลือกเมนู ประเมินผลงาน > เตรียมสมุดงาน`,
  unready: (tab: string, cell: string, found: string) => `แท็บ ${tab} ช่อง ${cell}: สูตรยังไม่มีผล (${found})`,
  warning: (tab: string, cell: string, found: string) => `แท็บ ${tab} ช่อง ${cell}: ${found}`,
  undecided: (tab: string, cell: string, name: string) =>
    `แท็บ ${tab} ช่อง ${cell}: ${name} มีคะแนนที่เสนอแต่ยังไม่ตัดสิน — ให้ผู้ประเมินหรือผู้อำนวยการใส่คะแนนที่ตัดสิน (คงเดิมให้ใส่คะแนนเดิม) หรือลบข้อเสนอ`,
  already: (round: string) => `รอบ ${round} ปิดและประทับตราแล้ว — เทียบตราได้ที่เมนู ประเมินผลงาน > ปิดรอบ > เทียบตรา`,
  refused: (round: string) =>
    `รอบ ${round} ปิดและประทับตราแล้ว จึงไม่เขียนลงสมุดงาน — ถ้าต้องแก้ ให้ผู้มีสิทธิ์เลือกเมนู ประเมินผลงาน > ปิดรอบ > เปิดรอบอีกครั้ง`,
  closed: (round: string, checksum: string) =>
    `ปิดรอบ ${round} แล้ว\n\nตรา: ${checksum}\n\nจดหรือพิมพ์ตรานี้เก็บไว้ รายละเอียดอยู่ในแท็บ ตรารอบ`,
  logged: (round: string, checksum: string, people: number) =>
    `ปิดรอบ ${round} · ${people} คน · ตรา ${checksum}`,
  notClosed: () => 'รอบที่เปิดอยู่ยังไม่ได้ปิด จึงไม่มีอะไรให้เปิดอีกครั้ง',
  askReason: (round: string, changed: number) =>
    [
      `เปิดรอบ ${round} อีกครั้ง: ตราของรอบจะเลิกใช้ สูตรกลับมา และแก้ได้ตามเดิม`,
      ...(changed > 0
        ? [`มี ${changed} แห่งที่เปลี่ยนหลังปิดรอบ ซึ่งจะกลับเป็นค่าตอนปิดรอบ — ดูรายการได้ที่ เทียบตรา (ยกเลิกก่อนได้)`]
        : []),
      'เหตุผลที่เปิด (จะจดลงบันทึกการแก้ไข):',
    ].join('\n\n'),
  reopened: (round: string) => `เปิดรอบ ${round} แล้ว แก้เสร็จแล้วให้ปิดรอบและประทับตราอีกครั้ง`,
  /** Whether a line of the log tells that a round was closed. */
  isClosing: (change: string) => /^ปิดรอบ .* · ตรา /.test(change),
  /** Whether a line of the log tells that a round was opened again. */
  isReopening: (change: string) => /^เปิดรอบ .* อีกครั้ง /.test(change),
  loggedReopened: (round: string, reason: string, checksum: string, faults: readonly string[]) =>
    [
      `เปิดรอบ ${round} อีกครั้ง เหตุผล: ${reason} (ตราเดิม ${checksum})`,
      ...(faults.length > 0 ? [`ที่เปลี่ยนหลังปิดรอบและคืนเป็นค่าเดิม: ${faults.slice(0, most).join('; ')}`] : []),
    ].join(' — '),
  neverSealed: () => 'ยังไม่มีรอบที่ปิดและประทับตรา — เลือกเมนู ประเมินผลงาน > ปิดรอบ > ปิดรอบและประทับตรา',
  unlogged: (tab: string, name: string, change: string) => `แท็บ ${tab} ${name}: ${cut(change)}`,
  intact: (round: string, when: string, by: string, checksum: string) =>
    `รอบ ${round}: ตรงกับตรา ไม่มีอะไรเปลี่ยนตั้งแต่ปิดรอบ\n(${when} โดย ${by})\nตรา: ${checksum}`,
  broken: (round: string, when: string, by: string, told: readonly string[]) =>
    `⚠ รอบ ${round}: ไม่ตรงกับตรา (${when} โดย ${by})\n${list(told)}`,
  recordChanged: () =>
    'บันทึกที่ใช้เทียบถูกแก้ ลบ หรือไม่ครบ จึงบอกไม่ได้ว่าช่องใดเปลี่ยน — ดูประวัติเวอร์ชันที่เมนู ไฟล์ และเทียบตราที่จดหรือพิมพ์ไว้',
  missing: (tab: string) => `แท็บ ${tab} ถูกลบ`,
  renamed: (tab: string, now: string) => `แท็บ ${tab} ถูกเปลี่ยนชื่อเป็น ${now}`,
  /** A tab that is gone, while another one bears its name. */
  replaced: (tab: string, name: string) =>
    `แท็บ ${tab} ถูกลบ และแท็บ ${name} ที่มีอยู่เป็นแท็บอื่นที่สร้างหรือคัดลอกทีหลัง ไม่ใช่แท็บที่ประทับตรา`,
  inserted: (tab: string, what: 'rows' | 'columns', span: readonly string[], held: string) =>
    `แท็บ ${tab}: แทรก${LINES[what]} ${span.join('–')}${held ? ` (${held})` : ''}`,
  deleted: (tab: string, what: 'rows' | 'columns', span: readonly string[], held: string) =>
    `แท็บ ${tab}: ${LINES[what]}ที่เดิมอยู่ที่ ${span.join('–')} ถูกลบ${held ? ` (${held})` : ''}`,
  sorted: (tab: string, first: number, last: number) => `แท็บ ${tab} แถว ${first}–${last}: เรียงลำดับแถวใหม่`,
  formula: (tab: string, cell: string, formula: string) =>
    `แท็บ ${tab} ช่อง ${cell}: ค่าคงที่ถูกแทนด้วยสูตร ${cut(formula)}`,
  cell: (tab: string, cell: string, from: string, to: string) =>
    `แท็บ ${tab} ช่อง ${cell}: ${from || BLANK} → ${to || BLANK}`,
} as const;
