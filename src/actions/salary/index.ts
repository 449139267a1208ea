import { BUDDHIST_ERA } from '../../cells/date';
import { isBlank } from '../../cells/number';
import { POOL_BLOCK_FIRST, POOLS, percentColumn, SALARY, SCENARIOS } from '../../layout/salary';
import { isBefore } from '../../model/day';
import type { Settings } from '../../model/settings';
import { UserError } from '../../model/user-error';
import type { PersonRow } from '../../parse/person-rows';
import { bandKey, salaryRow } from '../../parse/salary';
import type { CommitteeLine } from '../../plan/committee/table';
import { type SalaryLine, type SalaryRow, salaryPlan } from '../../plan/salary/people';
import { poolsPlan } from '../../plan/salary/pools';
import { limitedBehaviour } from '../../rules/attendance';
import { ROUNDS } from '../../rules/rounds';
import { PAYROLL_DATES, RAISE_STEP } from '../../rules/salary';
import { SETTING_RULES } from '../../rules/settings';
import { roundPeriod } from '../../score/round-period';
import { readStep } from '../../sheet/journal';
import { keepTabs, movedTabs } from '../../sheet/tab-ids';
import { notify } from '../../sheet/ui';
import { makeTab, showCell, tabExtent } from '../../sheet/workbook';
import { committeeMessages } from '../../thai/committee';
import { menuWords } from '../../thai/menu';
import { MONTHS } from '../../thai/months';
import { roundName, roundWords } from '../../thai/round';
import { SCENARIO_NAMES, salaryMessages } from '../../thai/salary';
import { TABS } from '../../thai/workbook';
import { type Bulk, bulkAction } from '../bulk';
import { committeeLines } from '../committee/lines';
import { agencyBands, readCommittee } from '../committee/read';
import { menuAction } from '../guard';
import { readBook } from '../prepare';
import { openRound } from '../read/agreements';
import { refuseRenamed, refuseUnwritable } from '../tabs';
import { fittedPercents } from './fit';
import { poolBands, poolOfLine, poolsOfLines } from './pools';
import { readPools, readSalaries, type StandingSalaries } from './read';

/** Menu: makes or brings up to date salaries and pools, and fits a scenario's percents to the pools where asked. */
export const buildSalary = (): void =>
  menuAction(menuWords.salary, () => notify(menuWords.salary, bulkAction('salary', planned)));

/** Everything is read and checked before the first write. */
const planned = (): Bulk => {
  const broken = readStep();
  if (broken) throw new UserError(roundWords.halfDone(roundName(broken.to)));
  const tabs = [TABS.salary, TABS.pools];
  refuseRenamed(movedTabs(), [
    ...[TABS.roster, TABS.settings, TABS.results, TABS.staffResults, TABS.committee, TABS.attendance],
    ...tabs,
  ]);
  const { roster, settings, read } = readBook();
  const { lines, absent } = committeeLines(roster, settings);
  const day = payrollDay(settings);
  const bands = poolBands(lines, settings, agencyBands(read.grid));
  const pools = poolsOfLines(lines, settings);
  const rowOf = new Map(
    bands.map(({ scheme, name }, index) => [bandKey(scheme, name), POOL_BLOCK_FIRST + index]),
  );
  const standing = readSalaries(day, roster.people);
  const standingPools = readPools((key) => rowOf.get(key) ?? 0);
  const committee = readCommittee();
  const attendance = tabExtent(TABS.attendance);
  refuseUnwritable(tabs);

  const byId = new Map(lines.map((line) => [line.person.id, line]));
  const scenarios: readonly unknown[] = SCENARIO_NAMES.slice(0, SCENARIOS);
  const source = scenarios.indexOf(standingPools.typed.fitFrom);
  const poolOfRow = (row: PersonRow): string | undefined => {
    const line = byId.get(row.id);
    return line && (salaryRow(row).ownPool || poolOfLine(line, settings).name);
  };
  const fitted =
    source < 0
      ? new Map<string, string>()
      : fittedPercents({
          rows: standing?.rows ?? [],
          poolOf: poolOfRow,
          pools,
          percentOf: ({ percent }) => settings[percent],
          proposed: percentColumn(source),
        });

  const rows = keptRows(lines.map(lineOf(settings)), standing);
  const people = salaryPlan({
    rows,
    day,
    step: RAISE_STEP,
    bands: bands.length,
    pools: pools.length,
    ...(committee ? { committeeRows: committee.size.rows } : {}),
    ...(attendance
      ? {
          attendance: {
            rows: attendance.rows,
            leave: limitedBehaviour('leave'),
            lateness: limitedBehaviour('lateness'),
          },
        }
      : {}),
    fitted,
    ...(standing ? { before: standing.size } : {}),
  });
  const money = poolsPlan({
    round: roundName(openRound(settings)),
    day,
    bands,
    pools,
    people: Math.max(rows.length, 1),
    typed: standingPools.typed,
    fallback: (key) => SETTING_RULES.find((rule) => rule.key === key)?.fallback ?? '',
    ...(standingPools.size ? { before: standingPools.size } : {}),
  });
  const name = SCENARIO_NAMES[source] ?? '';
  return {
    title: menuWords.salary,
    tabs,
    people: lines.length,
    write: (apply) => {
      const room = makeTab(TABS.pools, money.cells.length);
      apply.tab(people);
      apply.tab(money, room);
      keepTabs(tabs);
      if (standing) showCell(TABS.pools, POOLS.chosen.row, POOLS.chosen.column);
      else showCell(TABS.salary, SALARY.firstRow, SALARY.salary);
      return [
        salaryMessages.built(lines.length, pools.length),
        ...(source < 0
          ? []
          : [fitted.size > 0 ? salaryMessages.fitted(name, fitted.size) : salaryMessages.notFitted(name)]),
        ...changes(lines, standing),
        ...(absent.length > 0 ? [committeeMessages.notOnResults(absent)] : []),
      ].join('\n\n');
    },
  };
};

