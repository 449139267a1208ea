import type { Reply } from '../actions/guard';
import type { RatingBook, SaveRequest, SaveResult } from '../actions/rating';
import { sidebarWords } from '../thai/sidebar';

interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  loadRatingBook(): void;
  saveRating(request: SaveRequest): void;
}

declare const google: { readonly script: { readonly run: Runner } } | undefined;

/**
 * One call of the script. Whatever goes wrong on the way comes back as a Thai message: several signed-in
 * Google accounts, for one, make every call fail (issuetracker.google.com/69270374).
 */
const call = <T>(start: (runner: Runner) => void): Promise<Reply<T>> =>
  new Promise((resolve) => {
    const lost = () => resolve({ ok: false, message: sidebarWords.lost });
    try {
      if (typeof google === 'undefined') throw new Error('no host');
      start(
        google.script.run
          .withSuccessHandler((reply) => (reply ? resolve(reply as Reply<T>) : lost()))
          .withFailureHandler(lost),
      );
    } catch {
      lost();
    }
  });

export const loadRatingBook = (): Promise<Reply<RatingBook>> => call((runner) => runner.loadRatingBook());

export const saveRating = (request: SaveRequest): Promise<Reply<SaveResult>> =>
  call((runner) => runner.saveRating(request));
