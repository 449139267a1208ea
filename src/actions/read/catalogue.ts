import { nameKey } from '../../cells/name-key';
import { AGENCY_FORMS } from '../../layout/agency';
import type { Catalogue } from '../../model/catalogue';
import type { FormText } from '../../model/form-text';
import type { Person, PositionForms } from '../../model/person';
import { type AgencyForm, agencyFormId, parseAgencyForms } from '../../parse/agency-forms';
import { type AgencyPosition, parseAgencyPositions } from '../../parse/agency-positions';
import { BAND_SCHEMES, DEFAULT_BAND_SCHEME } from '../../rules/band-schemes';
import { FORMS, findForm } from '../../rules/forms';
import { formsFor as builtInFormsFor, POSITIONS, positionNames } from '../../rules/positions';
import { readFormTexts } from '../../sheet/texts';
import { readTab, type TabReader } from '../../sheet/workbook';
import { AGENCY_POSITION_HEADINGS, agencyFormHeadings, agencyMessages, agencyWords } from '../../thai/agency';
import { TABS } from '../../thai/workbook';
import { agencyFormFaultText, agencyPositionFaultText } from '../agency/faults';

type Place = Pick<Person, 'position' | 'standing'>;

/**
 * Every form and position there is, read once an action: the agency's definitions take two reads, none where
 * there are no such tabs. A definition with faults is left out and told, and stops nobody who does not need it.
 */
export const readCatalogue = (readFrom: TabReader = readTab): Catalogue => {
  const { forms, positions, general } = readAgency(readFrom);
  const formById = new Map(forms.map((form) => [form.id, form]));
  const formsOf = ({ forms: { components } }: AgencyPosition): AgencyForm[] =>
    components.flatMap(({ form }) => formById.get(form) ?? []);
  const faultsOf = (position: AgencyPosition): string[] => [
    ...position.faults.map(agencyPositionFaultText),
    ...formsOf(position).flatMap(({ faults }) => faults.map(agencyFormFaultText)),
  ];
  const defined = ({ position, standing }: Place) =>
    positions.find(({ forms: known }) => isFor(known, position, standing));
  const usable = positions.filter((position) => faultsOf(position).length === 0);
  let texts: Readonly<Record<string, FormText>> | undefined;

  return {
    formsFor: (person) => {
      const own = defined(person);
      if (!own) return builtInFormsFor(person);
      return usable.includes(own) ? own.forms : undefined;
    },
    covers: (person) => (defined(person) ?? builtInFormsFor(person)) !== undefined,
    form: (id) => FORMS[id] ?? formById.get(id)?.form,
    texts: () => {
      texts ??= { ...readFormTexts(), ...Object.fromEntries(forms.map(({ id, text }) => [id, text])) };
      return texts;
    },
    positionNames: [
      ...new Set([...positionNames(), ...positions.map(({ forms: { position } }) => position)]),
    ],
    tabs: [...new Set([...POSITIONS, ...positions.map((position) => position.forms)].map(({ tab }) => tab))],
    faultsFor: (people) => {
      const used = [...new Set(people.flatMap((person) => defined(person) ?? []))];
      return [...new Set([...(used.length > 0 ? general : []), ...used.flatMap(faultsOf)])];
    },
    agency: {
      general,
      forms: forms.map(({ form: { name } }) => name),
      positions: positions.map(({ forms: { tab } }) => tab),
      faults: [
        ...new Set([
          ...general,
          ...forms.flatMap(({ faults }) => faults.map(agencyFormFaultText)),
          ...positions.flatMap(({ faults }) => faults.map(agencyPositionFaultText)),
        ]),
      ],
    },
  };
};

interface Agency {
  readonly forms: readonly AgencyForm[];
  readonly positions: readonly AgencyPosition[];
  /** Faults that belong to no form or position. */
  readonly general: readonly string[];
}

const readAgency = (readFrom: TabReader): Agency => {
  const [formGrid, positionGrid] = [readFrom(TABS.agencyForms), readFrom(TABS.agencyPositions)];
  if (!formGrid && !positionGrid) return { forms: [], positions: [], general: [] };
  const general: string[] = [];
  if (!formGrid) general.push(agencyMessages.tabMissing(TABS.agencyForms, TABS.agencyPositions));
  if (!positionGrid) general.push(agencyMessages.tabMissing(TABS.agencyPositions, TABS.agencyForms));

  const forms = parseAgencyForms(formGrid ?? [agencyFormHeadings(AGENCY_FORMS.levels)], {
    tab: TABS.agencyForms,
    headings: agencyFormHeadings(AGENCY_FORMS.levels),
    marker: agencyWords.form,
    isBuiltIn: (name) => findForm(name) !== undefined,
    levelName: agencyWords.level,
  });
  const reserved = new Set<string>([...Object.values(TABS), ...POSITIONS.map(({ tab }) => tab)]);
  const positions = parseAgencyPositions(positionGrid ?? [AGENCY_POSITION_HEADINGS], {
    headings: AGENCY_POSITION_HEADINGS,
    noStanding: agencyWords.noStanding,
    instead: agencyWords.instead,
    findForm: (name) => builtInForm(name) ?? agencyForm(forms.forms, name),
    bandSchemes: BAND_SCHEMES.map((scheme) => scheme.name),
    builtIn: POSITIONS,
    tabName: (name) => (reserved.has(tabName(name)) ? agencyWords.ownTab(tabName(name)) : tabName(name)),
  });
  for (const [tab, heading] of [
    [TABS.agencyForms, forms.heading],
    [TABS.agencyPositions, positions.heading],
  ] as const)
    if (heading) general.push(agencyMessages.headings(tab, heading.cell, heading.expected, heading.found));
  general.push(...forms.faults.map(agencyFormFaultText), ...positions.faults.map(agencyPositionFaultText));
  return { forms: forms.forms, positions: positions.positions.map(withoutDefaultBands), general };
};

const builtInForm = (name: string) => {
  const form = findForm(name);
  const id = Object.keys(FORMS).find((known) => FORMS[known] === form);
  return form && id ? { id, full: form.full } : undefined;
};

const agencyForm = (forms: readonly AgencyForm[], name: string) => {
  const found = forms.find(({ id }) => id === agencyFormId(name));
  return found && { id: found.id, full: found.form.full };
};

const withoutDefaultBands = ({ forms: { bands, ...forms }, faults }: AgencyPosition): AgencyPosition => ({
  forms: bands && bands !== DEFAULT_BAND_SCHEME ? { ...forms, bands } : forms,
  faults,
});

/** A name that a tab may have. */
const tabName = (name: string): string => name.replace(/[[\]*?:/\\']/g, '-').slice(0, 60);

const DASH = /^[–—]$/;

/** Whether forms are for a position and standing; a standing may repeat the position's name. */
const isFor = (forms: PositionForms, position: string, standing: string): boolean => {
  if (nameKey(forms.position) !== nameKey(position)) return false;
  const none = DASH.test(standing) || nameKey(standing) === nameKey(agencyWords.noStanding);
  const key = none ? '' : nameKey(standing);
  return (
    forms.standings.length === 0 ||
    forms.standings.some(
      (known) => key === nameKey(known) || (known !== '' && key === nameKey(position + known)),
    )
  );
};
