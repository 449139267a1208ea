const COPY = 'คืน · ';
const UNDONE = 'เลิกทำ ';
const REDONE = 'ทำคืน ';

/** The words of restore points and of taking actions back. */
export const restoreWords = {
  copyOf: (tab: string) => `${COPY}${tab}`,
  isCopy: (tab: string) => tab.startsWith(COPY),
  /** Whether a line of the log tells that an action was taken back, or done again. */
  isLogged: (change: string) => change.startsWith(UNDONE) || change.startsWith(REDONE),
  /**
   * What taking back an action is called; taking that back is doing it again.
   *
   * @example undoing('เตรียมสมุดงาน') // 'เลิกทำ เตรียมสมุดงาน'
   */
  undoing: (title: string) =>
    title.startsWith(UNDONE)
      ? title.replace(UNDONE, REDONE)
      : UNDONE + (title.startsWith(REDONE) ? title.slice(REDONE.length) : title),
  nothing: () =>
    'ยังไม่มีรายการที่เลิกทำได้ — เลิกทำได้กับรายการของเมนูที่เขียนหลายช่องพร้อมกัน เช่น เตรียมสมุดงาน และเริ่มรอบถัดไป',
  noMore: () => 'ไม่มีรายการก่อนหน้านี้แล้ว ไม่ได้เปลี่ยนอะไรในสมุดงาน',
  ask: (
    title: string,
    when: string,
    by: string,
    changed: readonly string[],
    made: readonly string[],
    renamed: readonly (readonly [string, string])[],
  ) =>
    [
      `${title}\nเมื่อ ${when} โดย ${by}`,
      ...(changed.length > 0
        ? [`แท็บที่จะกลับเป็นอย่างก่อนหน้านั้นทั้งแท็บ: ${changed.join(', ')} — สิ่งที่พิมพ์หรือบันทึกในแท็บเหล่านี้หลังจากนั้นจะกลับไปด้วย`]
        : []),
      ...(renamed.length > 0
        ? [`แท็บที่จะใช้ชื่อเดิม: ${renamed.map(([now, name]) => `${now} → ${name}`).join(', ')}`]
        : []),
      ...(made.length > 0 ? [`แท็บที่จะซ่อนไป: ${made.join(', ')}`] : []),
      'ใช่ = เลิกทำรายการนี้\nไม่ = ดูรายการก่อนหน้า\nยกเลิก = ไม่เปลี่ยนอะไร\n\n(เลิกทำแล้วทำคืนได้ที่เมนูเดิม)',
    ].join('\n\n'),
  changedMeanwhile: () => 'มีผู้อื่นทำหรือเลิกทำรายการในสมุดงานนี้เมื่อครู่ — เลือกเมนูอีกครั้งเพื่อดูรายการล่าสุด',
  nameTaken: (tab: string) =>
    `มีแท็บ ${tab} ที่สร้างหลังรายการนี้ จึงยังเลิกทำไม่ได้ — เลิกทำรายการที่ทำทีหลังก่อน หรือเปลี่ยนชื่อแท็บนั้น`,
  closed: (round: string, tabs: readonly string[]) =>
    `รอบ ${round} ปิดและประทับตราแล้ว รายการนี้เปลี่ยนแท็บของรอบนั้น (${tabs.join(', ')}) จึงเลิกทำไม่ได้ — เลือกเมนูอีกครั้งแล้วตอบ ไม่ เพื่อดูรายการก่อนหน้า หรือเปิดรอบอีกครั้งก่อน (เมนู ประเมินผลงาน > ปิดรอบ > เปิดรอบอีกครั้ง)`,
  copyGone: (tab: string) =>
    `สำเนาซ่อนของแท็บ ${tab} ถูกลบไปแล้ว จึงเลิกทำรายการนี้ไม่ได้ — กู้คืนได้จากเมนู ไฟล์ > ประวัติเวอร์ชัน`,
  done: (title: string) => `${title} แล้ว สมุดงานกลับเป็นอย่างก่อนทำรายการนั้น`,
  logged: (title: string, when: string, by: string, changed: readonly string[], made: readonly string[]) =>
    [
      `${title} (ทำเมื่อ ${when} โดย ${by})`,
      ...(changed.length > 0 ? [`คืนแท็บ ${changed.join(', ')}`] : []),
      ...(made.length > 0 ? [`ซ่อนแท็บ ${made.join(', ')}`] : []),
    ].join(' · '),
} as const;
