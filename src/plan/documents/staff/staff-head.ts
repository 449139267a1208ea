import type { SummaryField } from '../../../model/summary-form';
import { staffFormWords as words } from '../../../thai/staff-forms';
import { staffPaperWords } from '../../../thai/staff-papers';
import type { Block } from '../../paper/paper';
import type { StaffAppraisal } from './staff-appraisal';
import { roundBoxes } from './summary-form';

/** What the head of every form says in the announcement's words. */
export interface StaffHeadWords {
  /** The rounds to choose from. */
  readonly rounds: SummaryField;
}

const INDENT = 28;

/** Title, round, person and evaluator; of somebody who moved in the round, where. */
export const staffHead = (
  title: string,
  { person, appraiser, round, places }: StaffAppraisal,
  { rounds }: StaffHeadWords,
): Block[] => [
  { kind: 'title', lines: [title] },
  ...roundBoxes(rounds, round),
  {
    kind: 'fields',
    lines: [
      [
        { label: words.name, value: person.name },
        { label: words.position, value: person.position },
      ],
      [
        { label: words.level, value: staffPaperWords.levelOf(person.type, person.level) },
        { label: words.unit, value: person.unit },
      ],
      [{ label: staffPaperWords.affiliation, value: person.affiliation }],
      [
        { label: words.appraiser, value: appraiser.name },
        { label: words.position, value: appraiser.position },
      ],
    ],
  },
  ...(places
    ? [{ kind: 'paragraph', text: `${words.places.label}: ${places.text}`, hanging: INDENT } as const]
    : []),
];
