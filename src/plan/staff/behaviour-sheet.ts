import { type Area, a1, areaA1 } from '../../cells/a1';
import { BEHAVIOUR_SHEET as AT } from '../../layout/behaviour-sheet';
import { COMPETENCY_TAB } from '../../layout/competency-plan';
import type { BehaviourBlock } from '../../model/behaviour-sheet';
import { type Person, SIDES, type Side } from '../../model/person';
import type { BehaviourScale } from '../../model/staff';
import {
  BEHAVIOUR_HEADINGS,
  BEHAVIOUR_MARKS,
  behaviourTab,
  behaviourWords,
  competencyLabel,
  reserved,
  UNRATED,
} from '../../thai/behaviour-sheet';
import { SIDE_NAMES } from '../../thai/workbook';
import { COLORS } from '../colors';
import { CELL_PADDING } from '../paper/page';
import type { Typesetter } from '../paper/text';
import { type Formula, formula, type PlannedCell, rectangle } from '../tab';
import { coveredCompetencies } from './competencies';
import { columnOf, firstOf, type Part, quoted } from './formula';

/** A competency to be laid out, with the level that is expected when the sheet is made. */
export interface PlannedBlock extends BehaviourBlock {
  readonly expected?: number;
}

/** What a sheet of behaviours is made from. */
export interface BehaviourSheetInput {
  readonly person: Person;
  readonly blocks: readonly PlannedBlock[];
  /** The round in words. */
  readonly round: string;
  readonly scale: BehaviourScale;
  /** The percentage of a level's behaviours that shows it. */
  readonly share: string;
  /** Rows of the competency plan. */
  readonly planRows: number;
  /** Competencies of the plan that no dictionary has behaviours for, in words; '' for none. */
  readonly remark: string;
  readonly typesetter: Typesetter;
}

/** A sheet of behaviours from A1, and how it looks. */
export interface BehaviourSheetPlan {
  readonly columns: number;
  /** Rows above the blocks that stay in view; the last one is the headings, and the first the title. */
  readonly frozen: number;
  /** The column with the words, which takes what the others leave of a page; pixels of it and of each other. */
  readonly textColumn: number;
  readonly widths: { readonly text: number; readonly other: number };
  /** Rows that the tab has at least. */
  readonly room: number;
  readonly cells: readonly (readonly PlannedCell[])[];
  /** The cell that opens the sheet as PDF, once the tab has an address. */
  readonly link: {
    readonly row: number;
    readonly column: number;
    readonly cell: (address: string) => Formula;
  };
  /** The first column whose cells stand in the middle, as tick boxes do. */
  readonly centred: number;
  readonly look: BehaviourSheetLook;
}

/** What differs from sheet to sheet of how they look, as far down as they have rows. */
export interface BehaviourSheetLook {
  readonly rows: number;
  readonly tickBoxes: readonly Area[];
  readonly bold: readonly number[];
  readonly fills: readonly { readonly area: Area; readonly color: string }[];
}

/** Pixels of all columns: wider than papers, so that the host prints them at nine tenths of their size. */
const WIDTH = 764;
const NARROW = 64;
const TEXT_WIDTH = WIDTH - (AT.columns - 1) * NARROW;

/** Lines that evidence has room for on the printed page. */
const EVIDENCE_LINES = 3;

