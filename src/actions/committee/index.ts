import { COMMITTEE } from '../../layout/committee';
import { UserError } from '../../model/user-error';
import { calibrationPlan } from '../../plan/committee/calibration';
import { membersPlan } from '../../plan/committee/members';
import { type CommitteeRow, committeePlan } from '../../plan/committee/table';
import { BANDS_ADDRESS } from '../../plan/settings';
import { COMMITTEE_ROLES } from '../../rules/committee';
import { BAND_TABLE } from '../../rules/settings';
import { readStep } from '../../sheet/journal';
import { keepTabs, movedTabs } from '../../sheet/tab-ids';
import { notify } from '../../sheet/ui';
import { makeTab, showCell } from '../../sheet/workbook';
import { committeeMessages } from '../../thai/committee';
import { menuWords } from '../../thai/menu';
import { roundName, roundWords } from '../../thai/round';
import { TABS } from '../../thai/workbook';
import { type Bulk, bulkAction } from '../bulk';
import { menuAction } from '../guard';
import { readBook } from '../prepare';
import { refuseRenamed, refuseUnwritable } from '../tabs';
import { plannedFairness } from './fairness';
import { committeeLines } from './lines';
import {
  agencyBands,
  earlierMembers,
  readCalibration,
  readCommittee,
  readFairness,
  readMembers,
  type StandingCommittee,
} from './read';

/** Menu: makes or brings up to date the committee's table and the tab of proposals and decisions. */
export const buildCommittee = (): void =>
  menuAction(menuWords.committee, () => notify(menuWords.committee, bulkAction('committee', planned)));

/** Rows of ปรับเทียบผล that stand ready beyond one for each person. */
const SPARE_ROWS = 20;

/** Rows of คณะกรรมการกลั่นกรอง that stand ready. */
const MEMBER_ROWS = 40;

/** Everything is read and checked before the first write. */
const planned = (): Bulk => {
  const broken = readStep();
  if (broken) throw new UserError(roundWords.halfDone(roundName(broken.to)));
  const tabs = [TABS.committee, TABS.members, TABS.calibration, TABS.fairness];
  const moved = movedTabs();
  refuseRenamed(moved, [TABS.roster, TABS.settings, TABS.results, TABS.staffResults, ...tabs]);
  const { roster, settings, read } = readBook();
  const { lines, absent } = committeeLines(roster, settings);
  const standing = readCommittee();
  const calibration = readCalibration();
  const committee = readMembers();
  const begun = committee ? [] : earlierMembers(settings);
  refuseUnwritable(tabs);

  const rows = keptRows(lines, standing);
  const calibrationRows = Math.max(lines.length + SPARE_ROWS, calibration.lastRow - 1);
  const memberRows = Math.max(MEMBER_ROWS, begun.length, (committee?.lastRow ?? 0) - 1);
  const table = committeePlan(rows, calibrationRows + 1, standing?.size);
  const proposals = calibrationPlan({
    rows: calibrationRows,
    stands: calibration.stands,
    committeeRows: Math.max(table.cells.length, 2),
    memberRows,
    director: settings.director,
    ...(settings.bandScheme === BAND_TABLE ? { table: { scheme: BAND_TABLE, address: BANDS_ADDRESS } } : {}),
  });
  const members = membersPlan({
    rows: memberRows,
    roles: COMMITTEE_ROLES,
    committeeRows: Math.max(table.cells.length, 2),
    staff: lines.some(({ kind }) => kind === 'staff'),
    members: begun.map(({ kind, role, name, position, account }) => [kind, role, name, position, account]),
  });
  const signals = plannedFairness(
    lines,
    table.cells.length,
    settings,
    agencyBands(read.grid),
    readFairness(),
  );
  const left = rows.flatMap((row) => (row && !('person' in row) ? [`${row.id} ${row.name}`] : []));
  return {
    title: menuWords.committee,
    tabs,
    charted: [TABS.fairness],
    people: lines.length,
    write: (apply) => {
      const room = makeTab(TABS.calibration, proposals.cells.length);
      apply.tab(table);
      apply.tab(members);
      apply.tab(proposals, room);
      apply.tab(signals);
      keepTabs(tabs);
      showCell(TABS.committee, COMMITTEE.firstRow, COMMITTEE.id);
      return [
        committeeMessages.built(lines.length, calibration.filled.length),
        ...(absent.length > 0 ? [committeeMessages.notOnResults(absent)] : []),
        ...(left.length > 0 ? [committeeMessages.left(left)] : []),
      ].join('\n\n');
    },
  };
};

/** Who stands in each row: where somebody wrote a remark, everybody keeps the row that it stands in. */
const keptRows = (
  lines: ReturnType<typeof committeeLines>['lines'],
  standing: StandingCommittee | undefined,
): readonly CommitteeRow[] => {
  if (!standing?.rows.some(({ remark }) => remark)) return lines;
  const byId = new Map(lines.map((line) => [line.person.id, line]));
  const kept = standing.rows.map(({ id, name, remark }): CommitteeRow => {
    const line = byId.get(id);
    if (line) byId.delete(id);
    return line ?? (remark ? { id, name } : undefined);
  });
  return [...kept, ...lines.filter(({ person }) => byId.has(person.id))];
};
