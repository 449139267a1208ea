import { staffFormWords } from '../../../thai/staff-forms';
import type { Block, PaperCell, PaperRow } from '../../paper/paper';
import type { StaffAppraisal } from './staff-appraisal';

const words = staffFormWords.attendance;

/**
 * What is recorded of attendance beside the competencies (ESA1 clause 2.1.2 3)), and whether it counts; nothing
 * where nothing is recorded.
 *
 * @param spans columns of the grid that behaviour and record take
 */
export const attendanceTable = (
  { attendance, attendanceWeight }: Pick<StaffAppraisal, 'attendance' | 'attendanceWeight'>,
  spans: readonly [behaviour: number, recorded: number],
): Block[] => {
  if (attendance.length === 0) return [];
  const row = (texts: readonly [string, string], options: Partial<PaperCell> = {}): PaperRow => ({
    cells: texts.map((value, index) => ({ value, span: spans[index] ?? 1, ...options })),
  });
  return [
    {
      kind: 'paragraph',
      text: attendanceWeight > 0 ? words.weighed(attendanceWeight) : words.recorded,
      bold: true,
      keepWithNext: true,
    },
    {
      kind: 'table',
      head: [row(words.headings, { align: 'center', bold: true })],
      rows: attendance.map(({ behaviour, recorded }) => row([behaviour, recorded])),
    },
  ];
};
