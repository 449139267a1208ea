import type { SettingKey } from '../model/settings';

/** What each setting is called on its tab, and what it does. */
export const SETTING_NAMES: Readonly<Record<SettingKey, { readonly label: string; readonly help: string }>> =
  {
    agency: { label: 'สถานศึกษา/หน่วยงาน', help: 'ชื่อที่พิมพ์ในแบบประเมิน' },
    affiliation: { label: 'สังกัด', help: 'เช่น สำนักงานเขตพื้นที่การศึกษา' },
    fiscalYear: { label: 'ปีงบประมาณ (พ.ศ.)', help: 'ปีที่สิ้นสุด เช่น 1 ตุลาคม 2568 – 30 กันยายน 2569 คือ 2569' },
    round: { label: 'รอบการประเมินครั้งที่', help: '1 = 1 ตุลาคม – 31 มีนาคม, 2 = 1 เมษายน – 30 กันยายน' },
    director: { label: 'ผู้อำนวยการ', help: 'ชื่อผู้ลงนาม' },
    directorPosition: { label: 'ตำแหน่งผู้ลงนาม', help: 'เช่น ผู้อำนวยการโรงเรียนตัวอย่าง' },
    bandScheme: { label: 'เกณฑ์ระดับผลการประเมิน ว23', help: 'ว23 หรือช่วงตารางสองคอลัมน์ คะแนนขั้นต่ำกับชื่อระดับ' },
    digits: { label: 'ตัวเลขในแบบพิมพ์', help: 'อารบิก หรือ ไทย' },
    behaviourScale: { label: 'มาตรวัดสมรรถนะ', help: 'BAR, HYBRID หรือ RATING' },
    dictionary: { label: 'พจนานุกรมสมรรถนะ', help: 'ก.พ. (ว27/2552) หรือ ท้องถิ่น' },
    behaviourShare: {
      label: 'ร้อยละของพฤติกรรมที่ถือว่าแสดงระดับนั้น',
      help: '100 = ต้องแสดงครบทุกข้อ ถ้าลดลงจะพิมพ์ไว้ในใบประเมิน',
    },
    witness: { label: 'พยานในการแจ้งผล 38 ค.(2)', help: 'เสมอ (ตามประกาศ) หรือ เมื่อไม่ยอมลงชื่อ (ตาม ว20)' },
  };

export const SETTING_HEADINGS = ['หัวข้อ', 'ค่าที่ใช้', 'คำอธิบาย', '', 'ชื่อ–สกุล', 'ตำแหน่ง', 'หน้าที่'] as const;

/** What each setting is called on its tab. */
export const SETTING_LABELS = Object.fromEntries(
  Object.entries(SETTING_NAMES).map(([key, { label }]) => [key, label]),
) as Readonly<Record<SettingKey, string>>;
