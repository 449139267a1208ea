import { AGENCY_FORMS, AGENCY_POSITIONS } from '../layout/agency';
import type { ScoringForm } from '../model/form';
import type { FormText } from '../model/form-text';
import {
  AGENCY_FORM_HELP,
  AGENCY_POSITION_HEADINGS,
  AGENCY_POSITION_HELP,
  agencyFormHeadings,
  agencyWords,
} from '../thai/agency';
import { TABS } from '../thai/workbook';
import { COLORS } from './colors';
import { type PlannedCell, rectangle, type TabPlan } from './tab';

/** Rows that are made ready for what people will type. */
const ROOM = 300;

/** Plain text, so that item 1.10 does not become 1.1. */
const PLAIN_TEXT = '@';

/** A form as the template shows it; items may lack a name. */
export interface TemplateForm {
  readonly form: ScoringForm;
  readonly text: Pick<FormText, 'title' | 'domains' | 'levels'>;
}

/** The tab on which an agency defines forms: what to do, the headings, and forms to begin with. */
export const agencyFormsPlan = (forms: readonly TemplateForm[]): TabPlan => {
  const headings = agencyFormHeadings(AGENCY_FORMS.levels);
  const top = AGENCY_FORM_HELP.length + 1;
  const blocks = forms.map(formRows);
  let row = top + 1;
  const heads = blocks.map((block) => {
    const head = row;
    row += block.length;
    return head;
  });
  return {
    name: TABS.agencyForms,
    cells: rectangle([...AGENCY_FORM_HELP.map((line) => [line]), [...headings], ...blocks.flat()]),
    fills: [
      { area: { row: top, column: 1, rows: 1, columns: headings.length }, color: COLORS.heading },
      ...heads.map((head) => ({
        area: { row: head, column: 1, rows: 1, columns: headings.length },
        color: COLORS.score,
      })),
    ],
    numberFormat: {
      areas: [{ row: top + 1, column: AGENCY_FORMS.no, rows: ROOM, columns: 1 }],
      pattern: PLAIN_TEXT,
    },
    frozen: { rows: top, columns: 0 },
    widths: [
      { column: AGENCY_FORMS.domain, count: headings.length, pixels: 170 },
      { column: AGENCY_FORMS.highest, count: 2, pixels: 80 },
      { column: AGENCY_FORMS.name, count: 2, pixels: 320 },
    ],
  };
};

const formRows = ({ form, text }: TemplateForm): PlannedCell[][] => {
  const marks = new Map(form.items.map((item) => [item.no, item]));
  const head: PlannedCell[] = [
    agencyWords.form,
    form.name,
    '',
    form.full,
    text.title.find((line) => line.startsWith('การประเมิน')) ?? '',
    '',
    ...text.levels.map(({ meaning }) => meaning),
  ];
  const items = text.domains.flatMap(({ name, items: words }) =>
    words.map((item, index): PlannedCell[] => [
      index === 0 ? name : '',
      item.no,
      marks.get(item.no)?.highest ?? '',
      marks.get(item.no)?.full ?? '',
      item.name,
      item.detail,
    ]),
  );
  return [head, ...items, []];
};

/** A row of the tab of positions. */
export interface TemplatePosition {
  readonly position: string;
  readonly standings: string;
  readonly component: string;
  readonly form: string;
  readonly bands: string;
}

/** The tab that says which positions use which forms: what to do, the headings, and positions to begin with. */
export const agencyPositionsPlan = (
  positions: readonly TemplatePosition[],
  formNames: readonly string[],
  bandSchemes: readonly string[],
): TabPlan => {
  const headings = AGENCY_POSITION_HEADINGS;
  const top = AGENCY_POSITION_HELP.length + 1;
  const dropdown = (column: number, options: readonly string[]) => ({
    area: { row: top + 1, column, rows: ROOM, columns: 1 },
    options,
    help: options.join(', '),
    strict: false,
  });
  return {
    name: TABS.agencyPositions,
    cells: rectangle([
      ...AGENCY_POSITION_HELP.map((line) => [line]),
      [...headings],
      ...positions.map(({ position, standings, component, form, bands }) => [
        position,
        standings,
        component,
        form,
        bands,
      ]),
    ]),
    lists: [
      dropdown(AGENCY_POSITIONS.form, formNames),
      dropdown(AGENCY_POSITIONS.bands, bandSchemes),
      dropdown(AGENCY_POSITIONS.instead, [agencyWords.instead]),
    ],
    fills: [{ area: { row: top, column: 1, rows: 1, columns: headings.length }, color: COLORS.heading }],
    numberFormat: {
      areas: [{ row: top + 1, column: AGENCY_POSITIONS.component, rows: ROOM, columns: 1 }],
      pattern: PLAIN_TEXT,
    },
    frozen: { rows: top, columns: 0 },
    widths: [
      { column: AGENCY_POSITIONS.position, count: 2, pixels: 200 },
      { column: AGENCY_POSITIONS.form, count: 1, pixels: 320 },
      { column: AGENCY_POSITIONS.bands, count: 2, pixels: 130 },
    ],
  };
};
