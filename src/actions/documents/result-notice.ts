import { absoluteA1 } from '../../cells/a1';
import { ENTRY } from '../../layout/entry';
import type { Person } from '../../model/person';
import { UserError } from '../../model/user-error';
import { NOTICE_GRID, resultNotice } from '../../plan/documents/result-notice';
import type { ScoreOf } from '../../plan/documents/score-table';
import { messages } from '../../thai/messages';
import { teacherPaperWords } from '../../thai/teacher-papers';
import { TABS } from '../../thai/workbook';
import { isOfSomebodyElse, readOpinions } from '../read/opinions';
import { appraisedPeople, type RatedPerson, readAppraisals } from './appraisals';
import type { PaperDocument } from './document';

/** What a supervisor hands to somebody after the appraisal (ว23 clause 8 (6)). */
export const resultNoticeDocument: PaperDocument = {
  kind: 'paper',
  id: 'result-notice',
  ...teacherPaperWords.notice,
  grid: NOTICE_GRID,
  people: appraisedPeople,
  batch: (people, settings) => {
    const opinions = new Map(readOpinions().map((row) => [row.id, row]));
    const { appraisalOf, ratedOf } = readAppraisals(people, settings);
    return {
      papersOf: (person) => {
        const written = opinions.get(person.id);
        if (written && isOfSomebodyElse(written, person))
          throw new UserError(
            messages.somebodyElses(TABS.opinions, `B${written.row}`, person.id, written.name, person.name),
          );
        return resultNotice(appraisalOf(person), written?.opinion, scoreOf(ratedOf(person), person));
      },
    };
  },
};

/** Lookups into the entry tab by the person's id, so that sorting it there mixes nobody up. */
const scoreOf =
  (rated: RatedPerson | undefined, { id }: Person): ScoreOf =>
  (side, place) => {
    if (!rated?.row) return '""';
    const { layout, lastRow } = rated;
    const column = (first: number) =>
      absoluteA1(layout.tab, {
        row: ENTRY.firstRow,
        column: first,
        rows: lastRow - ENTRY.firstRow + 1,
        columns: 1,
      });
    const found = `INDEX(${column(layout.scores[side] + place)},MATCH("${id.replace(/"/g, '""')}",${column(ENTRY.id)},0))`;
    return `IF(ISNUMBER(${found}),${found},IF(LEFT(${found},1)="⚠","",${found}))`;
  };
