import { evidencePlan } from '../../plan/evidence';
import { findFilledTab } from '../../sheet/workbook';
import { TABS } from '../../thai/workbook';
import type { Part } from './part';

/** Notes and evidence an item; a tab that stands is left as it is. */
export const evidencePart: Part = () => ({ plans: findFilledTab(TABS.evidence) ? [] : [evidencePlan()] });
