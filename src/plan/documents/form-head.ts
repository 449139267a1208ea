import { arabicDigits } from '../../cells/number';
import type { FormPrint } from '../../model/form-text';
import { formWords } from '../../thai/teacher-papers';
import { printed } from '../paper/figures';
import type { Block, PaperRow } from '../paper/paper';
import { WIDE } from './form-grid';
import { type Appraisal, marksOf, type Party, type PrintedRound, type RatedForm } from './rated-form';

const INDENT = 28;
const BOX = { empty: '☐', ticked: '☑' } as const;

/** Lines of a heading that a form keeps where the rest is the person's. */
const KEPT_LINES = 2;

/** The heading of a form, who it is about and by whom, and its round. */
export const formHeading = (
  { no, print }: RatedForm,
  { person, appraiser, round }: Pick<Appraisal, 'person' | 'appraiser' | 'round'>,
): Block[] => [
  { kind: 'title', lines: titleLines(no, print, person) },
  ...partyFields(print.person, person, appraiser),
  ...roundLines(print.rounds, round),
];

const titleLines = (no: string, { title, layout }: FormPrint, person: Party): string[] => {
  if (title.length === 0) return [formWords.formTitle(no)];
  if (layout.heading === 'form') return [...title];
  return [
    ...title.slice(0, KEPT_LINES),
    formWords.ownPosition(
      formWords.positionAndStanding(person.position, person.standingTitle ?? person.standing),
    ),
    ...(person.affiliation ? [formWords.ownAffiliation(person.affiliation)] : []),
  ];
};

/** Letters that name, position and affiliation may have together to stand on one line, as in the letter. */
const ONE_LINE = 60;

const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/**
 * Name, position and affiliation of both; what is not known stays a dotted line. A long affiliation has a line of
 * its own.
 */
export const partyFields = (labels: readonly string[], ...parties: readonly Party[]): Block[] => {
  if (labels.length === 0) return [];
  const lines = parties.flatMap((party, line) => {
    const values = [
      party.name,
      formWords.positionAndStanding(party.position, party.standing),
      party.affiliation,
    ];
    const fields = values.map((value, field) => ({
      label: labels[line * values.length + field] ?? '',
      value,
      width: FIELD_WIDTHS[field] ?? 1,
    }));
    const isLong = values.join('').replace(MARKS, '').length > ONE_LINE;
    return isLong ? [fields.slice(0, -1), fields.slice(-1)] : [fields];
  });
  return [{ kind: 'fields', lines }];
};

const FIELD_WIDTHS = [1.2, 1, 1];

/** The lines of both rounds; the box of the right one is ticked, and its years stand on the dots. */
export const roundLines = (rounds: readonly string[], { no, years }: PrintedRound): Block[] =>
  rounds.map((text, index) => {
    const chosen = index + 1 === no;
    const left = [...years];
    const line = chosen ? text.replace(/\.{3,}/g, (dots) => left.shift() || dots) : text;
    return { kind: 'paragraph', text: `${chosen ? BOX.ticked : BOX.empty} ${line}`, indent: INDENT };
  });

/** The heading of a part and its instructions, in the form's order; the last one stays with the table below. */
export const formInstructions = (rated: RatedForm, person: Party): Block[] => {
  const { print } = rated;
  const blocks: Block[] = [
    { kind: 'paragraph', text: sectionOf(rated, person), bold: true, align: 'center', keepWithNext: true },
    ...print.layout.order.flatMap((one, index, order) => {
      if (one === 'levels') return levelLines(print);
      if (one === 'points') return [pointsTable(rated)];
      if (one === 'conversion') return conversionLine(print);
      return instruction(print, one, typeof order[index + 1] === 'string');
    }),
  ];
  return blocks.map((block, index) =>
    block.kind === 'paragraph' && index === blocks.length - 1 ? { ...block, keepWithNext: true } : block,
  );
};

/** Whether a form's own wording of its part is for this person. */
const isWordedFor = ({ print }: RatedForm, person: Party): boolean =>
  print.layout.wordedFor === '' || print.layout.wordedFor === person.position;

const sectionOf = (rated: RatedForm, person: Party): string =>
  isWordedFor(rated, person) ? rated.print.section : formWords.part(rated.no, rated.name, rated.form.full);

/** @param leads whether what it leads to stands right below */
const instruction = ({ instructions, layout }: FormPrint, place: number, leads: boolean): Block[] => {
  const heading = layout.headings.includes(place);
  return [
    {
      kind: 'paragraph',
      text: instructions[place] ?? '',
      ...(heading ? { bold: true } : {}),
      indent: heading || place === 0 ? 0 : INDENT,
      keepWithNext: heading || leads,
    },
  ];
};

const levelLines = ({ levels, layout }: FormPrint): Block[] => {
  const withPoints = !layout.order.includes('points');
  return levels.map(({ level, meaning, points }, index) => ({
    kind: 'paragraph',
    text: formWords.levelLine(index + 1, layout.level, level, meaning, withPoints ? points : ''),
    indent: INDENT,
    keepWithNext: index < levels.length - 1,
  }));
};

const conversionLine = ({ conversion }: FormPrint): Block[] =>
  conversion
    ? [{ kind: 'paragraph', text: arabicDigits(conversion), align: 'center', bold: true, keepWithNext: true }]
    : [];

/** What each level is worth, highest first, by the full marks that items of the form have. */
const pointsTable = ({ form, print }: RatedForm): Block => {
  const fulls = [...new Set(form.items.map(({ full }) => full))].sort((a, b) => a - b);
  const highest = Math.max(...form.items.map((item) => item.highest));
  const span = Math.floor(WIDE / (fulls.length + 1));
  const row = (texts: readonly string[], bold: boolean, keepWithNext = true): PaperRow => ({
    cells: texts.map((value, index) => ({
      value,
      span: index === 0 ? WIDE - span * fulls.length : span,
      align: 'center',
      bold,
    })),
    keepWithNext,
  });
  return {
    kind: 'table',
    head: [row([print.layout.level, ...fulls.map(formWords.fullOf)], true)],
    rows: [...print.levels]
      .reverse()
      .map(({ level }, index, { length }) =>
        row(
          [String(level), ...fulls.map((full) => printed((level * full) / highest, '0.00'))],
          false,
          index < length - 1,
        ),
      ),
  };
};

/** The form's own row of conversion, or one in the same words where the form has none for this person. */
export const conversionRowOf = (rated: RatedForm, person: Party): string => {
  const { print, form, name } = rated;
  const marks = marksOf(form);
  if (print.conversionRow && isWordedFor(rated, person)) return arabicDigits(print.conversionRow);
  if (!print.conversionRow && marks === form.full) return '';
  return formWords.conversionRow(name, form.full, marks);
};
