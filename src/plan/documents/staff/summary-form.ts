import type { StaffPost } from '../../../model/person';
import type { SummaryField, SummaryForm, SummaryPart } from '../../../model/summary-form';
import { staffPaperWords as words } from '../../../thai/staff-papers';
import type { Block, PaperRow, Signature } from '../../paper/paper';
import { NO_BREAK_SPACE } from '../../paper/text';
import type { Party, PrintedRound } from '../rated-form';
import { signatureOf } from '../signatures';
import type { StaffAppraisal } from './staff-appraisal';
import { weighedTable } from './weighed-table';

/** What the summary form is printed with. */
export interface SummaryPrint {
  readonly form: SummaryForm;
  readonly nearestType: (post: StaffPost, choices: readonly string[]) => string;
  /** Whether the witness signs in any case, or only where the person declines to. */
  readonly alwaysWitness: boolean;
  /** What rater and person are to do where the total is low. */
  readonly consultation: string;
}

const INDENT = 28;
const WIDE_GAP = NO_BREAK_SPACE.repeat(4);
const BOX = { empty: '☐', ticked: '☑' } as const;
const PLAN_SPANS = [1, 2, 1] as const;
/** Rows of the plan of development that stand at least. */
const PLAN_ROWS = 5;

/** แบบสรุปการประเมินผลการปฏิบัติราชการ of ESA1, its five parts in the announcement's words and order. */
export const summaryForm = (appraisal: StaffAppraisal, print: SummaryPrint): Block[] => {
  const part = (no: number) => partOf(print.form, no);
  return [
    { kind: 'title', lines: [print.form.title] },
    { kind: 'space', rows: 1 },
    ...personPart(part(1), appraisal, print),
    { kind: 'space', rows: 1 },
    ...scorePart(part(2), appraisal, print),
    { kind: 'space', rows: 1 },
    ...planPart(part(3), appraisal),
    { kind: 'space', rows: 1 },
    ...opinionPart(part(4), appraisal),
    { kind: 'space', rows: 1 },
    heading(part(5)),
    ...acknowledgement(part(5), appraisal, print.alwaysWitness),
  ];
};

/** A part of the form by its number. */
export const partOf = ({ parts }: SummaryForm, no: number): SummaryPart => {
  const found = parts.find((one) => one.no === no);
  if (!found) throw new Error(`The summary form has no part ${no}`);
  return found;
};

const heading = ({ no, name }: SummaryPart): Block => ({
  kind: 'paragraph',
  text: words.part(no, name),
  bold: true,
  keepWithNext: true,
});

const ticked = (option: string, chosen: string): string =>
  `${option === chosen ? BOX.ticked : BOX.empty} ${option}`;

const line = (text: string, indent = 0): Block => ({
  kind: 'paragraph',
  text,
  indent,
  hanging: indent,
  keepWithNext: true,
});

/** The rounds with a box each; the years of the right one stand on its dots. */
export const roundBoxes = ({ label, options }: SummaryField, { no, years }: PrintedRound): Block[] => [
  line(label),
  ...options.map((option, index) => {
    const left = index + 1 === no ? [...years] : [];
    const text = option.replace(/\.{3}/g, () => left.shift() || words.year);
    return line(ticked(text, index + 1 === no ? text : ''), INDENT);
  }),
];

const personPart = (
  part: SummaryPart,
  { person, appraiser, round }: StaffAppraisal,
  { nearestType }: SummaryPrint,
): Block[] => {
  const [rounds, name, position, type, level, , evaluator, evaluatorPosition] = part.fields;
  if (!rounds || !type) throw new Error('The first part of the summary form lacks fields');
  const chosen = nearestType(person, type.options);
  return [
    heading(part),
    ...roundBoxes(rounds, round),
    {
      kind: 'fields',
      keepWithNext: true,
      lines: [
        [{ label: name?.label ?? '', value: person.name }],
        [{ label: position?.label ?? '', value: person.position }],
      ],
    },
    line(`${type.label}${WIDE_GAP}${type.options.map((one) => ticked(one, chosen)).join(WIDE_GAP)}`),
    {
      kind: 'fields',
      lines: [
        [
          {
            label: level?.label ?? '',
            value: chosen === person.type ? person.level : words.levelOf(person.type, person.level),
          },
          { label: words.affiliation, value: person.affiliation, width: 2 },
        ],
        [
          { label: evaluator?.label ?? '', value: appraiser.name },
          { label: evaluatorPosition?.label ?? '', value: appraiser.position, width: 1.2 },
        ],
      ],
    },
  ];
};

