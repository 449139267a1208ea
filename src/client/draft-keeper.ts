import { type AnyDraft, type DraftKey, draftName } from '../model/draft';
import type { LocalDrafts } from './local-drafts';
import type { Answer } from './rpc';

/** How far keeping is: shown to the user. */
export type KeptState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'kept'; readonly at: number }
  | { readonly kind: 'lost' }
  | { readonly kind: 'refused'; readonly message: string };

/** How drafts reach the workbook. */
export interface DraftCalls<Draft extends AnyDraft> {
  readonly save: (draft: Draft) => Promise<Answer<unknown>>;
  readonly drop: (key: DraftKey) => Promise<Answer<unknown>>;
}

/** A draft is sent so long after the first change that it holds: with the call, five seconds at most. */
const SEND_AFTER_MS = 2_000;

/** After a lost call, again after so long. */
const RETRY_AFTER_MS = 5_000;

/**
 * Keeps drafts: in this page's memory at once, in the browser where it lets the page, and in the workbook a
 * little later. What could not be sent is tried again until it is.
 */
export class DraftKeeper<Draft extends AnyDraft> {
  private readonly drafts = new Map<string, Draft>();
  /** What the workbook does not have yet, or has still: sent in this order. */
  private readonly unsent = new Map<string, DraftKey>();
  private round = '';
  private timer = 0;
  private sending = false;

  constructor(
    private readonly calls: DraftCalls<Draft>,
    private readonly local: LocalDrafts<Draft>,
    private readonly tell: (state: KeptState) => void,
  ) {}

  find(key: DraftKey): Draft | undefined {
    return this.drafts.get(draftName(key));
  }

  /** Those of the open round. */
  get all(): Draft[] {
    return [...this.drafts.values()].filter(({ round }) => round === this.round);
  }

  /** Takes over what the workbook keeps; what was never sent from here, or is newer here, stays as it is here. */
  take(kept: readonly Draft[], round: string): void {
    this.round = round;
    for (const [name] of [...this.drafts]) if (!this.unsent.has(name)) this.drafts.delete(name);
    for (const draft of kept)
      if (!this.unsent.has(draftName(draft))) this.drafts.set(draftName(draft), draft);
    for (const draft of this.local.all().filter((one) => one.round === round)) {
      const known = this.find(draft);
      if (this.unsent.has(draftName(draft)) || (known && known.at >= draft.at)) continue;
      this.drafts.set(draftName(draft), draft);
      this.queue(draft, RETRY_AFTER_MS);
    }
  }

  keep(draft: Draft): void {
    this.drafts.set(draftName(draft), draft);
    this.local.put(draft);
    this.tell({ kind: 'waiting' });
    this.queue(draft, SEND_AFTER_MS);
  }

  drop(key: DraftKey): void {
    if (!this.forget(key)) return;
    this.queue(key, SEND_AFTER_MS);
  }

  /** What was saved is no draft any more; the script has taken it back itself. */
  forget(key: DraftKey): boolean {
    this.local.drop(key);
    this.unsent.delete(draftName(key));
    this.tell({ kind: 'idle' });
    return this.drafts.delete(draftName(key));
  }

  /** Sends what is waiting now, as when the page is about to go. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = 0;
    void this.send();
  }

  private queue(key: DraftKey, delay: number): void {
    this.unsent.set(draftName(key), key);
    if (this.timer === 0) this.timer = window.setTimeout(() => this.flush(), delay);
  }

  private async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    for (const [name, key] of [...this.unsent]) {
      const draft = this.drafts.get(name);
      const answer = await (draft ? this.calls.save(draft) : this.calls.drop(key));
      if (answer.ok) this.sent(name, key, draft);
      else {
        this.tell(answer.lost ? { kind: 'lost' } : { kind: 'refused', message: answer.message });
        if (!answer.lost) this.unsent.delete(name);
        if (answer.lost) break;
      }
    }
    this.sending = false;
    if (this.unsent.size > 0 && this.timer === 0)
      this.timer = window.setTimeout(() => this.flush(), RETRY_AFTER_MS);
  }

  /** What changed while it travelled stays to be sent. */
  private sent(name: string, key: DraftKey, draft: Draft | undefined): void {
    if (this.drafts.get(name) !== draft) return;
    this.unsent.delete(name);
    this.local.drop(key);
    this.tell(draft ? { kind: 'kept', at: draft.at } : { kind: 'idle' });
  }
}
