/** The add-in's menu. */
export const menuWords = {
  menu: 'ประเมินผลงาน',
  prepare: 'เตรียมสมุดงาน',
  rate: 'กรอกระดับ',
} as const;
