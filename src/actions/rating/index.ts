/** Entering levels: what the menu opens and what the sidebar calls. */
export type {
  LastChange,
  ListedPerson,
  Progress,
  RatedComponent,
  RatingBook,
  SaveRequest,
  SaveResult,
  Standing,
} from './book';
export { dropDraft, saveDraft, saveMine } from './drafts';
export { loadRatingBook } from './load';
export { openRatingSidebar } from './open';
export { readStanding, saveRating } from './save';
