import type { BehaviourBook, BehaviourPerson, StandingAnswer } from '../actions/behaviours';
import type { LastChange } from '../actions/rating';
import { conflictView } from '../client/conflict-view';
import type { DraftKeeper } from '../client/draft-keeper';
import { entryDrafts } from '../client/entry-drafts';
import type { Action, Notice } from '../client/entry-view';
import { nextUnfinished, type PersonInList } from '../client/people';
import { patientCaller } from '../client/rpc';
import type { BehaviourAnswer, BehaviourChange } from '../model/behaviour-sheet';
import type { BehaviourDraft } from '../model/draft';
import type { Side } from '../model/person';
import { behaviourSidebarWords as words } from '../thai/behaviour-sidebar';
import { thaiMoment } from '../thai/moment';
import { sidebarWords } from '../thai/sidebar';
import { type Difference, OpenSheet } from './open-sheet';
import { BehaviourView } from './view';

export const callScript = patientCaller(words.lost);

/** Whose sheet and which competency are open, and what happens when one saves or moves on. */
export class Sidebar {
  private book: BehaviourBook;
  private sheet: OpenSheet | undefined;
  /** Whose sheet is wanted: an answer that comes for somebody else is too late. */
  private wanted = '';
  private at = 0;
  private side: Side = 'supervisor';
  private saving = false;
  private readonly view: BehaviourView;
  private readonly drafts: DraftKeeper<BehaviourDraft>;

  constructor(book: BehaviourBook) {
    this.book = book;
    this.view = new BehaviourView(book.supervisor, {
      pick: (id) => void this.show(id, this.side),
      turnSide: (side) => void this.show(this.wanted, side),
      reload: () => void this.reload(),
      supervise: (supervisor) => {
        this.list();
        if (supervisor) void callScript('saveMine', { supervisor });
      },
      jump: (competency) => this.turnTo(competency),
      turn: (step) => this.turn(step),
      tick: (index, ticked) => {
        const ticks = this.sheet?.answer(this.at).ticks ?? [];
        this.edit({ ticks: ticks.map((tick, no) => (no === index ? ticked : tick)) });
      },
      write: (evidence) => this.edit({ evidence }),
      save: () => void this.save(),
      next: () => this.next(),
    });
    this.drafts = entryDrafts('ksc-behaviours', book, callScript, (text, bad) =>
      this.view.tellDraft(text, bad),
    );
  }

  get parts(): readonly HTMLElement[] {
    return this.view.parts;
  }

  /** Opens whose draft was worked on last, else the first person who is not complete. */
  open(): void {
    this.list();
    this.tellNotices();
    const people = this.view.people.scope();
    const [last] = this.drafts.all.filter(({ id }) => this.find(id)).sort((a, b) => b.at - a.at);
    const first = nextUnfinished(people, this.side, '') ?? people[0];
    if (last) void this.show(last.id, last.side);
    else if (first) void this.show(first.id, this.side);
  }

  /** Something in this page failed: what was ticked is kept as a draft, and the user told. */
  broken(): void {
    this.saving = false;
    this.view.busy(false);
    this.drafts.flush();
    this.view.say('bad', words.broken);
  }

  private find(id: string): BehaviourPerson | undefined {
    return this.book.people.find((person) => person.id === id);
  }

  /** Opens one side of somebody's sheet as it is now; what was ticked before and not saved comes back with it. */
  private async show(id: string, side: Side): Promise<void> {
    const person = this.find(id);
    if (!person) return;
    this.view.people.close();
    [this.wanted, this.side, this.sheet] = [id, side, undefined];
    this.list();
    this.view.close(side);
    this.view.say('', words.loading);
    const reply = await callScript('loadBehaviours', { id });
    if (this.wanted !== id || this.side !== side) return;
    if (!reply.ok)
      return this.view.say('bad', reply.message, [
        { caption: words.retry, run: () => void this.show(id, side) },
      ]);
    const sheet = new OpenSheet(person, side, this.book.round, reply.value);
    const standing = standingOf(sheet);
    const draft = this.drafts.find(sheet.key);
    const lost = draft ? sheet.restore(draft) : [];
    this.sheet = sheet;
    this.at = sheet.firstOpen;
    this.view.open(sheet, this.at);
    this.view.form.focus(0);
    this.view.say('', '');
    if (draft) this.tellRestored(sheet, draft, standing, lost);
  }

