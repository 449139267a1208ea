import { absoluteA1 } from '../../cells/a1';
import { CALIBRATION, COMMITTEE } from '../../layout/committee';
import { POOLS } from '../../layout/salary';
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

/** How many people had a band before, and have it now. */
export interface MinutesBand {
  /** What the band is called on the paper. */
  readonly label: string;
  readonly name: string;
  readonly scheme: string;
  readonly before: number;
  readonly after: number;
}

/** How pools are used, as their tab has them. */
export interface MinutesPools {
  readonly title: string;
  /** The scenario that counts. */
  readonly chosen: string;
  /** Rows of the pools' tab. */
  readonly rows: number;
  readonly lines: readonly {
    readonly name: string;
    /** Figures with their columns on the pools' tab: people, money, given, left, over. */
    readonly figures: readonly { readonly column: number; readonly value: string | number }[];
  }[];
}

/** What the minutes say. */
export interface MinutesPaper {
  readonly title: string;
  /** Whose results, below the title. */
  readonly of: string;
  readonly agency: string;
  readonly round: { readonly no: string; readonly fiscalYear: string };
  readonly meeting: {
    readonly no: string;
    readonly day: string;
    readonly place: string;
    /** Times of day as they are typed. */
    readonly begins: string;
    readonly ends: string;
    /** Others who were there. */
    readonly guests: string;
    readonly remarks: string;
    readonly resolution: string;
  };
  readonly present: readonly MinutesMember[];
  readonly absent: readonly MinutesMember[];
  /** Members of whom the tab does not say whether they came. */
  readonly unsaid: readonly MinutesMember[];
  /** What the rule on the composition comes to; '' where none is asked for. */
  readonly composition: string;
  /** How many people are appraised, and how many have a result. */
  readonly people: number;
  readonly rated: number;
  /** Names of those who have none. */
  readonly unrated: readonly string[];
  readonly bands: readonly MinutesBand[];
  /** Absent where there is no tab of pools. */
  readonly pools?: MinutesPools;
  readonly changes: readonly MinutesChange[];
  readonly signatories: readonly {
    readonly name: string;
    readonly position: string;
    readonly role: string;
  }[];
  /** Rows of the tabs that the figures are looked up on, headings too. */
  readonly rows: { readonly committee: number; readonly calibration: number };
}

/**
 * The minutes in the order that the regulations on official writing give them, with what the tabs know filled in and
 * room for the rest: who came, the agenda, counts a band, every changed score, the pools, what was resolved, and
 * places to sign. Figures are looked up where they stand.
 */
