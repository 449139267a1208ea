import { UserError } from '../../model/user-error';
import { keepForUser, keptTexts, readUserStore, workbookId } from '../../sheet/user-store';
import { documentMessages } from '../../thai/documents';
import { type Chosen, type JobState, keptPeople, keptState } from './jobs.schema';

/** A job as it stands between runs: for whom, and how far it is. Each user has one of their own in a workbook. */
export interface Job {
  readonly people: readonly Chosen[];
  readonly state: JobState;
}

type Part = 'people' | 'state';

/** What the user has kept, read once a run. */
export class KeptJob {
  private readonly standing = readUserStore();
  private readonly workbook = workbookId();

  /** The user's job, or `undefined` where there is none, or none that this version can read. */
  get job(): Job | undefined {
    const people = keptPeople.safeParse(this.read('people'));
    const state = keptState.safeParse(this.read('state'));
    if (!people.success || !state.success || people.data.job !== state.data.job) return undefined;
    return { people: people.data.people, state: state.data };
  }

  /** Keeps a job that begins, in place of the one before. */
  begin({ people, state }: Job): void {
    this.keep({ people: JSON.stringify({ job: state.job, people }), state: JSON.stringify(state) });
  }

  /** Keeps how far the job is; its people stay as they were kept. */
  update(state: JobState): void {
    this.keep({ state: JSON.stringify(state) });
  }

  /** Keeps no job any more. */
  forget(): void {
    this.keep({ state: '', people: '' });
  }

  private key(part: Part): string {
    return `documents/${this.workbook}/${part}`;
  }

  private read(part: Part): unknown {
    const text = keptTexts(this.standing, this.key(part)).get(this.key(part));
    try {
      return text ? JSON.parse(text) : undefined;
    } catch {
      return undefined;
    }
  }

  private keep(parts: Partial<Readonly<Record<Part, string>>>): void {
    const texts = Object.fromEntries(
      Object.entries(parts).map(([part, text]) => [this.key(part as Part), text]),
    );
    if (!keepForUser(this.standing, texts)) throw new UserError(documentMessages.storeFull());
  }
}
