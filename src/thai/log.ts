const BLANK = 'ว่าง';
const AND = ' | ';
const ROWS = '; ';
const CUT = '…';
const UNKNOWN = 'ไม่ทราบค่าเดิม';
const FOUND = 'พบตอนปิดรอบ ';
const SAYING = ' ต่างจากบันทึก · ';

/** Characters of a line that a list of pasted values may take; a cell holds 50,000. */
const LISTED = 10_000;

const shownBlank = (value: string): string => value || BLANK;
const ofBlank = (shown: string): string => (shown === BLANK ? '' : shown);

/** What stands in a row of cells that were changed at once, and whose row that is. */
export interface ChangedRow {
  readonly id: string;
  readonly values: readonly string[];
}

/** Rows as far as a line has room for them. */
const listed = (rows: readonly string[]): string => {
  let length = 0;
  const fitting = rows.filter((row) => {
    length += row.length + ROWS.length;
    return length <= LISTED;
  });
  return [...fitting, ...(fitting.length < rows.length ? [CUT] : [])].join(ROWS);
};

/** The words of the log of changes. */
export const logWords = {
  unknownUser: 'ไม่ทราบบัญชี',
  item: (item: string, from: string, to: string) => `${item}: ${shownBlank(from)} → ${shownBlank(to)}`,
  /** @param from `undefined` where the host does not tell what stood there: the cell was pasted over */
  cell: (cell: string, from: string | undefined, to: string) =>
    `ช่อง ${cell}: ${from === undefined ? UNKNOWN : shownBlank(from)} → ${shownBlank(to)}`,
  evidence: (item: string) => `${item}: แก้บันทึกและหลักฐาน`,
  /**
   * Cells that were changed at once: what stands in them now; what stood there the lines before tell.
   *
   * @example range('D3:E3', [{ id: 'T001', values: ['3', ''] }]) // '…: D3:E3 → T001: 3 | ว่าง'
   */
  range: (range: string, rows: readonly ChangedRow[]) =>
    [
      `วาง ลบ หรือแก้พร้อมกันหลายช่อง: ${range}`,
      ...(rows.length > 0
        ? [listed(rows.map(({ id, values }) => `${id}: ${values.map(shownBlank).join(AND)}`))]
        : []),
    ].join(' → '),
  /** A line about cells of which no line told what was found in them when the round was closed. */
  found: (round: string, cells: readonly (readonly [cell: string, from: string, to: string])[]) =>
    `${FOUND}${round}${SAYING}${cells
      .map(([cell, from, to]) => `${cell}: ${shownBlank(from)} → ${shownBlank(to)}`)
      .join(', ')}`,
  /** The cells that such a line tells of, without when they were found. */
  foundOnly: (change: string) => change.slice(change.indexOf(SAYING) + SAYING.length),
  /** Such a line about what is told in words of its own. */
  foundAs: (round: string, told: readonly string[]) => `${FOUND}${round}${SAYING}${told.join(', ')}`,
  bulk: (title: string, tabs: readonly string[], people?: number) =>
    [title, ...(people === undefined ? [] : [`${people} คน`]), `แท็บ ${tabs.join(', ')}`].join(' · '),
  bulkNotLogged: (tab: string) => `แต่จดลงแท็บ ${tab} ไม่ได้ — แจ้งเจ้าของสมุดงานให้เลิกป้องกันหรือคืนแท็บนั้น`,
  notLogged: (tab: string) => `ค่าที่พิมพ์อยู่ครบ แต่จดลงแท็บ ${tab} ไม่ได้ — แจ้งเจ้าของสมุดงานให้เลิกป้องกันหรือคืนแท็บนั้น`,
} as const;

/** What a line of the log tells about cells. */
export type ToldChange =
  | {
      readonly kind: 'cell';
      readonly column: string;
      readonly row: number;
      /** `undefined` where nobody knows. */
      readonly from: string | undefined;
      readonly to: string;
    }
  | { readonly kind: 'item'; readonly item: string; readonly to: string }
  | {
      readonly kind: 'range';
      /** Letters of the first column and of the last; '' where whole rows were changed. */
      readonly columns: readonly [string, string];
      /** The first row and the last; 0 where whole columns were changed. */
      readonly lines: readonly [number, number];
      readonly rows: readonly ChangedRow[];
      /** Whether the line had no room for all. */
      readonly cut: boolean;
    };

const CELL = /^(?:ช่อง )?([A-Z]+)(\d+): (.*) → (.*)$/s;
const RANGE = /หลายช่อง: ([A-Z]*)(\d*):([A-Z]*)(\d*)(?: → (.*))?$/s;
const ITEM = /^(.*): .* → (.*)$/;

/**
 * Reads a line of the log back.
 *
 * @example toldChanges('ช่อง D4: 3 → 4') // [{ kind: 'cell', column: 'D', row: 4, from: '3', to: '4' }]
 */
export const toldChanges = (change: string): readonly ToldChange[] => {
  if (change.startsWith(FOUND))
    return change
      .slice(change.indexOf(SAYING) + SAYING.length)
      .split(', ')
      .flatMap(toldChanges);
  const cell = CELL.exec(change);
  if (cell) {
    const [, column = '', row, from = '', to = ''] = cell;
    const before = from === UNKNOWN ? undefined : ofBlank(from);
    return [{ kind: 'cell', column, row: Number(row), from: before, to: ofBlank(to) }];
  }
  const range = RANGE.exec(change);
  if (range) {
    const rows = (range[5] ?? '').split(ROWS).filter(Boolean);
    return [
      {
        kind: 'range',
        columns: [range[1] ?? '', range[3] ?? ''],
        lines: [Number(range[2]), Number(range[4])],
        rows: rows.flatMap((row) => {
          const at = row.indexOf(': ');
          return at < 0
            ? []
            : [
                {
                  id: row.slice(0, at),
                  values: row
                    .slice(at + 2)
                    .split(AND)
                    .map(ofBlank),
                },
              ];
        }),
        cut: rows.length === 0 || rows.includes(CUT),
      },
    ];
  }
  return change.split(', ').flatMap((part) => {
    const item = ITEM.exec(part);
    return item ? [{ kind: 'item', item: item[1] ?? '', to: ofBlank(item[2] ?? '') } as const] : [];
  });
};
