import { absoluteA1 } from '../../cells/a1';
import { CALIBRATION, COMMITTEE } from '../../layout/committee';
import { announcementWords } from '../../thai/announcement';
import { minutesWords as words } from '../../thai/minutes';
import { TABS } from '../../thai/workbook';
import type { Block, PaperCell, PaperFormula, PaperGrid, PaperRow, Signature } from '../paper/paper';
import { quoted } from '../staff/formula';
import { signatureOf } from './signatures';

/** Number, name, then three scores and two bands. */
export const MINUTES_GRID: PaperGrid = { columns: [40, 180, 92, 92, 92, 92, 92] };

const WIDE = MINUTES_GRID.columns.length;
const INDENT = 40;
/** Dotted lines for what is written by hand. */
const LINES = 3;

/** Somebody who sat on the committee. */
export interface MinutesMember {
  readonly name: string;
  readonly position: string;
  readonly role: string;
}

/** One change as the committee proposed it and somebody decided it. */
export interface MinutesChange {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly original: number | undefined;
  readonly proposed: number | undefined;
  /** `undefined` where nobody decided yet. */
  readonly decided: number | undefined;
  readonly originalBand: string;
  readonly band: string;
  readonly reason: string;
  readonly proposer: string;
  readonly proposedOn: string;
  readonly decider: string;
  readonly decidedOn: string;
}

/** What the record says. */
export interface MinutesPaper {
  /** Whose results, below the title. */
  readonly of: string;
  readonly agency: string;
  readonly round: { readonly no: string; readonly fiscalYear: string };
  readonly meeting: {
    readonly no: string;
    readonly day: string;
    readonly place: string;
    readonly remarks: string;
  };
  readonly present: readonly MinutesMember[];
  readonly absent: readonly MinutesMember[];
  /** Members of whom the tab does not say whether they came. */
  readonly unsaid: readonly MinutesMember[];
  /** What the rule on the composition comes to; '' where none is asked for. */
  readonly composition: string;
  /** Which appraisal, as the committee's table calls it. */
  readonly kind: string;
  readonly bands: readonly { readonly name: string; readonly before: number; readonly after: number }[];
  readonly changes: readonly MinutesChange[];
  readonly signatories: readonly {
    readonly name: string;
    readonly position: string;
    readonly role: string;
  }[];
  /** Rows of the tabs that the figures are looked up on, headings too. */
  readonly rows: { readonly committee: number; readonly calibration: number };
}

/** The record of every changed score, for the minutes: figures are looked up where they stand. */
export const minutes = (paper: MinutesPaper): Block[] => {
  const { meeting } = paper;
  return [
    {
      kind: 'title',
      lines: [
        words.title,
        paper.of,
        ...(paper.agency ? [paper.agency] : []),
        announcementWords.round(paper.round.no, paper.round.fiscalYear),
      ],
    },
    {
      kind: 'fields',
      lines: [
        [
          { label: words.meeting.no, value: meeting.no, width: 1 },
          { label: words.meeting.day, value: meeting.day, width: 1.4 },
          { label: words.meeting.place, value: meeting.place, width: 2 },
        ],
      ],
    },
    ...memberBlocks(paper),
    ...(paper.composition ? [{ kind: 'paragraph' as const, text: paper.composition }] : []),
    { kind: 'space', rows: 1 },
    { kind: 'paragraph', text: words.bands, bold: true, keepWithNext: true },
    bandTable(paper),
    { kind: 'space', rows: 1 },
    { kind: 'paragraph', text: words.changes, bold: true, keepWithNext: true },
    changeTable(paper),
    { kind: 'space', rows: 1 },
    ...(meeting.remarks
      ? [{ kind: 'paragraph' as const, text: `${words.remarks}: ${meeting.remarks}`, hanging: INDENT / 2 }]
      : [
          { kind: 'paragraph' as const, text: words.remarks, keepWithNext: true },
          { kind: 'dots' as const, lines: LINES },
        ]),
    { kind: 'space', rows: 1 },
    { kind: 'signatures', signatures: paper.signatories.map(signature) },
  ];
};

const signature = ({ name, position, role }: MinutesPaper['signatories'][number]): Signature =>
  signatureOf({ name, position, standing: '', affiliation: '' }, role);