/** Somebody's sheet of behaviours (ESA1 clause 3): ticks a behaviour, levels found by formulas. */
export const behaviourSheetPlan = (input: BehaviourSheetInput): BehaviourSheetPlan => {
  const rows: PlannedCell[][] = headRows(input);
  const tickBoxes: Area[] = [];
  const bold: number[] = [AT.titleRow, AT.headingRow];
  const fills = [{ area: wide(AT.headingRow), color: COLORS.heading as string }];
  input.blocks.forEach((block, index) => {
    const first = rows.length + 1;
    const { body, ticked, evidenceRow, expectedRows } = bodyOf(block, first, input.typesetter);
    rows.push(blockHead(block, index + 1, first, first + body.length, input), ...body);
    bold.push(first);
    fills.push({ area: wide(first), color: COLORS.score });
    fills.push(...expectedRows.map((row) => ({ area: wide(row), color: COLORS.supervisor })));
    fills.push({ area: wide(evidenceRow), color: COLORS.self });
    tickBoxes.push(
      ...ticked.map((row) => ({ row, column: AT.ticks.supervisor, rows: 1, columns: SIDES.length })),
    );
  });
  const signatures = behaviourWords.signatures(input.person.supervisor, input.person.name);
  rows.push(...signatures.map((text): PlannedCell[] => [reserved(BEHAVIOUR_MARKS.signature, 3), text]));
  return {
    columns: AT.columns,
    frozen: AT.headingRow,
    textColumn: AT.text,
    widths: { text: TEXT_WIDTH, other: NARROW },
    room: AT.rows,
    cells: rectangle(rows),
    link: {
      row: AT.scoreRow,
      column: AT.expected,
      cell: (address) => formula(`=HYPERLINK(${quoted(address)},${quoted(behaviourWords.link)})`),
    },
    centred: AT.ticks.supervisor,
    look: { rows: rows.length, tickBoxes: joined(tickBoxes), bold, fills },
  };
};

const wide = (row: number): Area => ({ row, column: 1, rows: 1, columns: AT.columns });

/** Areas of one shape right below each other as one. */
const joined = (areas: readonly Area[]): Area[] => {
  const found: Area[] = [];
  for (const area of areas) {
    const before = found[found.length - 1];
    if (before && before.row + before.rows === area.row)
      found[found.length - 1] = { ...before, rows: before.rows + 1 };
    else found.push(area);
  }
  return found;
};

const headRows = (input: BehaviourSheetInput): PlannedCell[][] => {
  const { person, round, scale, share, remark } = input;
  const { labels } = behaviourWords;
  const post = person.post
    ? `${person.position} ประเภท${person.post.type} ระดับ${person.post.level}`
    : person.position;
  const [mark, words, supervisor, self, expected, gap] = BEHAVIOUR_HEADINGS;
  return [
    [behaviourWords.title(person.id, person.name)],
    [mark, words, supervisor, self, expected, gap, reserved(behaviourWords.points(fullOf(scale)), 2)],
    [labels.name, person.name],
    [labels.position, post],
    [labels.unit, person.unit],
    [labels.round, round],
    [labels.supervisor, person.supervisor],
    [labels.rule, [behaviourWords.rule(share), remark].filter(Boolean).join('\n')],
    [
      reserved(labels.score, 3),
      scoreFormula(input),
      totalFormula(input, 'supervisor'),
      totalFormula(input, 'self'),
      '',
      '',
      '',
    ],
  ];
};

const fullOf = (scale: BehaviourScale): string => {
  if ('points' in scale) return String(scale.full);
  return 'highest' in scale ? String(scale.highest) : behaviourWords.fullIsExpected;
};

/** The person's rows of the plan, wherever they stand. */
const ownRows = ({ person, planRows }: BehaviourSheetInput) => {
  const column = columnOf(coveredCompetencies(planRows));
  return { column, own: `${column(COMPETENCY_TAB.id)}=${quoted(person.id)}` };
};

/** The same score as the results tab has. */
const totalFormula = (input: BehaviourSheetInput, side: Side): Formula => {
  const { column, own } = ownRows(input);
  const found = column(COMPETENCY_TAB.found[side]);
  const given = [column(COMPETENCY_TAB.expected), found, column(COMPETENCY_TAB.weight)]
    .map((each) => `FILTER(${each},${own})`)
    .join(',');
  return formula(
    `=${firstOf(
      [
        [`SUMPRODUCT((${own})*(${found}<>""))=0`, '""'],
        [`SUMPRODUCT((${own})*(${found}=""))>0`, quoted(behaviourWords.unfinished)],
      ],
      `BAR_SCORE(${given},${quoted(input.scale.id)})`,
    )}`,
  );
};

