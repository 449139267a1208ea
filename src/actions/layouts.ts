import { type EntryLayout, entryLayout } from '../layout/entry';
import type { Catalogue } from '../model/catalogue';
import type { Person } from '../model/person';

/** The people who are rated on one entry tab. */
export interface TabGroup {
  readonly layout: EntryLayout;
  readonly people: readonly Person[];
}

/** People by the entry tab that they are rated on, tabs in the order in which they first occur. */
export const groupByTab = (people: readonly Person[], { formsFor, form }: Catalogue): TabGroup[] => {
  const groups = new Map<string, { layout: EntryLayout; people: Person[] }>();
  for (const person of people) {
    const forms = formsFor(person);
    if (!forms) continue;
    const group = groups.get(forms.tab) ?? { layout: entryLayout(forms, form), people: [] };
    group.people.push(person);
    groups.set(forms.tab, group);
  }
  return [...groups.values()];
};
