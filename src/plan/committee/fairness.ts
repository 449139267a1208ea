import { a1, absoluteA1, fixedA1 } from '../../cells/a1';
import { COMMITTEE, FAIRNESS_COLUMNS } from '../../layout/committee';
import { APPRAISAL_NAMES } from '../../thai/committee';
import { fairnessWords, SIGNALS, STATISTICS_HEADINGS } from '../../thai/fairness';
import { TABS } from '../../thai/workbook';
import type { ChartPlan } from '../chart';
import { COLORS } from '../colors';
import { quoted } from '../staff/formula';
import { type Formula, formula, type PlannedCell, rectangle, type TabPlan } from '../tab';

/** A band's lowest score, as the tab shows it: a number, or a formula of where the agency wrote it. */
export interface BandEdge {
  readonly scheme: string;
  readonly name: PlannedCell;
  readonly minimum: PlannedCell;
}

/** What the statistics and signals are worked out from. */
export interface FairnessRules {
  /** Rows of the committee's table, the headings too. */
  readonly rows: number;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly units: readonly string[];
  readonly groups: readonly string[];
  readonly supervisors: readonly string[];
  /** Names of the bands, the best first. */
  readonly bands: readonly string[];
  /** Band schemes beside those of ว23 and of staff: whoever has one is counted apart. */
  readonly otherSchemes: readonly string[];
  readonly edges: readonly BandEdge[];
  /** Where each signal's threshold stands, as an expression. */
  readonly thresholds: Readonly<Record<keyof typeof SIGNALS, string>>;
  readonly before?: { readonly rows: number; readonly columns: number };
}

const COLUMNS = FAIRNESS_COLUMNS;
/** The table of band edges stands beside the definitions. */
const EDGE = { scheme: 8, name: 9, minimum: 10 } as const;
const CHART = { column: COLUMNS + 2, rows: 18, width: 560, height: 340 } as const;

/** Statistics, signals with their definitions, and charts. Every figure is a formula over the committee's table. */
export const fairnessPlan = (rules: FairnessRules): TabPlan => {
  const column = (number: number) =>
    absoluteA1(TABS.committee, { row: COMMITTEE.headingRow, column: number, rows: rules.rows, columns: 1 });
  const cells: PlannedCell[][] = [];
  const headings: number[] = [];
  const head = (...texts: readonly string[]) => {
    cells.push([...texts]);
    headings.push(cells.length);
  };
  cells.push([fairnessWords.title]);

  head(...fairnessWords.definitions);
  const definitionRow = cells.length;
  const limits = {} as Record<keyof typeof SIGNALS, string>;
  for (const [key, { name, definition }] of Object.entries(SIGNALS)) {
    const signal = key as keyof typeof SIGNALS;
    cells.push([name, formula(`=${rules.thresholds[signal]}`), definition]);
    limits[signal] = fixedA1(cells.length, 2);
  }
  cells.push([...fairnessWords.spread]);
  const edges = { first: definitionRow + 1, last: definitionRow + Math.max(rules.edges.length, 1) };
  while (cells.length < edges.last) cells.push([]);
  putEdges(cells, definitionRow, rules.edges);

  cells.push([]);
  head(...fairnessWords.bands, ...(rules.otherSchemes.length > 0 ? fairnessWords.otherBands : []));
  const bandRow = cells.length;
  for (const band of rules.bands) cells.push(bandCells(band, cells.length + 1, column, bandRow, rules));
  cells.push([]);

  head(...STATISTICS_HEADINGS);
  const statisticsRow = cells.length;
  for (const unit of rules.units)
    cells.push(statistics(fairnessWords.unit, unit, COMMITTEE.unit, cells.length + 1, column));
  for (const group of rules.groups)
    cells.push(statistics(fairnessWords.group, group, COMMITTEE.group, cells.length + 1, column));
  cells.push([]);

  head(...fairnessWords.supervisors);
  for (const name of rules.supervisors) cells.push(supervisorCells(name, cells.length + 1, column, limits));
  cells.push([]);

  head(...fairnessWords.people);
  const peopleRow = cells.length;
  for (const person of rules.people) cells.push(personCells(person, cells.length + 1, column, limits, edges));
  return {
    name: TABS.fairness,
    cells: rectangle([...cells.map((line) => [...line, ...Array<string>(COLUMNS - line.length).fill('')])]),
    ...(rules.before ? { before: rules.before } : {}),
    fills: headings.map((row) => ({
      area: { row, column: 1, rows: 1, columns: COLUMNS },
      color: COLORS.heading,
    })),
    numberFormat: {
      areas: [
        ...SHARES.map((at) => ({ row: bandRow + 1, column: at, rows: rules.bands.length, columns: 1 })),
        { row: statisticsRow + 1, column: 5, rows: peopleRow - statisticsRow, columns: 5 },
        { row: peopleRow + 1, column: 3, rows: Math.max(rules.people.length, 1), columns: 4 },
      ],
      pattern: '0.00',
    },
    charts: charts(rules, bandRow, statisticsRow),
    frozen: { rows: 0, columns: 0 },
    widths: [
      { column: 1, count: COLUMNS, pixels: 150 },
      { column: 1, count: 2, pixels: 330 },
    ],
  };
};

