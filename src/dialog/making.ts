import type { JobProgress } from '../actions/documents/jobs';
import { element } from '../client/dom';
import { dialogWords as words } from '../thai/documents';
import { button, fault, showScreen } from './page';
import { callScript } from './rpc';
import { stepName } from './steps';

interface Handlers {
  readonly finished: (job: JobProgress) => void;
  readonly restart: () => void;
}

/** Step 3: makes the documents batch by batch, until they are made or the user stops it. */
export class Making {
  private stopping = false;
  private readonly meter = element('progress', { class: 'bar', 'aria-label': words.progress });
  private readonly told = element('p', { class: 'big', role: 'status' });

  constructor(
    private job: JobProgress,
    private readonly handlers: Handlers,
  ) {}

  /** Offers to take up a job that stands still, and says why it does. */
  offer(heading: string, why = ''): void {
    this.update();
    showScreen({
      heading,
      body: [
        ...(why ? [fault(why)] : []),
        this.meter,
        this.told,
        element('p', { class: 'hint' }, words.restartHelp),
      ],
      foot: [
        button(words.restart, () => void this.restart()),
        button(words.continue, () => void this.run(), true),
      ],
    });
  }

  async run(): Promise<void> {
    this.stopping = false;
    this.update();
    const stop = button(words.stop, () => {
      this.stopping = true;
      stop.disabled = true;
      stop.textContent = words.stopping;
    });
    showScreen({
      heading: stepName(3),
      body: [
        element('p', {}, words.making(this.job.document)),
        this.meter,
        this.told,
        element('p', { class: 'hint' }, words.mayClose),
      ],
      foot: [stop],
    });
    while (!this.job.finished) {
      if (this.stopping) return this.offer(words.stopped(this.job.document));
      const reply = await callScript('continueJob', { job: this.job.job });
      if (!reply.ok) return this.offer(words.stopped(this.job.document), reply.message);
      this.job = reply.value;
      this.update();
    }
    this.handlers.finished(this.job);
  }

  private update(): void {
    const { done, of } = this.job;
    this.meter.max = of;
    this.meter.value = done;
    this.told.textContent = words.done(done, of);
  }

  private async restart(): Promise<void> {
    const reply = await callScript('dropJob', { job: this.job.job });
    if (reply.ok) this.handlers.restart();
    else this.offer(words.stopped(this.job.document), reply.message);
  }
}
