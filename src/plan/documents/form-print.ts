import type { ScoringForm } from '../../model/form';
import type { FormPrint, FormText } from '../../model/form-text';
import { formWords } from '../../thai/teacher-papers';

/**
 * A form that an agency defines, as it is printed: with the head, the columns and the rows of a built-in one, and
 * no instructions but the meaning of its levels.
 */
export const formPrint = (text: FormText, form: ScoringForm): FormPrint => ({
  ...text,
  layout: {
    table: 'practice',
    level: formWords.level,
    heading: 'person',
    wordedFor: '',
    headings: [],
    order: ['levels'],
  },
  title: [],
  person: formWords.agencyPerson,
  rounds: formWords.agencyRounds,
  section: formWords.agencySection(form.name, form.full),
  instructions: [],
  levels: text.levels.map((level) => ({ ...level, points: '' })),
  conversion: '',
  conversionRow: '',
  totalRow: formWords.total,
  summary: null,
});
