import { BUDDHIST_ERA, dayOf } from '../cells/date';
import { text } from '../parse/roster';
import { MONTHS } from '../thai/months';

/**
 * A day as papers write it, in the Buddhist era; anything else as it was typed.
 *
 * @example writtenDay('15/1/2569') // '15 มกราคม 2569'
 */
export const writtenDay = (cell: unknown): string => {
  const day = dayOf(cell);
  return day ? `${day.day} ${MONTHS[day.month - 1]} ${day.year + BUDDHIST_ERA}` : text(cell);
};