/** The day in the round whose payroll counts (ESA1 clause 5.7), as people write it. */
const payrollDay = (settings: Settings): string => {
  const period = roundPeriod(ROUNDS, openRound(settings));
  const days = [period?.first.year, period?.last.year].flatMap((year) =>
    year === undefined ? [] : PAYROLL_DATES.map((date) => ({ year, ...date })),
  );
  const found = days.find((day) => period && !isBefore(day, period.first) && !isBefore(period.last, day));
  if (!found) throw new UserError(roundWords.settingMissing());
  return `${found.day} ${MONTHS[found.month - 1]} ${found.year + BUDDHIST_ERA}`;
};

const lineOf =
  (settings: Settings) =>
  (line: CommitteeLine): SalaryLine => ({ ...line, pool: poolOfLine(line, settings).name });

/** Who stands in each row: once anything is typed, everybody keeps theirs, and whoever left keeps what was typed. */
const keptRows = (
  lines: readonly SalaryLine[],
  standing: StandingSalaries | undefined,
): readonly SalaryRow[] => {
  if (!standing?.rows.some(({ filled }) => filled)) return lines;
  const byId = new Map(lines.map((line) => [line.person.id, line]));
  const kept = standing.rows.map(({ id, name, filled }): SalaryRow => {
    const line = byId.get(id);
    if (line) byId.delete(id);
    return line ?? (filled ? { id, name } : undefined);
  });
  return [...kept, ...lines.filter(({ person }) => byId.has(person.id))];
};

/** Who came, left or moved since the tab was built. */
const changes = (lines: readonly CommitteeLine[], standing: StandingSalaries | undefined): string[] => {
  if (!standing) return [];
  const before = new Map(standing.rows.map((row) => [row.id, row]));
  const now = new Set(lines.map(({ person }) => person.id));
  const added = lines.flatMap(({ person: { id, name } }) => (before.has(id) ? [] : [`${id} ${name}`]));
  const left = standing.rows.flatMap(({ id, name, filled }) =>
    !now.has(id) && filled && !isBlank(id) ? [`${id} ${name}`] : [],
  );
  const moved = lines.flatMap(({ person: { id, name, unit } }) => {
    const row = before.get(id);
    const from = row && salaryRow(row).unit;
    return row && from !== unit ? [salaryMessages.move(name, from || '–', unit || '–')] : [];
  });
  return [
    ...(added.length > 0 ? [salaryMessages.added(added)] : []),
    ...(left.length > 0 ? [salaryMessages.left(left)] : []),
    ...(moved.length > 0 ? [salaryMessages.moved(moved)] : []),
  ];
};
