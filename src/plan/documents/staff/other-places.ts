import { staffFormWords } from '../../../thai/staff-forms';
import type { Block } from '../../paper/paper';
import { signatureOf } from '../signatures';
import type { StaffAppraisal } from './staff-appraisal';

const words = staffFormWords.places;
/** Dotted lines for what a superior writes by hand. */
const LINES = 2;

/**
 * What superiors of the other places in the round tell whoever rates (ว20 clause 2), with places to sign; nothing
 * for those who did not move.
 */
export const otherPlaces = ({ places, elsewhere }: Pick<StaffAppraisal, 'places' | 'elsewhere'>): Block[] =>
  places === undefined
    ? []
    : [
        { kind: 'space', rows: 1 },
        { kind: 'paragraph', text: words.heading, bold: true, keepWithNext: true },
        ...(elsewhere
          ? [{ kind: 'paragraph', text: elsewhere, keepWithNext: true } as const]
          : [{ kind: 'dots', lines: LINES, keepWithNext: true } as const]),
        ...places.others.flatMap(({ place, superior }): Block[] => [
          { kind: 'paragraph', text: words.place(place), keepWithNext: true },
          { kind: 'signatures', signatures: [signatureOf(superior, words.informant)] },
        ]),
      ];
