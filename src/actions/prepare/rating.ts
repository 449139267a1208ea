import { ENTRY } from '../../layout/entry';
import type { Catalogue } from '../../model/catalogue';
import type { FormText } from '../../model/form-text';
import type { Settings } from '../../model/settings';
import { UserError } from '../../model/user-error';
import { blockingCell, type EntryRow, filledScoreCell, isSomebodyElses } from '../../parse/entry';
import { filledCell } from '../../parse/results';
import { type EntryLine, entryPlan, type ItemNote } from '../../plan/entry';
import { type Beside, type EntryGroup, type LastRound, resultsPlan } from '../../plan/results';
import { BANDS_ADDRESS } from '../../plan/settings';
import type { TabPlan } from '../../plan/tab';
import { ROUNDS } from '../../rules/rounds';
import { BAND_TABLE } from '../../rules/settings';
import { roundAfter } from '../../score/round-period';
import { tabExtent } from '../../sheet/workbook';
import { messages } from '../../thai/messages';
import { archivedName, roundName } from '../../thai/round';
import { TABS } from '../../thai/workbook';
import { groupByTab, type TabGroup } from '../layouts';
import { openRound } from '../read/agreements';
import { readStandingEntry, readStandingResults, somebodyElsesText } from '../read/roster';
import type { Part } from './part';

/** ว23: an entry tab a position in use, and the results of everybody who is rated on one. */
export const ratingPart: Part = ({ roster: { catalogue }, settings, agreements }) => {
  const tabs = groupByTab(agreements.rated, catalogue);
  if (tabs.length === 0) return { plans: [] };
  const noteOf = noteIn(catalogue);
  const groups = tabs.map((group) => {
    const { lines, left } = entryLines(group);
    return { ...group, lines, left, rows: lines.length };
  });
  const last = lastRound(settings);
  const results = plannedResults(
    groups
      .map((group) => ({ ...group, people: group.people.filter(({ earlier }) => !earlier) }))
      .filter(({ people }) => people.length > 0),
    {
      ...(last && { last }),
      places: groups.flatMap((group) =>
        group.people.filter(({ earlier }) => earlier).map((person) => ({ person, group })),
      ),
    },
    catalogue,
  );
  const bandTable = settings.bandScheme === BAND_TABLE ? BANDS_ADDRESS : undefined;
  const left = groups.flatMap((group) => group.left.map(({ id, name }) => `${id} ${name}`));
  return {
    plans: [...groups.map(({ layout, lines }) => entryPlan(layout, lines, noteOf, bandTable)), results],
    notices: left.length > 0 ? [messages.leftRoster(left)] : [],
  };
};

/**
 * Who stands in each row of an entry tab: everybody stays in the row where their levels are, newcomers follow.
 * Somebody who left the roster keeps the row, and an emptied row stays empty: nothing typed is dropped or
 * moved to somebody else.
 */
const entryLines = ({
  layout,
  people,
}: TabGroup): { readonly lines: readonly EntryLine[]; readonly left: readonly EntryRow[] } => {
  const { grid, rows } = readStandingEntry(layout);
  const onRoster = new Map(people.map((person) => [person.id, person]));
  const clashes = rows.flatMap((row) => {
    const person = onRoster.get(row.id);
    return person && isSomebodyElses(row, person) ? [somebodyElsesText(layout, row, person)] : [];
  });
  if (clashes.length > 0) throw new UserError(messages.rosterFaults(clashes));

  const lines: EntryLine[] = [];
  for (const { id, name, row } of rows) lines[row - ENTRY.firstRow] = onRoster.get(id) ?? { id, name };
  const standing = new Set(rows.map(({ id }) => id));
  const all = [...lines, ...people.filter(({ id }) => !standing.has(id))];
  const [from, to] = [ENTRY.firstRow + lines.length, ENTRY.firstRow + all.length - 1];
  const filled = blockingCell(grid, layout) ?? filledScoreCell(grid, layout, from, to);
  if (filled) throw new UserError(messages.cellFilled(layout.tab, filled));
  return { lines: all, left: rows.filter(({ id }) => !onRoster.has(id)) };
};

/** The results tab, which writes over nothing but an earlier build. */
const plannedResults = (groups: readonly EntryGroup[], beside: Beside, catalogue: Catalogue): TabPlan => {
  const { grid, standing } = readStandingResults(catalogue);
  const plan = resultsPlan(groups, standing, beside);
  const size = { rows: plan.cells.length, columns: plan.cells[0]?.length ?? 0 };
  const filled = standing && filledCell(grid, standing, size);
  if (filled) throw new UserError(messages.cellFilled(TABS.results, filled));
  return plan;
};

/** The results of the round before, where they were kept. */
const lastRound = (settings: Settings): LastRound | undefined => {
  const round = roundAfter(ROUNDS, openRound(settings), -1);
  if (!round) return undefined;
  const tab = archivedName(TABS.results, round);
  const extent = tabExtent(tab);
  return extent && { round: roundName(round), tab, ...extent };
};

const noteIn = ({ form, texts }: Catalogue): ItemNote => {
  const words = texts();
  return (id, no) => {
    const highest = form(id)?.items.find((item) => item.no === no)?.highest ?? 0;
    return itemNote(words[id], no, highest);
  };
};

const itemNote = (text: FormText | undefined, no: string, highest: number): string => {
  const item = text?.domains.flatMap(({ items }) => items).find((candidate) => candidate.no === no);
  if (!text || !item) return '';
  const levels = text.levels
    .filter(({ level }) => level <= highest)
    .map(({ level, meaning }) => `${level} = ${meaning}`);
  return [`${item.no} ${item.name}`, item.detail, levels.join('\n')].filter(Boolean).join('\n\n');
};