const ofKind = (part: SummaryPart, kind: string): readonly SummaryField[] =>
  part.fields.filter((field) => field.kind === kind);

const labels = (fields: readonly SummaryField[]): string[] => fields.map(({ label }) => label);

const scorePart = (part: SummaryPart, appraisal: StaffAppraisal, print: SummaryPrint): Block[] => {
  const [signed] = ofKind(part, 'signature');
  return [
    heading(part),
    scoreTable(part, appraisal),
    ...faultLines(appraisal),
    { kind: 'space', rows: 1 },
    ...bandLines(part, appraisal, print),
    { kind: 'space', rows: 1 },
    { kind: 'signatures', signatures: [signature(signed, appraisal.appraiser, true)] },
  ];
};

/** The bands with a box each, and what is to be done where the total is low. */
export const bandLines = (
  part: SummaryPart,
  { band, consult }: Pick<StaffAppraisal, 'band' | 'consult'>,
  { consultation }: Pick<SummaryPrint, 'consultation'>,
): Block[] => {
  const [bands] = ofKind(part, 'choice');
  return [
    line(bands?.label ?? ''),
    line((bands?.options ?? []).map((one) => ticked(one, band)).join(WIDE_GAP), INDENT),
    ...(consult ? [line(consultation, INDENT)] : []),
  ];
};

/** The components of the summary form with their scores, weights and products. */
export const scoreTable = (part: SummaryPart, appraisal: StaffAppraisal): Block => {
  const rows = labels(ofKind(part, 'row'));
  const { components } = appraisal;
  const own = rows.slice(0, -2);
  const other = rows[own.length] ?? '';
  const further = components.slice(own.length);
  return weighedTable(
    labels(ofKind(part, 'heading')),
    [
      ...own.map((label, index) => {
        const component = components[index];
        return { label, ...(component ? { component } : {}) };
      }),
      ...further.map((component) => ({ label: `${other} ${component.name}`, component })),
      ...(further.length > 0 ? [] : [{ label: `${other} ${words.otherName}` }]),
    ],
    rows[rows.length - 1] ?? '',
    appraisal,
  );
};

/** What keeps the total from being worked out, a line a component. */
export const faultLines = ({ components }: Pick<StaffAppraisal, 'components'>): Block[] => {
  const faulty = components.filter(({ fault }) => fault !== '');
  return faulty.length === 0
    ? []
    : [
        line(words.incomplete),
        ...faulty.map(({ name, fault }) => line(words.component(name, fault), INDENT)),
      ];
};

const planPart = (part: SummaryPart, { development }: StaffAppraisal): Block[] => {
  const row = (texts: readonly string[], bold: boolean): PaperRow => ({
    cells: PLAN_SPANS.map((span, index) => ({
      value: texts[index] ?? '',
      span,
      bold,
      ...(bold ? { align: 'center' as const } : {}),
    })),
  });
  const rows = development.map(({ what, how, when }) => [what, how, when]);
  const blank = Array.from({ length: Math.max(0, PLAN_ROWS - rows.length) }, (): string[] => []);
  return [
    heading(part),
    {
      kind: 'table',
      head: [row(labels(ofKind(part, 'heading')), true)],
      rows: [...rows, ...blank].map((texts) => row(texts, false)),
    },
  ];
};

