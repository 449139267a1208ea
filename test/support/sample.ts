import { type EntryLayout, entryLayout } from '../../src/layout/entry';
import type { ScoringForm } from '../../src/model/form';
import type { Person, PositionForms } from '../../src/model/person';

/** A small pair of forms, so that a test can say every cell of a tab. */
export const SAMPLE_FORMS: Readonly<Record<string, ScoringForm>> = {
  work: {
    name: 'งาน',
    full: 80,
    items: [
      { no: '1.1', highest: 4, full: 4 },
      { no: '1.2', highest: 4, full: 4 },
    ],
  },
  help: { name: 'ร่วมงาน', full: 10, items: [{ no: '1', highest: 5, full: 10 }] },
};

export const SAMPLE_POSITION: PositionForms = {
  position: 'ตัวอย่าง',
  standings: [],
  tab: 'แท็บตัวอย่าง',
  components: [
    { no: '1', form: 'work' },
    { no: '2', form: 'help' },
  ],
};

export const sampleLayout = (position: PositionForms = SAMPLE_POSITION): EntryLayout =>
  entryLayout(position, (id) => SAMPLE_FORMS[id]);

export const samplePerson = (number: number, changes: Partial<Person> = {}): Person => ({
  id: `ต${number}`,
  name: `ครูตัวอย่าง ${String(number).padStart(2, '0')}`,
  position: 'ตัวอย่าง',
  standing: '',
  unit: 'กลุ่มสาระตัวอย่าง',
  supervisor: 'ผู้อำนวยการตัวอย่าง',
  ...changes,
});
