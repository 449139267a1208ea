import type { StaffPost } from '../model/person';
import type { SummaryForm } from '../model/summary-form';
import { parts, title } from './staff/summary-form.json';

/** The summary form of ESA1's announcement. */
export const SUMMARY_FORM: SummaryForm = { title, parts };

/** The setting of `witness` that asks for one only where the person declines to sign (ว20 clause 9 (5)). */
export const WITNESS_IF_DECLINED = 'เมื่อไม่ยอมลงชื่อ';

/** The type that the form's choices leave out: its posts are filled from those of the type beside it. */
const NEAREST: Readonly<Record<string, string>> = { อำนวยการ: 'วิชาการ' };

/**
 * Which of the form's choices of a position type is ticked. The form counts the level อาวุโส as one.
 *
 * @example nearestType({ type: 'อำนวยการ', level: 'ต้น' }, ['วิชาการ', 'ทั่วไป', 'อาวุโส']) // 'วิชาการ'
 */
export const nearestType = ({ type, level }: StaffPost, choices: readonly string[]): string =>
  [level, type, NEAREST[type] ?? ''].find((one) => choices.includes(one)) ?? '';
