import { nameKey } from '../../cells/name-key';
import { type ComponentColumns, ENTRY, type EntryLayout } from '../../layout/entry';
import type { Catalogue } from '../../model/catalogue';
import type { BandScheme } from '../../model/form';
import type { FormPrint } from '../../model/form-text';
import { type Person, SIDES, type Side } from '../../model/person';
import type { Official, Settings } from '../../model/settings';
import { UserError } from '../../model/user-error';
import { type EntryRow, isSomebodyElses } from '../../parse/entry';
import { formPrint } from '../../plan/documents/form-print';
import type { Appraisal, Party, RatedForm, RatedSide } from '../../plan/documents/rated-form';
import { BANDS_ADDRESS } from '../../plan/settings';
import { DEFAULT_BAND_SCHEME, findBandScheme } from '../../rules/band-schemes';
import { ROUNDS } from '../../rules/rounds';
import { BAND_TABLE } from '../../rules/settings';
import { STANDINGS } from '../../rules/standings';
import { TEACHER_COMPONENT_NAMES } from '../../rules/teacher-components';
import { bandOf } from '../../score/band';
import { scoreForm, wholeLevel } from '../../score/form';
import { toScore } from '../../score/rational';
import { yearsOf } from '../../score/round';
import { sumComponents } from '../../score/total';
import { readFormPrints } from '../../sheet/texts';
import { faultText } from '../../thai/faults';
import { messages } from '../../thai/messages';
import { teacherPaperWords } from '../../thai/teacher-papers';
import { SIDE_NAMES, TABS } from '../../thai/workbook';
import { groupByTab } from '../layouts';
import { readAgreements } from '../read/agreements';
import { readCatalogue } from '../read/catalogue';
import { readEntry, readRoster, somebodyElsesText } from '../read/roster';
import { readSettings } from '../read/settings';
import type { DocumentPerson } from './document';

/** Somebody's line on an entry tab. */
export interface RatedPerson {
  readonly person: Person;
  readonly layout: EntryLayout;
  /** `undefined` where the entry tab has no line of theirs. */
  readonly row: EntryRow | undefined;
  /** Last sheet row of the entry tab that holds somebody. */
  readonly lastRow: number;
}

/** The lines of people on their entry tabs, each tab read once; people without forms are left out. */
const readRatedPeople = (people: readonly Person[], catalogue: Catalogue = readCatalogue()): RatedPerson[] =>
  groupByTab(people, catalogue).flatMap(({ layout, people: group }) => {
    const rows = new Map(readEntry(layout).map((row) => [row.id, row]));
    const lastRow = Math.max(ENTRY.firstRow, ...[...rows.values()].map(({ row }) => row));
    return group.map((person) => ({ person, layout, row: rows.get(person.id), lastRow }));
  });

/** What the papers of some people are made from. */
export interface AppraisalBook {
  /** Blank where somebody has no line yet. @throws UserError where the line's levels are another's */
  readonly appraisalOf: (person: Person) => Appraisal;
  readonly ratedOf: (person: Person) => RatedPerson | undefined;
}

/**
 * What the papers of some people say: every entry tab in use, the roster and the settings are read once.
 */
export const readAppraisals = (people: readonly Person[], settings: Settings): AppraisalBook => {
  const catalogue = readCatalogue();
  const rated = new Map(readRatedPeople(people, catalogue).map((one) => [one.person.id, one]));
  const { officials, bands } = readSettings();
  const partyOf = parties(settings, officials);
  const scheme = bands ? { name: '', bands } : findBandScheme(DEFAULT_BAND_SCHEME);
  const printOf = printer(catalogue);
  const round = printedRound(settings);
  const appraisalOf = (person: Person): Appraisal => {
    const { layout, row } = rated.get(person.id) ?? {};
    if (!layout) throw new UserError(messages.personMissing(person.id, TABS.roster));
    if (row && isSomebodyElses(row, person)) throw new UserError(somebodyElsesText(layout, row, person));
    const forms = layout.components.map((component) => ratedForm(component, row, printOf(component)));
    const own = layout.bands ? findBandScheme(layout.bands) : scheme;
    const total = (side: Side) => totalOf(forms, side, own);
    const appraiser = partyOf(person.supervisor);
    return {
      person: partyOf(person.name, person),
      appraiser: { ...appraiser, affiliation: appraiser.affiliation || (person.earlier ? person.unit : '') },
      round,
      forms,
      totals: { self: total('self'), supervisor: total('supervisor') },
    };
  };
  return { appraisalOf, ratedOf: ({ id }) => rated.get(id) };
};

const ratedForm = (component: ComponentColumns, row: EntryRow | undefined, print: FormPrint): RatedForm => {
  const { no, form, offset } = component;
  const side = (of: Side) =>
    ratedSide(component, (row?.levels[of] ?? []).slice(offset, offset + form.items.length));
  return {
    no,
    name: TEACHER_COMPONENT_NAMES[no] ?? form.name,
    form,
    print,
    sides: { self: side('self'), supervisor: side('supervisor') },
  };
};

