import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormPrint } from '../../src/model/form-text';
import type { Side } from '../../src/model/person';
import type { Appraisal, RatedForm, RatedSide } from '../../src/plan/documents/rated-form';
import type { Block, PaperCell, PaperValue } from '../../src/plan/paper/paper';
import { FORMS } from '../../src/rules/forms';
import { TEACHER_COMPONENT_NAMES } from '../../src/rules/teacher-components';
import { scoreForm } from '../../src/score/form';
import { toScore } from '../../src/score/rational';
import { faultText } from '../../src/thai/faults';

/** What a form says in print, from its file. */
export const printOf = (id: string): FormPrint => {
  const { text } = JSON.parse(readFileSync(join(__dirname, '../../src/rules/forms', `${id}.json`), 'utf8'));
  return { id, ...text };
};

const side = (id: string, levels: readonly (number | undefined)[]): RatedSide => {
  const form = FORMS[id];
  if (!form) throw new Error(`No form ${id}`);
  const outcome = scoreForm(
    form,
    levels.map((level) => level ?? ''),
  );
  return {
    levels: form.items.map((_, index) => levels[index]),
    score: outcome.kind === 'value' ? toScore(outcome.value) : undefined,
    fault: outcome.kind === 'faults' ? faultText(outcome.faults) : '',
  };
};

/** A built-in form with levels of both sides; nobody's where none are given. */
export const ratedForm = (
  no: string,
  id: string,
  levels: Partial<Record<Side, readonly (number | undefined)[]>> = {},
): RatedForm => {
  const form = FORMS[id];
  if (!form) throw new Error(`No form ${id}`);
  return {
    no,
    name: TEACHER_COMPONENT_NAMES[no] ?? '',
    form,
    print: printOf(id),
    sides: { self: side(id, levels.self ?? []), supervisor: side(id, levels.supervisor ?? []) },
  };
};

/** Somebody's papers: a teacher in the first round of 2569 where nothing else is said. */
export const sampleAppraisal = (
  forms: readonly RatedForm[],
  changes: Partial<Appraisal> = {},
): Appraisal => ({
  person: {
    name: 'ครูตัวอย่าง 01',
    position: 'ครู',
    standing: 'ชำนาญการ',
    affiliation: 'โรงเรียนตัวอย่าง สพป.ตัวอย่าง เขต 1',
  },
  appraiser: {
    name: 'ผู้อำนวยการตัวอย่าง',
    position: 'ผู้อำนวยการโรงเรียนตัวอย่าง',
    standing: '',
    affiliation: 'โรงเรียนตัวอย่าง สพป.ตัวอย่าง เขต 1',
  },
  round: { no: 1, years: ['2568', '2569'] },
  forms,
  totals: { self: undefined, supervisor: undefined },
  ...changes,
});

export const shownValue = (value: PaperValue): string =>
  typeof value === 'object' ? String(value.value) : String(value);

/** What a reader sees of blocks, a line a paragraph, a field or a row; a row's cells in their order. */
export const shownLines = (blocks: readonly Block[]): string[][] =>
  blocks.flatMap((block): string[][] => {
    switch (block.kind) {
      case 'title':
        return block.lines.map((line) => [line]);
      case 'paragraph':
        return [[block.text]];
      case 'fields':
        return block.lines.map((fields) => fields.flatMap(({ label, value }) => [label, shownValue(value)]));
      case 'table':
        return [...block.head, ...block.rows].map(({ cells }) => cells.map(({ value }) => shownValue(value)));
      case 'signatures':
        return block.signatures.map(({ before, after, below }) => [before, after, ...below]);
      case 'page':
        return [['-----']];
      default:
        return [];
    }
  });

/** All cells of the tables. */
export const cellsOf = (blocks: readonly Block[]): PaperCell[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? [...block.head, ...block.rows].flatMap(({ cells }) => cells) : [],
  );
