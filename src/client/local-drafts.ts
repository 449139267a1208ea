import { type AnyDraft, type DraftKey, draftName } from '../model/draft';

/**
 * Drafts that the workbook does not have yet, in the browser's own store, where the page may use it: some
 * browsers and frames refuse. They are kept by workbook and account.
 */
export class LocalDrafts<Draft extends AnyDraft> {
  private readonly beginning: string;

  /** @param kind what the drafts are of, where several pages keep some */
  constructor(kind: string, workbook: string, user: string) {
    this.beginning = `${kind}/${workbook}/${user}/`;
  }

  put(draft: Draft): void {
    this.tried(() => localStorage.setItem(this.name(draft), JSON.stringify(draft)), undefined);
  }

  drop(key: DraftKey): void {
    this.tried(() => localStorage.removeItem(this.name(key)), undefined);
  }

  all(): Draft[] {
    return this.tried(
      () =>
        Object.keys(localStorage)
          .filter((name) => name.startsWith(this.beginning))
          .map((name) => JSON.parse(localStorage.getItem(name) ?? '') as Draft),
      [],
    );
  }

  private name(key: DraftKey): string {
    return `${this.beginning}${draftName(key)}`;
  }

  private tried<T>(use: () => T, otherwise: T): T {
    try {
      return use();
    } catch {
      return otherwise;
    }
  }
}
