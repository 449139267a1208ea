import { logPlan } from '../../plan/roster';
import { findFilledTab } from '../../sheet/workbook';
import { TABS } from '../../thai/workbook';
import type { Part } from './part';

/** The log of changes; one that stands is left as it is. */
export const logPart: Part = () => ({ plans: findFilledTab(TABS.log) ? [] : [logPlan()] });
