import type { EditEvent } from './sheet/edit-log';
import { runAction } from './sheet/run-action';

export const prepareWorkbook = () => runAction('prepareWorkbook');

export const openRatingSidebar = () => runAction('openRatingSidebar');

/** Simple trigger. */
export const onEdit = (event: EditEvent) => runAction('logHandEdit', event);

export const loadRatingBook = () => runAction('loadRatingBook');

export const saveRating = (request: unknown) => runAction('saveRating', request);
