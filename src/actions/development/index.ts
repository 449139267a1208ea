import { nameKey } from '../../cells/name-key';
import { DEVELOPMENT } from '../../layout/development';
import type { CompetencyText } from '../../model/competency-text';
import { UserError } from '../../model/user-error';
import { developmentPlan } from '../../plan/development/plan';
import { keepTabs, movedTabs } from '../../sheet/tab-ids';
import { readDictionaries } from '../../sheet/texts';
import { notify } from '../../sheet/ui';
import { readFormulas, showCell } from '../../sheet/workbook';
import { developmentWords } from '../../thai/development';
import { menuWords } from '../../thai/menu';
import { roundName } from '../../thai/round';
import { TABS } from '../../thai/workbook';
import { type Bulk, bulkAction } from '../bulk';
import { menuAction } from '../guard';
import { dictionaryId } from '../prepare/staff/competency-set';
import { openRound } from '../read/agreements';
import { readDevelopment } from '../read/development';
import { readSettings } from '../read/settings';
import { readCompetencies } from '../read/staff';
import { refuseRenamed, refuseUnwritable } from '../tabs';
import { draftedPlan } from './draft';
import { compared } from './gaps';
import { preparedSummary } from './summary';

/**
 * Menu: every competency below its expected level becomes a row of the development plan, with the behaviours of the
 * next level as its aim. Choosing it again adds what is new, and leaves alone what people wrote.
 */
export const draftDevelopment = (): void =>
  menuAction(menuWords.development, () => notify(menuWords.development, bulkAction('development', planned)));

/** Everything read and checked, nothing written. */
const planned = (): Bulk => {
  refuseRenamed(movedTabs(), [TABS.competencies, TABS.development, TABS.competencySummary]);
  const competencies = readCompetencies();
  if (competencies.every(({ id }) => !id)) throw new UserError(developmentWords.noPlan());
  const { rated, unrated } = compared(competencies);
  const { settings } = readSettings();
  const rows = readDevelopment();
  refuseUnwritable([TABS.development]);
  const { lines, added, changed, reached } = draftedPlan(rows ?? [], rated, {
    round: roundName(openRound(settings)),
    aimOf: aims(readDictionaries().competencies, dictionaryId(settings.dictionary)),
    formulas: rows?.length
      ? readFormulas(TABS.development, DEVELOPMENT.firstRow, 1, rows.length, DEVELOPMENT.aim)
      : [],
  });
  const summary = preparedSummary(competencies);
  const plan = developmentPlan(lines, rows?.length);
  const tabs = [TABS.development, TABS.competencySummary];
  return {
    title: menuWords.development,
    tabs,
    charted: [TABS.competencySummary],
    people: new Set(competencies.flatMap(({ id }) => id || [])).size,
    write: (apply) => {
      apply.tab(plan);
      if ('plan' in summary) apply.tab(summary.plan);
      else apply.patch(summary.patch);
      keepTabs(tabs);
      showCell(TABS.development, DEVELOPMENT.firstRow, DEVELOPMENT.method);
      return [
        developmentWords.drafted(added, changed, reached),
        ...(lines.length > 0 ? [developmentWords.next()] : []),
        ...(unrated.length > 0 ? [developmentWords.unrated(unrated)] : []),
      ].join('\n\n');
    },
  };
};

/** What shows a level: of the dictionary in use where that has the competency, else of the other one. */
const aims = (
  competencies: readonly CompetencyText[],
  dictionary: string | undefined,
): ((competency: string, level: number) => string) => {
  const byName = new Map<string, CompetencyText>();
  for (const each of competencies) {
    const key = nameKey(each.name_th);
    if (each.dictionary === dictionary || !byName.has(key)) byName.set(key, each);
  }
  return (competency, level) => {
    const text = byName.get(nameKey(competency))?.levels.find((each) => each.level === level);
    return text ? developmentWords.aim(level, text.title, text.behaviours) : '';
  };
};