/** What the score is, and what it lacks: the score's own column is too narrow to say so. */
const scoreFormula = (input: BehaviourSheetInput): Formula => {
  const { column, own } = ownRows(input);
  const lacking = [...SIDES].reverse().map((side) => {
    const count = `SUMPRODUCT((${own})*(${column(COMPETENCY_TAB.found[side])}=""))`;
    const [before, after] = behaviourWords.lacking(SIDE_NAMES[side]);
    const told = `CHAR(10)&${quoted(before)}&${count}&${quoted(after)}`;
    return `IF(${a1(AT.scoreRow, AT.ticks[side])}=${quoted(behaviourWords.unfinished)},${told},"")`;
  });
  return formula(`=${[quoted(behaviourWords.score(input.scale.id)), ...lacking].join('&')}`);
};

const blockHead = (
  block: PlannedBlock,
  no: number,
  first: number,
  last: number,
  input: BehaviourSheetInput,
): PlannedCell[] => {
  const { column, own } = ownRows(input);
  const name = `${column(COMPETENCY_TAB.competency)}=$B${first}`;
  const expected = `INDEX(FILTER(${column(COMPETENCY_TAB.expected)},(${own})*(${name})),1)`;
  const [found, needed, gap] = [AT.ticks.supervisor, AT.expected, AT.gap].map((at) => a1(first, at));
  const body = { first: first + 1, last, count: block.behaviours.length };
  return [
    competencyLabel(no),
    block.competency,
    levelFormula(body, 'supervisor', input.share),
    levelFormula(body, 'self', input.share),
    formula(`=IFERROR(${expected},${quoted(behaviourWords.offPlan)})`),
    formula(`=IF(AND(ISNUMBER(${found}),ISNUMBER(${needed})),${found}-${needed},"")`),
    pointsFormula(input.scale, found ?? '', gap ?? ''),
  ];
};

