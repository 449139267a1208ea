import type { SettingRule } from '../model/settings';
import { APPRAISAL_KINDS } from './appraisal-kinds';
import { ATTENDANCE_NAME } from './attendance';
import { DEFAULT_BAND_SCHEME } from './band-schemes';
import { BEHAVIOUR_SCALES, DEFAULT_BEHAVIOUR_SCALE } from './behaviour-scales';
import { ROUNDS } from './rounds';
import { HELD_BACK_PERCENT, NO_RAISE_BANDS, POOL_PERCENT, POOL_SPLITS } from './salary';

/** The setting of `digits` that prints papers with Thai digits. */
export const THAI_DIGITS = 'ไทย';

/** The setting of `bandScheme` that takes the bands of the agency's own table on the settings tab. */
export const BAND_TABLE = 'ตารางของหน่วยงาน';

const [RESULTS, BEHAVIOUR] = APPRAISAL_KINDS[0]?.components ?? [];

/** What the settings tab may hold, in the order of its rows. Their names are in `thai/settings.ts`. */
export const SETTING_RULES: readonly SettingRule[] = [
  { key: 'agency', kind: 'text', fallback: '' },
  { key: 'agencyCode', kind: 'text', fallback: '' },
  { key: 'affiliation', kind: 'text', fallback: '' },
  { key: 'fiscalYear', kind: 'number', lowest: 2560, highest: 2699, fallback: '' },
  { key: 'round', kind: 'choice', options: ROUNDS.map(({ no }) => String(no)), fallback: '' },
  { key: 'director', kind: 'text', fallback: '' },
  { key: 'directorPosition', kind: 'text', fallback: '' },
  {
    key: 'bandScheme',
    kind: 'choice',
    options: [DEFAULT_BAND_SCHEME, BAND_TABLE],
    fallback: DEFAULT_BAND_SCHEME,
  },
  { key: 'digits', kind: 'choice', options: ['อารบิก', THAI_DIGITS], fallback: 'อารบิก' },
  {
    key: 'behaviourScale',
    kind: 'choice',
    options: BEHAVIOUR_SCALES.map(({ id }) => id),
    fallback: DEFAULT_BEHAVIOUR_SCALE,
  },
  { key: 'dictionary', kind: 'choice', options: ['ก.พ.', 'ท้องถิ่น'], fallback: 'ก.พ.' },
  { key: 'behaviourShare', kind: 'number', lowest: 1, highest: 100, fallback: '100' },
  { key: 'witness', kind: 'choice', options: ['เสมอ', 'เมื่อไม่ยอมลงชื่อ'], fallback: 'เสมอ' },
  { key: 'resultsWeight', kind: 'number', lowest: 1, highest: 100, fallback: String(RESULTS?.weight ?? '') },
  {
    key: 'behaviourWeight',
    kind: 'number',
    lowest: 1,
    highest: 100,
    fallback: String(BEHAVIOUR?.weight ?? ''),
  },
  { key: 'otherComponent', kind: 'text', fallback: ATTENDANCE_NAME },
  { key: 'otherWeight', kind: 'number', lowest: 0, highest: 100, fallback: '0' },
  { key: 'otherComponent2', kind: 'text', fallback: '' },
  { key: 'otherWeight2', kind: 'number', lowest: 0, highest: 100, fallback: '0' },
  { key: 'otherComponent3', kind: 'text', fallback: '' },
  { key: 'otherWeight3', kind: 'number', lowest: 0, highest: 100, fallback: '0' },
  { key: 'leniencySignal', kind: 'number', lowest: 0, highest: 100, fallback: '5' },
  { key: 'fewestSignal', kind: 'number', lowest: 1, highest: 100, fallback: '3' },
  { key: 'edgeSignal', kind: 'number', lowest: 0, highest: 100, fallback: '0.5' },
  { key: 'gapSignal', kind: 'number', lowest: 0, highest: 100, fallback: '10' },
  { key: 'changeSignal', kind: 'number', lowest: 0, highest: 100, fallback: '10' },
  { key: 'poolPercent', kind: 'number', lowest: 0, highest: 100, fallback: String(POOL_PERCENT) },
  { key: 'heldBackPercent', kind: 'number', lowest: 0, highest: 100, fallback: String(HELD_BACK_PERCENT) },
  { key: 'poolSplit', kind: 'choice', options: POOL_SPLITS, fallback: POOL_SPLITS[0] },
  { key: 'teacherPoolPercent', kind: 'number', lowest: 0, highest: 100, fallback: '' },
  { key: 'teacherHeldBackPercent', kind: 'number', lowest: 0, highest: 100, fallback: '' },
  { key: 'teacherPoolSplit', kind: 'choice', options: POOL_SPLITS, fallback: POOL_SPLITS[1] },
  { key: 'otherPoolPercent', kind: 'number', lowest: 0, highest: 100, fallback: '' },
  { key: 'raiseCap', kind: 'number', lowest: 0, highest: 100, fallback: '' },
  { key: 'noRaiseBands', kind: 'text', fallback: NO_RAISE_BANDS.join(', ') },
  { key: 'leaveLimit', kind: 'number', lowest: 0, highest: 366, fallback: '' },
  { key: 'latenessLimit', kind: 'number', lowest: 0, highest: 366, fallback: '' },
];
