import type { Opinion } from '../../model/opinion';
import { noticeWords } from '../../thai/result-notice';
import { PAGE } from '../paper/page';
import type { Block, PaperGrid } from '../paper/paper';
import { partyFields, roundLines } from './form-head';
import type { Appraisal } from './rated-form';
import { type ScoreOf, scoreTable } from './score-table';
import { signatureOf } from './signatures';

const SCORE = { count: 3, width: 100 };

/** The grid of the notice: what is scored, full score, self, supervisor. */
export const NOTICE_GRID: PaperGrid = {
  columns: [PAGE.width - SCORE.count * SCORE.width, ...Array<number>(SCORE.count).fill(SCORE.width)],
};

/** Dotted lines for an opinion that is written by hand. */
const LINES = 3;
const INDENT = 40;

/**
 * The notice that tells somebody the result with the supervisor's opinion (ว23 clause 8 (6)); no witness signs.
 *
 * @param scoreOf gives the formulas of the scores
 */
export const resultNotice = (
  appraisal: Appraisal,
  opinion: Opinion | undefined,
  scoreOf: ScoreOf,
): Block[] => {
  const { person, appraiser, round, forms } = appraisal;
  const print = forms[0]?.print;
  const words = noticeWords;
  return [
    { kind: 'title', lines: words.title },
    ...partyFields(print?.person ?? [], person, appraiser),
    ...roundLines(print?.rounds ?? [], round),
    { kind: 'paragraph', text: words.intro, indent: INDENT },
    { kind: 'space', rows: 1 },
    scoreTable(appraisal, scoreOf),
    { kind: 'space', rows: 1 },
    { kind: 'paragraph', text: words.opinion, bold: true, keepWithNext: true },
    ...opinionLines(opinion, LINES),
    { kind: 'space', rows: 1 },
    {
      kind: 'signatures',
      signatures: [signatureOf(appraiser, words.teller), signatureOf(person, words.listener)],
    },
  ];
};

/**
 * What a supervisor says of the person, with dotted lines for what is not written yet.
 *
 * @param lines below each label; 0 where the dots stand beside it
 */
export const opinionLines = (opinion: Opinion | undefined, lines: number): Block[] => [
  ...said(noticeWords.strengths, opinion?.strengths, lines),
  ...said(noticeWords.improve, opinion?.improve, lines),
  ...said(noticeWords.development, opinion?.development, lines),
];

const said = (label: string, text: string | undefined, lines: number): Block[] => {
  if (text) return [{ kind: 'paragraph', text: `${label}: ${text}`, hanging: INDENT / 2 }];
  return lines === 0
    ? [{ kind: 'fields', lines: [[{ label, value: '' }]], keepWithNext: true }]
    : [
        { kind: 'paragraph', text: label, keepWithNext: true },
        { kind: 'dots', lines },
      ];
};