const ratedSide = ({ form }: ComponentColumns, cells: readonly unknown[]): RatedSide => {
  const outcome = scoreForm(form, cells);
  return {
    levels: form.items.map(({ highest }, index) => {
      const level = wholeLevel(cells[index], highest);
      return level === undefined ? undefined : Number(level);
    }),
    score: outcome.kind === 'value' ? toScore(outcome.value) : undefined,
    fault: outcome.kind === 'faults' ? faultText(outcome.faults) : '',
  };
};

const totalOf = (forms: readonly RatedForm[], side: Side, scheme: BandScheme | undefined) => {
  const total = sumComponents(forms.map(({ sides }) => sides[side].score ?? ''));
  if (total.kind !== 'value') return undefined;
  const score = toScore(total.value);
  const band = scheme && bandOf(scheme, score);
  return { score, band: band?.kind === 'value' ? band.value : '' };
};

/**
 * Where a name's position and affiliation are known from: the roster, the officials of the settings, or the head of the
 * agency. Of somebody whom none of them knows, such as an area office's director, both are left to be written by hand.
 */
export const parties = (
  settings: Settings,
  officials: readonly Official[],
): ((name: string, person?: Person) => Party) => {
  const people = readRoster()?.people ?? [];
  const named = <T extends { readonly name: string }>(all: readonly T[], name: string): T | undefined =>
    all.find((one) => nameKey(one.name) === nameKey(name));
  const affiliation = [settings.agency, settings.affiliation].filter(Boolean).join(' ');
  return (name, person) => {
    const known = person ?? (name ? named(people, name) : undefined);
    const official = named(officials, name);
    const head = name !== '' && nameKey(name) === nameKey(settings.director);
    const position = known?.position ?? official?.position ?? (head ? settings.directorPosition : '');
    const standing = known?.standing ?? '';
    const ours = known || official || head ? affiliation : '';
    const standingTitle = standing && standingTitleOf(position, standing);
    return {
      name,
      position,
      standing,
      ...(standingTitle ? { standingTitle } : {}),
      affiliation: person?.earlier ? person.unit : official?.affiliation || ours,
    };
  };
};

/** A standing after the name that its position lends it; none where the position lends several, or none. */
const standingTitleOf = (position: string, standing: string): string | undefined => {
  const [name, ...others] = STANDINGS.find((each) => each.position === position)?.namedAfter ?? [];
  return name !== undefined && others.length === 0 ? name + standing : undefined;
};

/** The words of each form in print; a form that an agency defines is printed in the same manner. */
const printer = (catalogue: Catalogue): ((component: ComponentColumns) => FormPrint) => {
  const prints = readFormPrints();
  const texts = catalogue.texts();
  return ({ formId, form }) => {
    const print = prints[formId];
    const text = texts[formId];
    if (print) return print;
    if (!text) throw new Error(`No text of ${form.name}`);
    return formPrint(text, form);
  };
};

/** The round as papers print it. */
export const printedRound = ({ fiscalYear, round }: Settings): Appraisal['round'] => {
  const found = ROUNDS.find(({ no }) => String(no) === round);
  if (!found) return { no: 0, years: ['', ''] };
  const [first, last] = yearsOf(found, Number(fiscalYear));
  return { no: found.no, years: [String(first), String(last)] };
};

/** What keeps somebody's papers from being complete, in Thai; nothing where all is there. */
export const missingOf = ({ layout, row }: RatedPerson): string | undefined => {
  if (!row) return teacherPaperWords.noLine(layout.tab);
  const items = layout.components.flatMap(({ form }) => form.items);
  const lines = SIDES.flatMap((side) => {
    const done = items.filter(({ highest }, index) => wholeLevel(row.levels[side][index], highest)).length;
    return done === items.length ? [] : [teacherPaperWords.levelsDone(SIDE_NAMES[side], done, items.length)];
  });
  return lines.length > 0 ? lines.join(' · ') : undefined;
};

/** Everybody who is appraised on forms of ว23, and the lines of places where somebody worked earlier in the round. */
export const appraisedPeople = (): readonly DocumentPerson[] => {
  const roster = readRoster();
  if (!roster) return [];
  const { rated } = readAgreements(roster, readSettings().settings);
  return readRatedPeople(rated, roster.catalogue).map((one) => {
    const missing = missingOf(one);
    return { person: one.person, ...(missing ? { missing } : {}) };
  });
};

/** The formula of a band, by the scheme of the position, else by the bands of ว23 or the agency's own table. */
export const bandFormula =
  ({ bandScheme }: Settings, scheme?: string) =>
  (cell: string): string =>
    scheme
      ? `BAND(${cell},"${scheme}")`
      : bandScheme === BAND_TABLE
        ? `BAND(${cell},${BANDS_ADDRESS})`
        : `BAND(${cell})`;
