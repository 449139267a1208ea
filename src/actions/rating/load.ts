import { numeral } from '../../cells/number';
import type { EntryLayout } from '../../layout/entry';
import type { Catalogue } from '../../model/catalogue';
import type { FormText } from '../../model/form-text';
import type { Person, Side } from '../../model/person';
import { UserError } from '../../model/user-error';
import { type EntryRow, isSomebodyElses } from '../../parse/entry';
import type { PersonEvidence } from '../../parse/evidence';
import { DEFAULT_BAND_SCHEME, findBandScheme } from '../../rules/band-schemes';
import { wholeLevel } from '../../score/form';
import { movedTabs } from '../../sheet/tab-ids';
import { currentUser } from '../../sheet/user';
import { workbookId } from '../../sheet/user-store';
import { findFilledTab } from '../../sheet/workbook';
import { messages } from '../../thai/messages';
import { roundName } from '../../thai/round';
import { componentName, TABS } from '../../thai/workbook';
import { type Reply, sidebarCall } from '../guard';
import { groupByTab, type TabGroup } from '../layouts';
import { agreementFaultText, openRound, readAgreements } from '../read/agreements';
import { agencyFaults, readEntry, readRoster, rosterFaults, somebodyElsesText } from '../read/roster';
import { readSettings } from '../read/settings';
import { missingTabText, refuseRenamed } from '../tabs';
import type { ListedPerson, ListedPlace, Progress, RatedComponent, RatingBook } from './book';
import { cellText, itemsOf } from './cells';
import { checked } from './checked';
import { readKept } from './drafts';
import { type ReadEvidence, readEvidence } from './evidence';
import { loadRequest } from './requests.schema';

/**
 * Sidebar: everybody who can be rated, what stands in their cells, the user's drafts, and the words of their
 * forms. Called again it brings the same as it is now, without the words that the page says it has.
 */
export const loadRatingBook = (request?: unknown): Reply<RatingBook> =>
  sidebarCall(() => {
    const known = request ? checked(loadRequest, request).forms : [];
    const roster = readRoster();
    if (!roster) {
      refuseRenamed(movedTabs(), [TABS.roster]);
      throw new UserError(messages.rosterMissing());
    }
    const { settings, bands } = readSettings();
    const round = roundName(openRound(settings));
    const agreements = readAgreements(roster, settings);
    const groups = groupByTab(agreements.rated, roster.catalogue);
    const evidence = readEvidence();
    const tabs = groups.map((group) => listedOnTab(group, evidence));
    const people = tabs.flatMap((tab) => tab.people);
    const notices = [
      ...agencyFaults(roster),
      ...rosterFaults(roster),
      ...agreements.faults.map(agreementFaultText),
      ...tabs.flatMap((tab) => tab.notices),
      ...(evidence.fault ? [evidence.fault] : []),
    ];
    if (people.length === 0) throw new UserError(notices.join('\n') || messages.nobody());
    return {
      workbook: workbookId(),
      user: currentUser(),
      round,
      bands: bands ?? findBandScheme(DEFAULT_BAND_SCHEME)?.bands ?? [],
      people,
      components: Object.fromEntries(groups.map(({ layout }) => [layout.tab, componentsOf(layout)])),
      texts: textsOf(groups, known, roster.catalogue),
      notices,
      ...readKept(round),
    };
  });

/** Who can be rated on an entry tab, and who of its people cannot, each with the mend. */
const listedOnTab = (
  { layout, people }: TabGroup,
  evidence: ReadEvidence,
): { readonly people: readonly ListedPerson[]; readonly notices: readonly string[] } => {
  if (!findFilledTab(layout.tab)) return { people: [], notices: [missingTabText(layout.tab)] };
  const rows = new Map(readEntry(layout).map((row) => [row.id, row]));
  const found: ListedPerson[] = [];
  const notices: string[] = [];
  const missing: string[] = [];
  for (const person of people) {
    const row = rows.get(person.id);
    if (!row) missing.push(person.name);
    else if (isSomebodyElses(row, person)) notices.push(somebodyElsesText(layout, row, person));
    else found.push(listed(person, layout, row, evidence.byPerson.get(person.id)));
  }
  if (missing.length > 0) notices.push(messages.notYetOnTab(layout.tab, missing));
  return { people: found, notices };
};

const listed = (
  { id, name, position, unit, supervisor, earlier }: Person,
  layout: EntryLayout,
  row: EntryRow,
  evidence: PersonEvidence | undefined,
): ListedPerson => {
  const items = itemsOf(layout);
  const progress = (side: Side): Progress => ({
    done: items.filter(({ highest }, index) => wholeLevel(row.levels[side][index], highest)).length,
    of: items.length,
  });
  return {
    id,
    name,
    position,
    unit,
    supervisor,
    tab: layout.tab,
    bands: layout.bands ?? '',
    progress: { self: progress('self'), supervisor: progress('supervisor') },
    levels: { self: row.levels.self.map(cellText), supervisor: row.levels.supervisor.map(cellText) },
    ...(evidence ? { evidence } : {}),
    ...(earlier ? { earlier: { ...earlier, ...resultOf(row) } } : {}),
  };
};

/** The supervisor's total and band, where the total is a number. */
const resultOf = ({ result: { total, band } }: EntryRow): Pick<ListedPlace, 'total' | 'band'> => {
  const score = numeral(total);
  return score === undefined
    ? { total: '', band: '' }
    : { total: Number(score).toFixed(2), band: cellText(band) };
};

const componentsOf = (layout: EntryLayout): RatedComponent[] =>
  layout.components.map(({ no, formId, form }) => ({ no, name: componentName(no), formId, form }));

/**
 * The words of the forms in use that the page has not yet; the file of words is read only for such. The agency's
 * own forms are sent every time: their words change between two calls.
 */
const textsOf = (
  groups: readonly TabGroup[],
  known: readonly string[],
  catalogue: Catalogue,
): Record<string, FormText> => {
  const used = groups.flatMap(({ layout }) => layout.components);
  const wanted = used.filter(({ formId, form }) => form.definedAt || !known.includes(formId));
  if (wanted.length === 0) return {};
  const texts = catalogue.texts();
  return Object.fromEntries(
    wanted.flatMap(({ formId }): [string, FormText][] => (texts[formId] ? [[formId, texts[formId]]] : [])),
  );
};