/** Views of superiors above the evaluator that are known, a line each. */
export const viewLines = (part: SummaryPart, { views }: Pick<StaffAppraisal, 'views'>): Block[] => {
  const choices = ofKind(part, 'choice');
  return views.flatMap(({ superior, agrees, remarks }, index): Block[] => {
    const { label = '', options = [] } = choices[index] ?? {};
    const view = agrees === undefined ? '' : (options[agrees ? 0 : 1] ?? '');
    const text = [view, remarks].filter(Boolean).join(' ');
    const who = [superior.name, superior.position].filter(Boolean).join(' ');
    return text
      ? [{ kind: 'paragraph', text: `${[label, who].filter(Boolean).join(' ')}: ${text}`, hanging: INDENT }]
      : [];
  });
};

const opinionPart = (part: SummaryPart, { views }: Pick<StaffAppraisal, 'views'>): Block[] => {
  const signed = ofKind(part, 'signature');
  return [
    heading(part),
    ...ofKind(part, 'choice').flatMap(({ label, options }, index): Block[] => {
      const { superior, agrees, remarks = '' } = views[index] ?? {};
      const chosen = agrees === undefined ? '' : (options[agrees ? 0 : 1] ?? '');
      return [
        ...(index > 0 ? [{ kind: 'space', rows: 1 } as const] : []),
        line(label),
        ...options.map((option) => line(ticked(option, chosen), INDENT)),
        ...(remarks ? [line(remarks, INDENT)] : [{ kind: 'dots', lines: 2, keepWithNext: true } as const]),
        { kind: 'space', rows: 1 },
        { kind: 'signatures', signatures: [signature(signed[index], superior, false)] },
      ];
    }),
  ];
};

/** The tick that says that the person declined to sign, behind those that say the contrary. */
const DECLINED = 2;

const NOBODY: Party = { name: '', position: '', standing: '', affiliation: '' };

/** `ลงชื่อ ... ผู้ประเมิน` as a place to sign. */
const signature = (field: SummaryField | undefined, party: Party | undefined, dated: boolean): Signature => {
  const [before = '', after = ''] = (field?.label ?? '').split(' ... ');
  const { below, ...rest } = signatureOf(party ?? NOBODY, after);
  return { ...rest, before, below: dated ? below : below.slice(0, -1) };
};

/** Part 5: that the person knows the result, or who saw that it was told. */
export const acknowledgement = (
  part: SummaryPart,
  { person, appraiser, telling }: Pick<StaffAppraisal, 'person' | 'appraiser' | 'telling'>,
  alwaysWitness: boolean,
): Block[] => {
  const { acknowledged, witness: saw } = telling;
  const [known, told, declined] = ofKind(part, 'tick').map(
    ({ label }, index) => `${acknowledged === index < DECLINED ? BOX.ticked : BOX.empty} ${label}`,
  );
  const [own, rater, witness] = ofKind(part, 'signature');
  const dots = declined?.split('...') ?? [];
  const written = acknowledged === false ? [telling.told, saw.name, saw.position] : [];
  const filled = dots.map((text, index) =>
    index < dots.length - 1 ? `${text}${written[index] || words.written[index] || ''}` : text,
  );
  return [
    line(known ?? '', INDENT),
    { kind: 'space', rows: 1 },
    { kind: 'signatures', signatures: [signature(own, person, false)] },
    { kind: 'space', rows: 1 },
    line(told ?? '', INDENT),
    line(filled.join(''), INDENT),
    line(alwaysWitness ? words.witnessAlways : words.witnessIfDeclined, INDENT),
    { kind: 'space', rows: 1 },
    {
      kind: 'signatures',
      signatures: [signature(rater, appraiser, true), witnessSignature(witness, saw)],
    },
  ];
};

const witnessSignature = (field: SummaryField | undefined, witness: Party): Signature => {
  const { below, ...rest } = signature(field, witness, true);
  return { ...rest, below: [below[0] ?? '', ...below.slice(-1)] };
};