export const minutes = (paper: MinutesPaper): Block[] => {
  const { meeting, pools } = paper;
  return [
    {
      kind: 'title',
      lines: [
        paper.title,
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
    ...written(words.guests, meeting.guests, 1),
    { kind: 'paragraph', text: words.begins(meeting.begins) },
    ...written(words.agenda.told, '', 1),
    ...written(words.agenda.earlier, '', 1),
    ...written(words.agenda.pending, '', 1),
    { kind: 'space', rows: 1 },
    heading(words.agenda.matter),
    heading(words.bands),
    { kind: 'paragraph', text: words.people(paper.people, paper.rated), indent: INDENT, keepWithNext: true },
    bandTable(paper),
    ...(paper.unrated.length > 0
      ? [{ kind: 'paragraph' as const, text: words.unrated(paper.unrated), hanging: INDENT / 2 }]
      : []),
    { kind: 'space', rows: 1 },
    heading(words.changes),
    paper.changes.length > 0
      ? changeTable(paper)
      : { kind: 'paragraph', text: words.noChanges, indent: INDENT },
    ...(pools ? poolBlocks(pools) : []),
    { kind: 'space', rows: 1 },
    ...written(words.remarks, meeting.remarks, LINES - 1),
    ...written(words.resolution, meeting.resolution, LINES),
    ...written(words.agenda.others, '', LINES - 1),
    { kind: 'paragraph', text: words.ends(meeting.ends) },
    { kind: 'space', rows: 1 },
    { kind: 'signatures', signatures: paper.signatories.map(signature) },
  ];
};

const heading = (text: string): Block => ({ kind: 'paragraph', text, bold: true, keepWithNext: true });

/** What is typed below its heading, or room to write it by hand. */
const written = (label: string, text: string, lines: number): Block[] => [
  heading(label),
  text ? { kind: 'paragraph', text, indent: INDENT } : { kind: 'dots', lines },
];

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

/** Columns of the grid that band, the two counts and their difference take. */
const BAND_SPANS = [4, 1, 1, 1];

const bandTable = ({ bands, rows }: MinutesPaper): Block => {
  const column = (at: number) =>
    absoluteA1(TABS.committee, { row: COMMITTEE.headingRow, column: at, rows: rows.committee, columns: 1 });
  const count = (at: number, { name, scheme }: MinutesBand, value: number): PaperFormula => ({
    formulaOf: () =>
      `=SUMPRODUCT((${column(at)}=${quoted(name)})*(${column(COMMITTEE.scheme)}=${quoted(scheme)}))`,
    value,
  });
  const key = (side: string, index: number) => `${side}-${index}`;
  const sum = (side: 'before' | 'after'): PaperFormula => ({
    formulaOf: (addressOf) => `=SUM(${bands.map((_, index) => addressOf(key(side, index))).join(',')})`,
    value: bands.reduce((total, band) => total + band[side], 0),
  });
  const difference = (before: string, after: string, value: number): PaperFormula => ({
    formulaOf: (addressOf) => `=${addressOf(after)}-${addressOf(before)}`,
    value,
  });
  const totals = { before: sum('before'), after: sum('after') };
  const line = (cells: readonly Pick<PaperCell, 'value' | 'key'>[], bold: boolean): PaperRow => ({
    cells: cells.map((cell, index) => ({
      ...cell,
      span: BAND_SPANS[index] ?? 1,
      align: 'center',
      bold,
    })),
    keepWithNext: true,
  });
  return {
    kind: 'table',
    head: [
      line(
        words.bandHeadings.map((value) => ({ value })),
        true,
      ),
    ],
    rows: [
      ...bands.map((band, index) =>
        line(
          [
            { value: band.label },
            { value: count(COMMITTEE.originalBand, band, band.before), key: key('before', index) },
            { value: count(COMMITTEE.band, band, band.after), key: key('after', index) },
            { value: difference(key('before', index), key('after', index), band.after - band.before) },
          ],
          false,
        ),
      ),
      {
        ...line(
          [
            { value: words.sum },
            { value: totals.before, key: 'before' },
            { value: totals.after, key: 'after' },
            {
              value: difference('before', 'after', Number(totals.after.value) - Number(totals.before.value)),
            },
          ],
          true,
        ),
        keepWithNext: false,
      },
    ],
  };
};

/** Columns of the grid that a pool's name and its figures take. */
const POOL_SPANS = [2, 1, 1, 1, 1, 1];

const poolBlocks = ({ title, chosen, rows, lines }: MinutesPools): Block[] => {
  const area = (column: number) => absoluteA1(TABS.pools, { row: 1, column, rows, columns: 1 });
  return [
    { kind: 'space', rows: 1 },
    heading(words.pools),
    { kind: 'paragraph', text: words.chosen(title, chosen), indent: INDENT, keepWithNext: true },
    {
      kind: 'table',
      head: [
        {
          cells: words.poolHeadings.map((value, index) => ({
            value,
            span: POOL_SPANS[index] ?? 1,
            align: 'center',
            bold: true,
          })),
        },
      ],
      rows: lines.map(({ name, figures }) => ({
        cells: [
          { value: name, span: POOL_SPANS[0] ?? 1 },
          ...figures.map(
            ({ column, value }, index): PaperCell => ({
              value: {
                formulaOf: () =>
                  `=IFERROR(INDEX(${area(column)},MATCH(${quoted(name)},${area(POOLS.pool.name)},0)),"")`,
                value,
              },
              align: index === 0 ? 'center' : 'right',
              ...(index === 0 ? {} : { pattern: '#,##0.00' }),
            }),
          ),
        ],
      })),
    },
  ];
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
