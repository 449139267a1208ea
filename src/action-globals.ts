import { runAction } from './sheet/run-action';

export const prepareWorkbook = () => runAction('prepareWorkbook');

export const openRatingSidebar = () => runAction('openRatingSidebar');

export const loadRatingBook = () => runAction('loadRatingBook');

export const saveRating = (request: unknown) => runAction('saveRating', request);
