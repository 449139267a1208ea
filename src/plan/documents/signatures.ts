import { formWords, signatureWords } from '../../thai/teacher-papers';
import type { Block, Signature } from '../paper/paper';
import type { Party } from './rated-form';

const words = signatureWords;

/** A place to sign, with the name in brackets, the position and a date to fill in. */
export const signatureOf = ({ name, position, standing }: Party, role: string): Signature => ({
  before: words.sign,
  after: role,
  below: [words.name(name), words.position(formWords.positionAndStanding(position, standing)), words.date],
});

/** Where both sign a form. ว23 prints no lines for it; offices do not take a form without. */
export const formSignatures = (person: Party, appraiser: Party): Block[] => [
  { kind: 'space', rows: 1 },
  {
    kind: 'signatures',
    signatures: [signatureOf(person, words.appraised), signatureOf(appraiser, words.appraiser)],
  },
];