const memberBlocks = ({ present, absent, unsaid }: MinutesPaper): Block[] => {
  if (present.length + absent.length + unsaid.length === 0)
    return [
      { kind: 'paragraph', text: words.noMembers, keepWithNext: true },
      { kind: 'dots', lines: LINES },
    ];
  const table = (title: string, members: readonly MinutesMember[]): Block[] =>
    members.length === 0
      ? []
      : [
          { kind: 'paragraph', text: title, bold: true, keepWithNext: true },
          {
            kind: 'table',
            head: [memberRow(words.memberHeadings, true)],
            rows: members.map(({ name, position, role }, index) =>
              memberRow([index + 1, name, position, role], false),
            ),
          },
        ];
  return [...table(words.present, present), ...table(words.absent, absent), ...table(words.unsaid, unsaid)];
};

/** Columns of the grid that number, name, position and role take. */
const MEMBER_SPANS = [1, 2, 2, 2];

const memberRow = (values: readonly (string | number)[], isHead: boolean): PaperRow => ({
  cells: values.map((value, index) => ({
    value,
    span: MEMBER_SPANS[index] ?? 1,
    ...(isHead ? { align: 'center' as const, bold: true } : {}),
  })),
});

/** Columns of the grid that band and the two counts take. */
const BAND_SPANS = [2, 2, 3];

const bandTable = ({ kind, bands, rows }: MinutesPaper): Block => {
  const column = (at: number) =>
    absoluteA1(TABS.committee, { row: COMMITTEE.headingRow, column: at, rows: rows.committee, columns: 1 });
  const count = (at: number, band: string, value: number): PaperFormula => ({
    formulaOf: () =>
      `=SUMPRODUCT((${column(at)}=${quoted(band)})*(${column(COMMITTEE.kind)}=${quoted(kind)}))`,
    value,
  });
  const cells = (values: readonly PaperCell['value'][], bold: boolean): PaperRow => ({
    cells: values.map((value, index) => ({
      value,
      span: BAND_SPANS[index] ?? 1,
      align: 'center',
      bold,
    })),
    keepWithNext: true,
  });
  return {
    kind: 'table',
    head: [cells(words.bandHeadings, true)],
    rows: bands.map(({ name, before, after }) =>
      cells([name, count(COMMITTEE.originalBand, name, before), count(COMMITTEE.band, name, after)], false),
    ),
  };
};

const changeTable = ({ changes, rows }: MinutesPaper): Block => ({
  kind: 'table',
  head: [
    {
      cells: words.changeHeadings.map((value) => ({ value, align: 'center', bold: true })),
    },
  ],
  rows: changes.flatMap((change, index): PaperRow[] => {
    const found = lookup(change.id, rows.calibration);
    const figure = (column: number, value: number | undefined): PaperCell => ({
      value: value === undefined ? '' : found(column, value),
      pattern: '0.00',
      align: 'center',
    });
    const band = (column: number, value: string): PaperCell => ({
      value: found(column, value),
      align: 'center',
    });
    return [
      {
        cells: [
          { value: index + 1 },
          { value: change.name, bold: true },
          figure(CALIBRATION.original, change.original),
          figure(CALIBRATION.proposed, change.proposed),
          change.decided === undefined
            ? { value: words.undecided, align: 'center' }
            : figure(CALIBRATION.decided, change.decided),
          band(CALIBRATION.originalBand, change.originalBand),
          band(CALIBRATION.band, change.band),
        ],
        keepWithNext: true,
      },
      {
        cells: [
          { value: '', joined: true },
          { value: detailOf(change), span: WIDE - 1 },
        ],
      },
    ];
  }),
});

const detailOf = (change: MinutesChange): string =>
  [
    change.unit,
    words.reason(change.reason),
    words.proposed(change.proposer, change.proposedOn),
    ...(change.decided === undefined ? [] : [words.decided(change.decider, change.decidedOn)]),
  ]
    .filter(Boolean)
    .join(' · ');

/** Looks up a person's row of proposals and decisions, so that sorting the tab mixes nobody up. */
const lookup =
  (id: string, rows: number) =>
  (column: number, value: string | number): PaperFormula => {
    const area = (at: number) =>
      absoluteA1(TABS.calibration, { row: CALIBRATION.headingRow, column: at, rows, columns: 1 });
    return {
      formulaOf: () => `=IFERROR(INDEX(${area(column)},MATCH(${quoted(id)},${area(CALIBRATION.id)},0)),"")`,
      value,
    };
  };
