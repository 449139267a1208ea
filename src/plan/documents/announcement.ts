import { BUDDHIST_ERA } from '../../cells/date';
import type { Announcement } from '../../model/announcement';
import type { Day, Period } from '../../model/day';
import { announcementWords as words } from '../../thai/announcement';
import type { Block, PaperGrid, PaperRow } from '../paper/paper';
import type { Party } from './rated-form';
import { signatureOf } from './signatures';

/** Number, then name, position and unit. */
export const ANNOUNCEMENT_GRID: PaperGrid = { columns: [40, 190, 190, 260] };

const INDENT = 40;

/** Somebody on the list. */
export interface AnnouncedPerson {
  readonly name: string;
  readonly position: string;
  readonly unit: string;
}

/** What an announcement says. */
export interface AnnouncementPaper {
  readonly kind: 'teacher' | 'staff';
  readonly rule: Announcement;
  readonly agency: string;
  readonly round: { readonly no: string; readonly fiscalYear: string; readonly days?: Period };
  /** The announced bands, the best first, with their people in order. */
  readonly bands: readonly { readonly name: string; readonly people: readonly AnnouncedPerson[] }[];
  readonly signatory: Pick<Party, 'name' | 'position'>;
  readonly day: Day;
}

/**
 * The announcement of names to print and post (ว23 clause 8 (7); ว20 clause 9 (6)): no scores, a list a band.
 */
export const announcement = ({
  kind,
  rule,
  agency,
  round,
  bands,
  signatory,
  day,
}: AnnouncementPaper): Block[] => {
  const names = bands.map(({ name }) => name).join(words.and);
  const { first, last } = round.days ?? {};
  const sign = signatureOf({ ...signatory, standing: '', affiliation: '' }, '');
  return [
    {
      kind: 'title',
      lines: [
        words.title(agency),
        words.about[kind](names),
        words.round(round.no, round.fiscalYear),
        ...(first && last ? [words.days(inBuddhistEra(first), inBuddhistEra(last))] : []),
      ],
    },
    { kind: 'space', rows: 1 },
    {
      kind: 'paragraph',
      text: words.intro[kind](rule.cited.letter, rule.cited.clause, rule.text),
      indent: INDENT,
    },
    { kind: 'paragraph', text: words.therefore(names), indent: INDENT, keepWithNext: true },
    ...bands.filter(({ people }) => people.length > 0).flatMap(bandBlocks),
    { kind: 'space', rows: 1 },
    { kind: 'paragraph', text: words.announced(...dateOf(day)), align: 'center', keepWithNext: true },
    { kind: 'space', rows: 1 },
    { kind: 'signatures', signatures: [{ ...sign, below: sign.below.slice(0, 2) }] },
  ];
};

const bandBlocks = ({ name, people }: AnnouncementPaper['bands'][number]): Block[] => [
  { kind: 'space', rows: 1 },
  { kind: 'paragraph', text: words.band(name, people.length), bold: true, keepWithNext: true },
  {
    kind: 'table',
    head: [{ cells: words.headings.map((value) => ({ value, align: 'center', bold: true })) }],
    rows: people.map(
      (person, index): PaperRow => ({
        cells: [
          { value: index + 1 },
          { value: person.name },
          { value: person.position },
          { value: person.unit },
        ],
      }),
    ),
  },
];

const inBuddhistEra = (day: Day): Day => ({ ...day, year: day.year + BUDDHIST_ERA });

const dateOf = (day: Day): [year: number, month: number, date: number] => [
  day.year + BUDDHIST_ERA,
  day.month,
  day.day,
];