  /** A draft begun on ticks that are others now leads to both versions; one that holds nothing new is dropped. */
  private tellRestored(
    sheet: OpenSheet,
    draft: BehaviourDraft,
    standing: readonly StandingAnswer[],
    lost: readonly BehaviourChange[],
  ): void {
    const drop: Action = { caption: sidebarWords.dropDraft, run: () => this.dropDraft(sheet) };
    if (sheet.differences(standing).length > 0) {
      void this.compare(sheet);
      return;
    }
    sheet.merge(standing, []);
    this.view.refresh(sheet, this.at);
    if (lost.length > 0) this.view.say('bad', words.draftUnfit(lost.map(draftText)), [drop]);
    else if (sheet.changed) this.view.say('', sidebarWords.draftRestored(thaiMoment(draft.at)), [drop]);
    else this.drafts.drop(sheet.key);
  }

  private dropDraft(sheet: OpenSheet): void {
    this.drafts.drop(sheet.key);
    void this.show(sheet.person.id, sheet.side).then(() => this.view.say('', sidebarWords.draftDropped));
  }

  /** Asks the workbook what stands there now and who ticked it, and lets the user choose. */
  private async compare(sheet: OpenSheet): Promise<void> {
    const { id } = sheet.person;
    const reply = await callScript('loadBehaviours', { id, side: sheet.side });
    if (this.sheet !== sheet) return;
    if (!reply.ok) return this.view.say('bad', reply.message);
    const now = standingOf(new OpenSheet(sheet.person, sheet.side, sheet.round, reply.value));
    const title = sidebarWords.conflictDraft(sheet.person.name);
    this.ask(sheet, now, reply.value.by, title, sidebarWords.apply, () => this.view.form.focus(0));
  }

  private ask(
    sheet: OpenSheet,
    standing: readonly StandingAnswer[],
    by: LastChange | undefined,
    title: string,
    apply: string,
    then: () => void,
  ): void {
    const differences = sheet.differences(standing);
    this.view.say('', '');
    this.view.ask(
      conflictView({
        rows: differences.map((difference) => ({
          name: sheet.all[difference.index]?.competency ?? '',
          text: differenceText(sheet, difference),
          mine: versionText(sheet, difference.index, difference.mine),
          theirs: versionText(sheet, difference.index, difference.theirs),
          both: true,
        })),
        by,
        title,
        apply,
        settle: (theirs) => {
          sheet.merge(
            standing,
            theirs.flatMap((row) => differences[row]?.index ?? []),
          );
          this.view.open(sheet, this.at);
          this.keep(sheet);
          then();
        },
      }),
    );
  }

  private turn(step: 1 | -1): void {
    const count = this.sheet?.all.length ?? 0;
    if (count > 0) this.turnTo((this.at + step + count) % count);
    this.view.form.focus(0);
  }

  private turnTo(competency: number): void {
    const { sheet } = this;
    if (!sheet || this.view.asking) return;
    this.at = competency;
    this.view.open(sheet, competency);
  }

  private edit(change: Partial<BehaviourAnswer>): void {
    const { sheet } = this;
    if (!sheet) return;
    sheet.edit(this.at, change);
    this.view.say('', '');
    this.view.refresh(sheet, this.at);
    this.keep(sheet);
  }

  /** Every change is a draft at once; one that was taken back is none. */
  private keep(sheet: OpenSheet): void {
    if (sheet.changed) this.drafts.keep(sheet.draft(Date.now()));
    else this.drafts.drop(sheet.key);
  }

  private async save(): Promise<void> {
    const { sheet } = this;
    if (!sheet || this.saving || this.view.asking) return;
    const changes = sheet.changes();
    if (changes.length === 0) return this.view.say('', words.nothingToSave);
    const { round, side, person } = sheet;
    this.saving = true;
    this.view.busy(true);
    const reply = await callScript('saveBehaviours', { id: person.id, side, round, changes });
    this.saving = false;
    this.view.busy(false);
    if (!reply.ok) return this.view.say('bad', reply.message);
    if (reply.value.kind === 'saved') return this.stored(sheet, changes, reply.value.logged);
    if (this.sheet !== sheet) return;
    const { standing, by } = reply.value;
    const title = sidebarWords.conflict(person.name);
    this.ask(sheet, standing, by, title, sidebarWords.applyAndSave, () => void this.save());
  }

