import type { SummaryField, SummaryForm } from '../../../model/summary-form';
import { staffFormWords } from '../../../thai/staff-forms';
import type { Block } from '../../paper/paper';
import { opinionLines } from '../result-notice';
import { attendanceTable } from './attendance-table';
import type { StaffAppraisal } from './staff-appraisal';
import { staffHead } from './staff-head';
import {
  acknowledgement,
  bandLines,
  faultLines,
  partOf,
  type SummaryPrint,
  scoreTable,
  viewLines,
} from './summary-form';

const words = staffFormWords.notice;
const INDENT = 40;
const ATTENDANCE_SPANS = [1, 3] as const;

/** The parts of the summary form that are told, and the one that says that they were. */
const SCORES = 2;
const VIEWS = 4;
const ACKNOWLEDGEMENT = 5;

/**
 * What is handed to the person, with the places to sign of ESA1 clause 5.5, in a layout of our own.
 *
 * @param rounds the rounds to choose from, as the summary form has them
 */
export const staffNotice = (
  appraisal: StaffAppraisal,
  print: SummaryPrint & { readonly form: SummaryForm; readonly rounds: SummaryField },
): Block[] => {
  const scores = partOf(print.form, SCORES);
  return [
    ...staffHead(words.title, appraisal, print),
    { kind: 'space', rows: 1 },
    { kind: 'paragraph', text: words.intro, indent: INDENT, keepWithNext: true },
    scoreTable(scores, appraisal),
    ...faultLines(appraisal),
    { kind: 'space', rows: 1 },
    ...bandLines(scores, appraisal, print),
    ...attendanceTable(appraisal, ATTENDANCE_SPANS),
    { kind: 'paragraph', text: words.opinion, bold: true, keepWithNext: true },
    ...opinionLines(appraisal.opinion, 0),
    ...(appraisal.elsewhere
      ? [{ kind: 'paragraph', text: `${words.elsewhere}: ${appraisal.elsewhere}`, hanging: INDENT } as const]
      : []),
    ...viewLines(partOf(print.form, VIEWS), appraisal),
    { kind: 'space', rows: 1 },
    ...acknowledgement(partOf(print.form, ACKNOWLEDGEMENT), appraisal, print.alwaysWitness),
  ];
};
