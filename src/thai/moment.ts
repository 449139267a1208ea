const MONTHS = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
] as const;

const BUDDHIST_ERA = 543;

/** Thailand keeps UTC+7 all year. */
const THAILAND_MS = 7 * 3_600_000;

/**
 * A moment as one reads it in Thailand, in the Buddhist era.
 *
 * @param time milliseconds since 1970
 * @example thaiMoment(Date.UTC(2026, 10, 22, 3, 5)) // '22 พ.ย. 2569 10:05 น.'
 */
export const thaiMoment = (time: number): string => {
  const at = new Date(time + THAILAND_MS);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear() + BUDDHIST_ERA}`;
  return `${day} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())} น.`;
};
