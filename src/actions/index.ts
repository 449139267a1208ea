/** Every action that a menu item or the sidebar calls; built into a file of its own. */
export { logHandEdit } from './edit';
export { prepareWorkbook } from './prepare';
export { loadRatingBook, openRatingSidebar, saveRating } from './rating';
