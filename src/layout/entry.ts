import type { Area } from '../cells/a1';
import type { ScoringForm } from '../model/form';
import type { PositionForms, Side } from '../model/person';

/** One component's items within a block. */
export interface ComponentColumns {
  readonly no: string;
  readonly formId: string;
  readonly form: ScoringForm;
  /** Columns before the component's first item, within the block. */
  readonly offset: number;
}

/** Where everything stands on an entry tab. Rows and columns are counted from 1. */
export interface EntryLayout {
  readonly tab: string;
  readonly components: readonly ComponentColumns[];
  /** Items of all components together: the width of a block. */
  readonly items: number;
  /** First column of each side's block of level cells. */
  readonly block: Readonly<Record<Side, number>>;
  /** First column of each side's scores: a column a component, then the total, then the band. */
  readonly scores: Readonly<Record<Side, number>>;
  readonly columns: number;
  /** Name of the band scheme; absent where it is that of ว23. */
  readonly bands?: string;
}

/**
 * The rows and columns that every entry tab has. The third lead column stays empty, so that a long name shows
 * in full without a width of its own.
 */
export const ENTRY = { groupRow: 1, headingRow: 2, firstRow: 3, id: 1, name: 2, leadColumns: 3 } as const;

/**
 * The columns of a position's entry tab: the person, the self block, the supervisor block, then the scores.
 * A block is one range, so that a save is one write.
 *
 * @param findForm gives a form by id; a position names only forms that exist
 */
export const entryLayout = (
  position: PositionForms,
  findForm: (id: string) => ScoringForm | undefined,
): EntryLayout => {
  let items = 0;
  const components = position.components.map(({ no, form: formId }) => {
    const form = findForm(formId);
    if (!form) throw new Error(`No form ${formId}`);
    const component = { no, formId, form, offset: items };
    items += form.items.length;
    return component;
  });
  const scoreColumns = components.length + 2;
  const self = ENTRY.leadColumns + 1;
  const supervisor = self + items;
  const selfScores = supervisor + items;
  const supervisorScores = selfScores + scoreColumns;
  return {
    tab: position.tab,
    components,
    items,
    block: { self, supervisor },
    scores: { self: selfScores, supervisor: supervisorScores },
    columns: supervisorScores + scoreColumns - 1,
    ...(position.bands ? { bands: position.bands } : {}),
  };
};

/** The level cells of one component on one side. */
export const componentArea = (
  layout: EntryLayout,
  side: Side,
  component: ComponentColumns,
  people: number,
): Area => ({
  row: ENTRY.firstRow,
  column: layout.block[side] + component.offset,
  rows: people,
  columns: component.form.items.length,
});

/** The item numbers that head a block, in column order. */
export const itemNumbers = (layout: EntryLayout): string[] =>
  layout.components.flatMap(({ form }) => form.items.map(({ no }) => no));

/** Column of a side's total and of its band. */
export const totalColumn = (layout: EntryLayout, side: Side): number =>
  layout.scores[side] + layout.components.length;

export const bandColumn = (layout: EntryLayout, side: Side): number => totalColumn(layout, side) + 1;