const putEdges = (cells: PlannedCell[][], headRow: number, edges: readonly BandEdge[]): void => {
  const put = (row: number, column: number, cell: PlannedCell) => {
    const line = cells[row - 1];
    if (!line) return;
    while (line.length < column) line.push('');
    line[column - 1] = cell;
  };
  fairnessWords.edges.forEach((text, index) => {
    put(headRow, EDGE.scheme + index, text);
  });
  edges.forEach(({ scheme, name, minimum }, index) => {
    put(headRow + 1 + index, EDGE.scheme, scheme);
    put(headRow + 1 + index, EDGE.name, name);
    put(headRow + 1 + index, EDGE.minimum, minimum);
  });
};

type Column = (number: number) => string;

/** Columns of counts a band: those of ว23, of staff, all, and those of other schemes. Each is followed by its share. */
const COUNTS = { teacher: 2, staff: 4, all: 6, others: 8 } as const;
const SHARES = Object.values(COUNTS).map((column) => column + 1);

/** How many have a band, and what share that is of all who have one: by kind, together, and by other schemes. */
const bandCells = (
  band: string,
  row: number,
  column: Column,
  headRow: number,
  { bands, otherSchemes }: FairnessRules,
): PlannedCell[] => {
  const isOther = otherSchemes.map((scheme) => `(${column(COMMITTEE.scheme)}=${quoted(scheme)})`).join('+');
  const counted = (...conditions: readonly string[]) =>
    formula(`=SUMPRODUCT(${[`(${column(COMMITTEE.band)}=$A${row})`, ...conditions].join('*')}*1)`);
  const ofKind = (kind: string) => `(${column(COMMITTEE.kind)}=${quoted(kind)})`;
  const share = (at: number) => {
    const all = `SUM(${fixedA1(headRow + 1, at)}:${fixedA1(headRow + bands.length, at)})`;
    return formula(`=IF(${all}=0,"",ROUND(${a1(row, at)}/${all}*100,2))`);
  };
  return [
    band,
    counted(ofKind(APPRAISAL_NAMES.teacher), ...(isOther ? [`(1-(${isOther}))`] : [])),
    share(COUNTS.teacher),
    counted(ofKind(APPRAISAL_NAMES.staff)),
    share(COUNTS.staff),
    counted(),
    share(COUNTS.all),
    ...(isOther ? [counted(`(${isOther})`), share(COUNTS.others)] : []),
  ];
};

/** Mean, median and spread of a unit or a position group, over totals as decided. */
const statistics = (what: string, name: string, by: number, row: number, column: Column): PlannedCell[] => {
  const own = `${column(by)}=$B${row}`;
  const totals = `FILTER(${column(COMMITTEE.effective)},(${own})*ISNUMBER(${column(COMMITTEE.effective)}))`;
  const figure = (call: string) => formula(`=IF($D${row}=0,"",ROUND(${call}(${totals}),2))`);
  return [
    what,
    name,
    formula(`=SUMPRODUCT((${own})*(${column(COMMITTEE.kind)}<>""))`),
    formula(`=SUMPRODUCT((${own})*ISNUMBER(${column(COMMITTEE.effective)}))`),
    figure('AVERAGE'),
    figure('MEDIAN'),
    formula(`=IF($D${row}<2,"",ROUND(STDEVP(${totals}),2))`),
    figure('MIN'),
    figure('MAX'),
    formula(`=$C${row}-$D${row}`),
  ];
};