  private stored(sheet: OpenSheet, changes: readonly BehaviourChange[], logged: boolean): void {
    sheet.stored(changes);
    this.drafts.forget(sheet.key);
    if (sheet.changed) this.drafts.keep(sheet.draft(Date.now()));
    this.updatePerson(sheet);
    if (this.sheet !== sheet) return;
    this.view.refresh(sheet, this.at);
    const complete = sheet.rated === sheet.all.length;
    const next = complete ? this.upcoming() : undefined;
    const { name } = sheet.person;
    this.view.say(
      logged ? 'good' : 'bad',
      `${logged ? words.saved(name) : words.savedUnlogged(name)}${complete && !next ? ` — ${sidebarWords.allDone}` : ''}`,
      next ? [{ caption: sidebarWords.nextPerson(next.name), run: () => this.next(), focus: true }] : [],
    );
  }

  /** The list's progress follows what was saved. */
  private updatePerson(sheet: OpenSheet): void {
    const done = sheet.all.filter((_, index) => sheet.found(index).isLevel).length;
    const people = this.book.people.map((person) =>
      person.id === sheet.person.id
        ? { ...person, progress: { ...person.progress, [sheet.side]: { done, of: sheet.all.length } } }
        : person,
    );
    this.book = { ...this.book, people };
    this.list();
  }

  private upcoming(): PersonInList | undefined {
    return nextUnfinished(this.view.people.scope(), this.side, this.wanted);
  }

  private next(): void {
    const next = this.upcoming();
    if (next) void this.show(next.id, this.side);
    else this.view.say('good', sidebarWords.allDone);
  }

  /** The list as it is in the workbook now; what is open is loaded anew unless it holds something unsaved. */
  private async reload(): Promise<void> {
    this.view.say('', words.loading);
    const reply = await callScript('loadBehaviourBook');
    if (!reply.ok) return this.view.say('bad', reply.message);
    this.book = reply.value;
    this.drafts.take(reply.value.drafts, reply.value.round);
    this.list();
    this.tellNotices();
    const { sheet } = this;
    if (sheet && !this.find(sheet.person.id))
      return this.view.say('bad', words.personGone(sheet.person.name));
    if (this.wanted) await this.show(this.wanted, this.side);
  }

  private list(): void {
    this.view.people.show({
      people: this.book.people,
      side: this.side,
      open: this.wanted,
      openName: this.find(this.wanted)?.name ?? this.sheet?.person.name ?? '',
      drafts: new Set(this.drafts.all.filter(({ side }) => side === this.side).map(({ id }) => id)),
    });
  }

  private tellNotices(): void {
    const orphans = this.drafts.all.filter(({ id }) => !this.find(id));
    this.view.tell([
      ...this.book.notices.map((text): Notice => ({ text, actions: [] })),
      ...orphans.map((draft): Notice => ({ text: orphanText(draft), actions: [this.dropOrphan(draft)] })),
    ]);
  }

  private dropOrphan(draft: BehaviourDraft): Action {
    return {
      caption: sidebarWords.dropDraft,
      run: () => {
        this.drafts.drop(draft);
        this.tellNotices();
      },
    };
  }
}

const standingOf = (sheet: OpenSheet): StandingAnswer[] =>
  sheet.all.map(({ competency }, index) => ({ competency, answer: sheet.answer(index) }));

const orphanText = ({ name, id, at, changes }: BehaviourDraft): string =>
  words.orphanDraft(name || id, thaiMoment(at), changes.map(draftText));

const draftText = ({ competency, answer }: BehaviourChange): string =>
  words.draftOf(competency, answer.ticks.filter(Boolean).length, answer.evidence);

/** What a version comes to. */
const versionText = (sheet: OpenSheet, index: number, answer: BehaviourAnswer): string =>
  words.version(sheet.found(index, answer).text, answer.ticks.filter(Boolean).length, answer.evidence);

/** The behaviours that only one of the versions ticks. */
const differenceText = (sheet: OpenSheet, { index, mine, theirs }: Difference): string =>
  (sheet.all[index]?.behaviours ?? [])
    .flatMap(({ level, text }, no) =>
      mine.ticks[no] === theirs.ticks[no] ? [] : [words.differs(level, text, mine.ticks[no] === true)],
    )
    .join('\n');