interface Body {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

const columnArea = ({ first, last }: Body, column: number): string =>
  areaA1({ row: first, column, rows: last - first + 1, columns: 1 });

/** Whether cells are ticked, row by row: as BAR_LEVEL takes them. */
const ticked = (ticks: string): string => `(((${ticks}=TRUE)+(${ticks}=1)+(${ticks}="✓"))>0)`;

/**
 * The level found. Where fewer than all behaviours show a level, those of a level that is shown count as ticked,
 * all of them; ticks of one that is not stay as they are, so that something ticked is never nothing.
 */
const levelFormula = (body: Body, side: Side, share: string): Formula => {
  const [levels, ticks] = [columnArea(body, AT.mark), columnArea(body, AT.ticks[side])];
  const same = `(${levels}=TRANSPOSE(${levels}))*1`;
  const shown = `MMULT(${same},${ticked(ticks)}*100)>=${share}*MMULT(${same},ISNUMBER(${levels})*1)`;
  const counted = Number(share) < 100 ? `IF(${shown},TRUE,${ticks})` : ticks;
  const bad = `SUMPRODUCT(MAX(ISNUMBER(${levels})*(${ticks}<>"")*(${ticks}<>TRUE)*(${ticks}<>FALSE)*(${ticks}<>1)*(${ticks}<>0)*(${ticks}<>"✓")*ROW(${ticks})))`;
  const [before, after] = behaviourWords.notATick(a1(1, AT.ticks[side]).replace(/\d/g, ''));
  const steps: readonly Part[] = [
    [`COUNT(${levels})<>${body.count}`, quoted(behaviourWords.rowsChanged)],
    [`${bad}>0`, `${quoted(before)}&${bad}&${quoted(after)}`],
  ];
  return formula(`=${firstOf(steps, `BAR_LEVEL(FILTER(HSTACK(${levels},${counted}),ISNUMBER(${levels})))`)}`);
};

/** What the levels found earn by the scale: points by the gap, or the level itself. */
const pointsFormula = (scale: BehaviourScale, found: string, gap: string): Formula => {
  if (!('points' in scale)) return formula(`=IF(ISNUMBER(${found}),${found},"")`);
  const lowest = scale.points[scale.points.length - 1];
  const steps = scale.points
    .slice(0, -1)
    .map(({ below_expected, points }): Part => [`${gap}>=${-below_expected}`, String(points)]);
  return formula(`=IF(${gap}="","",${firstOf(steps, String(lowest?.points ?? 0))})`);
};

/** The rows of a competency below its first one, where its behaviours, the expected level and the evidence are. */
const bodyOf = (block: PlannedBlock, first: number, typesetter: Typesetter) => {
  const linesOf = (text: string) => typesetter.lines(text, TEXT_WIDTH - 2 * CELL_PADDING).length;
  const { titles, behaviours } = block;
  const levels = [...new Set(behaviours.map(({ level }) => level))].sort((a, b) => a - b);
  const lines: PlannedCell[][] = [
    [reserved(BEHAVIOUR_MARKS.definition, linesOf(block.definition)), block.definition],
  ];
  const tickedRows: number[] = [];
  const expectedRows: number[] = [];
  const next = () => first + lines.length + 1;
  const noteAt = lines.push([]) - 1;
  for (const level of levels) {
    const title = titles.find((each) => each.level === level);
    if (level === block.expected) expectedRows.push(next());
    if (title)
      lines.push([
        reserved(`${BEHAVIOUR_MARKS.level}${level}`, linesOf(title.title)),
        title.title,
        '',
        '',
        formula(`=IF(${a1(first, AT.expected)}=${level},${quoted(behaviourWords.expectedHere)},"")`),
      ]);
    for (const behaviour of behaviours.filter((each) => each.level === level)) {
      tickedRows.push(next());
      const { text, ticks } = behaviour;
      lines.push([level, text, ticks.supervisor, ticks.self, '', '', reserved('', linesOf(text))]);
    }
  }
  const body = { first: first + 1, last: first + lines.length, count: behaviours.length };
  lines[noteAt] = [reserved(BEHAVIOUR_MARKS.note, 2), noteFormula(first, body)];
  const evidenceRow = next();
  lines.push([reserved(BEHAVIOUR_MARKS.evidence, EVIDENCE_LINES), block.evidence]);
  return { body: lines, ticked: tickedRows, evidenceRow, expectedRows };
};

/** That a level is ticked above one that is not shown in full, and what is wrong with the ticks, at full width. */
const noteFormula = (first: number, body: Body): Formula => {
  const told = [...SIDES].reverse().map((side) => {
    const found = a1(first, AT.ticks[side]);
    const [levels, ticks] = [columnArea(body, AT.mark), columnArea(body, AT.ticks[side])];
    const top = `SUMPRODUCT(MAX(IF(ISNUMBER(${levels}),${levels},0)*${ticked(ticks)}))`;
    const [before, between, after] = behaviourWords.aboveGap(SIDE_NAMES[side]);
    const above = `IF(${top}>${found}+1,"; "&${quoted(before)}&${top}&${quoted(between)}&(${found}+1)&${quoted(after)},"")`;
    const fault = `IF(${found}=${quoted(UNRATED)},"","; "&${quoted(behaviourWords.fault(SIDE_NAMES[side]))}&${found})`;
    return `IF(ISNUMBER(${found}),${above},${fault})`;
  });
  return formula(`=MID(${told.join('&')},3,1000)`);
};

/**
 * What a cell of the competency plan says for a person who has a sheet: the level found there. A level that was
 * typed before holds until something is ticked.
 *
 * @param row the plan's row
 * @param typed what the cell held, as a formula has it; blank where nothing
 */
export const foundFormula = (row: number, id: string, side: Side, typed = '""'): Formula => {
  const level = lookup(row, id, AT.ticks[side]);
  const missing = quoted(behaviourWords.notOnSheet(behaviourTab(id)));
  return formula(`=IFERROR(IF(${level}=${quoted(UNRATED)},${typed},${level}),${missing})`);
};

const lookup = (row: number, id: string, column: number): string => {
  // From the first block on: the score above them is worked out from the plan.
  const at = columnOf({
    tab: behaviourTab(id),
    headingRow: AT.firstBlock,
    rows: AT.rows - AT.firstBlock,
  });
  const place = `MATCH($${a1(row, COMPETENCY_TAB.competency)},${at(AT.text)},0)`;
  return `INDEX(${at(column)},${place})`;
};