/** A supervisor's totals as given, against those that all others gave. */
const supervisorCells = (
  name: string,
  row: number,
  column: Column,
  limits: Readonly<Record<keyof typeof SIGNALS, string>>,
): PlannedCell[] => {
  const scored = `ISNUMBER(${column(COMMITTEE.original)})`;
  const own = `(${column(COMMITTEE.supervisor)}=$A${row})*${scored}`;
  const other = `(${column(COMMITTEE.supervisor)}<>$A${row})*${scored}`;
  const totals = (who: string) => `FILTER(${column(COMMITTEE.original)},${who})`;
  const mean = (count: string, who: string) => formula(`=IF(${count}=0,"",ROUND(AVERAGE(${totals(who)}),2))`);
  const [few, lenient, strict, flat] = fairnessWords.supervisorSignals;
  return [
    name,
    formula(`=SUMPRODUCT(${own})`),
    formula(`=SUMPRODUCT(${other})`),
    '',
    mean(`$B${row}`, own),
    mean(`$C${row}`, other),
    formula(`=IF(AND(ISNUMBER($E${row}),ISNUMBER($F${row})),ROUND($E${row}-$F${row},2),"")`),
    formula(`=IF($B${row}<2,"",ROUND(MAX(${totals(own)})-MIN(${totals(own)}),2))`),
    '',
    formula(
      `=IF($B${row}=0,"",IF($B${row}<${limits.fewest},${quoted(few)},` +
        `IF(ISNUMBER($G${row}),IF($G${row}>=${limits.leniency},${quoted(lenient)},IF($G${row}<=-${limits.leniency},${quoted(strict)},"")),"")` +
        `&IF($H${row}=0,${quoted(flat)},"")))`,
    ),
  ];
};

/** What stands out of one person's result. */
const personCells = (
  { id, name }: { readonly id: string; readonly name: string },
  row: number,
  column: Column,
  limits: Readonly<Record<keyof typeof SIGNALS, string>>,
  edges: { readonly first: number; readonly last: number },
): PlannedCell[] => {
  const at = (number: number) => `INDEX(${column(number)},$I${row})`;
  const edge = (number: number) => `${fixedA1(edges.first, number)}:${fixedA1(edges.last, number)}`;
  const missing = `${edge(EDGE.minimum)}-$C${row}`;
  const near = `(${edge(EDGE.scheme)}=${at(COMMITTEE.scheme)})*(${missing}>0)*(ROUND(${missing},2)<=${limits.edge})`;
  const [toNext, gap, change] = fairnessWords.personSignals;
  const over = (cell: string, limit: string, text: string) =>
    `IF(ISNUMBER(${cell}),IF(ABS(${cell})>=${limit},${quoted(`; ${text}`)},""),"")`;
  const total: Formula = formula(
    `=IF($I${row}="","",IF(ISNUMBER(${at(COMMITTEE.effective)}),${at(COMMITTEE.effective)},""))`,
  );
  return [
    id,
    name,
    total,
    formula(`=IF($C${row}="","",IFERROR(ROUND(MIN(FILTER(${missing},${near})),2),""))`),
    formula(`=IF($I${row}="","",${at(COMMITTEE.gap)})`),
    formula(
      `=IF($C${row}="","",IF(ISNUMBER(${at(COMMITTEE.lastRound)}),ROUND($C${row}-${at(COMMITTEE.lastRound)},2),""))`,
    ),
    formula(
      `=MID(IF(ISNUMBER($D${row}),${quoted(`; ${toNext}`)},"")&${over(`$E${row}`, limits.gap, gap)}&${over(`$F${row}`, limits.change, change)},3,200)`,
    ),
    '',
    formula(`=IFERROR(MATCH($A${row},${column(COMMITTEE.id)},0),"")`),
  ];
};

const charts = (
  { rows, bands, units, otherSchemes }: FairnessRules,
  bandRow: number,
  statisticsRow: number,
): ChartPlan[] => {
  const place = (index: number) => ({
    at: { row: 1 + index * CHART.rows, column: CHART.column },
    size: { width: CHART.width, height: CHART.height },
  });
  const words = fairnessWords.charts;
  const own = (row: number, column: number, count: number) => ({
    area: { row, column, rows: count + 1, columns: 1 },
  });
  const table = (column: number) => ({
    tab: TABS.committee,
    area: { row: COMMITTEE.headingRow, column, rows, columns: 1 },
  });
  return [
    {
      kind: 'column',
      title: words.bands,
      ranges: [1, COUNTS.teacher, COUNTS.staff, ...(otherSchemes.length > 0 ? [COUNTS.others] : [])].map(
        (at) => own(bandRow, at, bands.length),
      ),
      headings: 1,
      axes: { points: words.band, values: words.count },
      ...place(0),
    },
    {
      kind: 'bar',
      title: words.units,
      ranges: [own(statisticsRow, 2, units.length), own(statisticsRow, 5, units.length)],
      headings: 1,
      axes: { points: words.unit, values: words.mean },
      span: { lowest: 0, highest: 100 },
      ...place(1),
    },
    {
      kind: 'scatter',
      title: words.self,
      ranges: [table(COMMITTEE.selfTotal), table(COMMITTEE.original)],
      headings: 1,
      axes: { points: words.bySelf, values: words.bySupervisor },
      ...place(2),
    },
  ];
};
