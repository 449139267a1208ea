import { isBlank } from '../../cells/number';
import { shown } from '../../cells/shown';
import type { EntryLayout } from '../../layout/entry';

/** The items of a block with the component of each, in column order. */
export const itemsOf = (layout: EntryLayout) =>
  layout.components.flatMap(({ no, form }) => form.items.map((item) => ({ ...item, component: no })));

/** A level cell as pages and logs show it; '' where blank. */
export const cellText = (cell: unknown): string => (isBlank(cell) ? '' : shown(cell));
