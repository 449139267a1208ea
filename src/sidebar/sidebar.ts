import type { ListedPerson, RatingBook, SaveRequest, Standing } from '../actions/rating';
import { type ConflictRow, conflictView } from '../client/conflict-view';
import type { DraftKeeper } from '../client/draft-keeper';
import { entryDrafts } from '../client/entry-drafts';
import type { Action, Notice } from '../client/entry-view';
import { nextUnfinished, type PersonInList } from '../client/people';
import type { Draft } from '../model/draft';
import type { Side } from '../model/person';
import { thaiMoment } from '../thai/moment';
import { sidebarWords as words } from '../thai/sidebar';
import { itemName } from '../thai/workbook';
import type { Places } from './form-view';
import { type Difference, type OpenComponent, Rating } from './rating';
import { callScript } from './rpc';
import { RatingView } from './view';

/** After a save the list is brought up to date where it is older than this. */
const FRESH_MS = 60_000;

/** Which person and side are open, and what happens when one saves or moves on. */
export class Sidebar {
  private book: RatingBook;
  private rating: Rating | undefined;
  private side: Side = 'supervisor';
  private saving = false;
  private loadedAt = Date.now();
  private readonly view: RatingView;
  private readonly drafts: DraftKeeper<Draft>;

  constructor(book: RatingBook) {
    this.book = book;
    this.view = new RatingView(book.supervisor, {
      pick: (id) => this.show(id, this.side),
      turnSide: (side) => this.show(this.rating?.person.id ?? '', side),
      reload: () => void this.reload(),
      supervise: (supervisor) => {
        this.list();
        if (supervisor) void callScript('saveMine', { supervisor });
      },
      choose: (index, level) => this.choose(index, level),
      note: (index, evidence) => {
        this.rating?.note(index, evidence);
        this.view.say('', '');
        this.changed();
      },
      save: () => void this.save(),
      next: () => this.next(),
    });
    this.drafts = entryDrafts('ksc-draft', book, callScript, (text, bad) => this.view.tellDraft(text, bad));
  }

  get parts(): readonly HTMLElement[] {
    return this.view.parts;
  }

  /** Opens whose draft was worked on last, else the first person who is not complete. */
  open(): void {
    this.list();
    this.tellNotices();
    const people = this.view.people.scope();
    const drafts = this.drafts.all.filter((draft) => this.find(draft.id)?.tab === draft.tab);
    const last = drafts.sort((a, b) => b.at - a.at)[0];
    const first = nextUnfinished(people, this.side, '') ?? people[0];
    if (last) this.show(last.id, last.side);
    else if (first) this.show(first.id, this.side);
  }

  /** Something in this page failed: what was chosen is kept as a draft, and the user told. */
  broken(): void {
    this.saving = false;
    this.view.busy(false);
    this.drafts.flush();
    this.view.say('bad', words.broken);
  }

  private find(id: string): ListedPerson | undefined {
    return this.book.people.find((person) => person.id === id);
  }

  /** Opens a form; what was chosen in the one before is a draft, and comes back with it. */
  private show(id: string, side: Side): void {
    const person = this.find(id) ?? (this.rating?.person.id === id ? this.rating.person : undefined);
    if (!person) return;
    this.view.people.close();
    this.side = side;
    const rating = new Rating(person, side, this.componentsOf(person.tab), this.book);
    this.rating = rating;
    const draft = this.drafts.find(rating.key);
    if (draft) rating.restore(draft);
    this.list();
    this.view.open(rating, this.placesOf(person));
    this.view.say('', '');
    if (draft) this.tellRestored(rating, draft);
  }

  private placesOf({ id, earlier }: ListedPerson): Places {
    return {
      of: earlier ? (this.find(earlier.of)?.name ?? '') : '',
      earlier: this.book.people.filter((line) => line.earlier?.of === id),
    };
  }

  private componentsOf(tab: string): OpenComponent[] {
    return (this.book.components[tab] ?? []).flatMap((component) => {
      const text = this.book.texts[component.formId];
      return text ? [{ ...component, text }] : [];
    });
  }

  /** A draft begun on cells that are others now leads to both versions; one that holds nothing new is dropped. */
  private tellRestored(rating: Rating, draft: Draft): void {
    const { person, side } = rating;
    const evidence = person.evidence?.[side];
    const moved =
      rating.differences(person.levels[side], evidence).length > 0 ||
      person.levels[side].some((cell, index) => cell !== draft.opened[index]);
    if (moved) void this.compare(rating);
    else if (rating.changed)
      this.view.say('', words.draftRestored(thaiMoment(draft.at)), [
        { caption: words.dropDraft, run: () => this.dropDraft(rating) },
      ]);
    else this.drafts.drop(rating.key);
  }

  private dropDraft(rating: Rating): void {
    this.drafts.drop(rating.key);
    this.show(rating.person.id, rating.side);
    this.list();
    this.tellNotices();
    this.view.say('', words.draftDropped);
  }

  /** Asks the workbook what stands there now and who wrote it, and lets the user choose. */
  private async compare(rating: Rating): Promise<void> {
    const { person, side } = rating;
    const reply = await callScript('readStanding', { id: person.id, side });
    if (this.rating !== rating) return;
    if (!reply.ok) return this.view.say('bad', reply.message);
    const standing = reply.value;
    if (rating.differences(standing.levels, standing.evidence[side]).length === 0) {
      this.merge(rating, standing, []);
      if (rating.changed) this.view.say('', words.conflictNone);
      return;
    }
    this.ask(rating, standing, words.conflictDraft(person.name), words.apply, () => this.view.form.focus(0));
  }

  private ask(rating: Rating, standing: Standing, title: string, apply: string, then: () => void): void {
    const differences = rating.differences(standing.levels, standing.evidence[rating.side]);
    this.view.say('', '');
    this.view.ask(
      conflictView({
        rows: differences.map((difference) => conflictRow(rating, difference)),
        by: standing.by,
        title,
        apply,
        settle: (theirs) => {
          this.merge(
            rating,
            standing,
            theirs.flatMap((index) => differences[index] ?? []),
          );
          then();
        },
      }),
    );
  }

  private merge(rating: Rating, standing: Standing, theirs: readonly Difference[]): void {
    rating.merge(standing.levels, standing.evidence[rating.side], theirs);
    this.replace({
      ...rating.person,
      levels: { ...rating.person.levels, [rating.side]: standing.levels },
      evidence: standing.evidence,
    });
    this.view.settled();
    this.view.form.refreshEvidence();
    this.changed();
  }

  private choose(index: number, level: number): void {
    this.rating?.choose(index, level);
    this.view.say('', '');
    this.changed();
  }

  /** Every change is a draft at once; one that was taken back is none. */
  private changed(): void {
    const { rating } = this;
    if (!rating) return;
    this.view.refresh(rating);
    if (rating.changed) this.drafts.keep(rating.draft(Date.now()));
    else this.drafts.drop(rating.key);
  }

  private async save(): Promise<void> {
    const { rating } = this;
    if (!rating || this.saving || this.view.asking) return;
    const of = (wrong: (index: number) => string) =>
      rating.items.filter((_, index) => wrong(index)).map(({ item }) => item.no);
    const [invalid, links] = [of((index) => rating.invalid(index)), of((index) => rating.badLink(index))];
    if (invalid.length > 0) return this.view.say('bad', words.fixFirst(invalid));
    if (links.length > 0) return this.view.say('bad', words.fixLinks(links));
    if (!rating.changed) return this.view.say('', words.nothingToSave);
    const request: SaveRequest = {
      ...rating.key,
      levels: [...rating.levels],
      opened: rating.opened,
      evidence: rating.evidenceChanges(),
    };
    this.saving = true;
    this.view.busy(true);
    const reply = await callScript('saveRating', request);
    this.saving = false;
    this.view.busy(false);
    if (!reply.ok) return this.view.say('bad', reply.message);
    if (reply.value.kind === 'saved') this.stored(rating, request, reply.value.levels, reply.value.logged);
    else if (this.rating === rating)
      this.ask(
        rating,
        reply.value,
        words.conflict(rating.person.name),
        words.applyAndSave,
        () => void this.save(),
      );
  }

  /** What was sent is in the sheet now; what was chosen while it travelled stays chosen, and a draft. */
  private stored(rating: Rating, sent: SaveRequest, cells: readonly string[], logged: boolean): void {
    rating.stored(cells, sent.evidence);
    this.drafts.forget(rating.key);
    if (rating.changed) this.drafts.keep(rating.draft(Date.now()));
    this.updatePerson(rating, cells, sent);
    const { name } = rating.person;
    if (this.rating === rating) this.view.refresh(rating);
    const next = rating.complete ? this.upcoming() : undefined;
    this.view.say(
      logged ? 'good' : 'bad',
      `${logged ? words.saved(name) : words.savedUnlogged(name)}${rating.complete && !next ? ` — ${words.allDone}` : ''}`,
      next && this.rating === rating
        ? [{ caption: words.nextPerson(next.name), run: () => this.next(), focus: true }]
        : [],
    );
    if (Date.now() - this.loadedAt > FRESH_MS) void this.refresh();
  }

  private updatePerson(rating: Rating, cells: readonly string[], { evidence, levels }: SaveRequest): void {
    const { person, side } = rating;
    const known = this.find(person.id) ?? person;
    const changed = new Set(evidence.map(({ component, item }) => `${component}/${item}`));
    const own = (known.evidence?.[side] ?? []).filter(
      ({ component, item }) => !changed.has(`${component}/${item}`),
    );
    const noted = evidence.filter(({ note, links }) => note || links);
    const total = rating.changed ? undefined : rating.total();
    this.replace({
      ...known,
      ...(known.earlier && side === 'supervisor'
        ? { earlier: { ...known.earlier, total: total?.score ?? '', band: total?.band ?? '' } }
        : {}),
      levels: { ...known.levels, [side]: cells },
      evidence: {
        self: known.evidence?.self ?? [],
        supervisor: known.evidence?.supervisor ?? [],
        [side]: [
          ...own,
          ...noted.map(({ component, item, note, links }) => ({ component, item, note, links })),
        ],
      },
      progress: {
        ...known.progress,
        [side]: { done: levels.filter((level) => level > 0).length, of: levels.length },
      },
    });
  }

  private replace(person: ListedPerson): void {
    const people = this.book.people.map((one) => (one.id === person.id ? person : one));
    this.book = { ...this.book, people };
    this.list();
  }

  private upcoming(): PersonInList | undefined {
    return nextUnfinished(this.view.people.scope(), this.side, this.rating?.person.id ?? '');
  }

  private next(): void {
    const next = this.upcoming();
    if (next) this.show(next.id, this.side);
    else this.view.say('good', words.allDone);
  }

  /** The list as it is in the workbook now, as the user asked for it. */
  private async reload(): Promise<void> {
    this.view.say('', words.loading);
    const failed = await this.refresh();
    if (failed) this.view.say('bad', failed);
  }

  /** @returns why it could not be done; '' where it could */
  private async refresh(): Promise<string> {
    const reply = await callScript('loadRatingBook', { forms: Object.keys(this.book.texts) });
    if (!reply.ok) return reply.message;
    const fresh = reply.value;
    this.loadedAt = Date.now();
    this.book = { ...fresh, texts: { ...this.book.texts, ...fresh.texts } };
    this.drafts.take(fresh.drafts, fresh.round);
    this.list();
    this.tellNotices();
    const { rating } = this;
    const person = rating && this.find(rating.person.id);
    if (rating && person?.tab !== rating.person.tab) this.view.say('bad', words.gone(rating.person.name));
    else if (rating && rating.round !== fresh.round)
      this.view.say('bad', words.roundMoved(fresh.round), [
        { caption: words.openInRound(fresh.round), run: () => this.show(rating.person.id, rating.side) },
      ]);
    else if (rating && person && !rating.changed && !this.saving && !this.view.asking) {
      rating.take(person.levels[rating.side], person.evidence?.[rating.side]);
      this.view.refresh(rating);
      this.view.form.refreshEvidence();
      this.view.say('', words.reloaded);
    } else this.view.say('', words.reloaded);
    return '';
  }

  private list(): void {
    const { rating, side } = this;
    this.view.people.show({
      people: this.book.people,
      side,
      open: rating?.person.id ?? '',
      openName: rating?.person.name ?? '',
      drafts: new Set(this.drafts.all.filter((draft) => draft.side === side).map(({ id }) => id)),
    });
  }

  private tellNotices(): void {
    const orphans = this.drafts.all.filter((draft) => this.find(draft.id)?.tab !== draft.tab);
    this.view.tell([
      ...this.book.notices.map((text): Notice => ({ text, actions: [] })),
      ...orphans.map(
        (draft): Notice => ({ text: this.orphanText(draft), actions: [this.dropOrphan(draft)] }),
      ),
    ]);
  }

  private orphanText(draft: Draft): string {
    const items = new Rating(personOf(draft), draft.side, this.componentsOf(draft.tab), this.book).items;
    const levels = draft.levels.flatMap((level, index) => {
      const item = items[index];
      const name = item ? itemName(item.component.no, item.item.no) : String(index + 1);
      return level > 0 ? [`${name}: ${level}`] : [];
    });
    return words.orphanDraft(draft.name || draft.id, draft.tab, thaiMoment(draft.at), levels);
  }

  private dropOrphan(draft: Draft): Action {
    return {
      caption: words.dropDraft,
      run: () => {
        this.drafts.drop(draft);
        this.tellNotices();
      },
    };
  }
}

const conflictRow = (rating: Rating, { index, what, mine, theirs, both }: Difference): ConflictRow => {
  const item = rating.items[index];
  const place = item ? itemName(item.component.no, item.item.no) : '';
  return {
    name: what === 'level' ? place : words.evidenceName(place),
    ...(item && what === 'level' ? { text: item.item.name } : {}),
    mine,
    theirs,
    both,
  };
};

/** Somebody of whom nothing is known but a draft. */
const personOf = ({ id, name, tab, opened }: Draft): ListedPerson => ({
  id,
  name,
  tab,
  bands: '',
  position: '',
  unit: '',
  supervisor: '',
  progress: { self: { done: 0, of: 0 }, supervisor: { done: 0, of: 0 } },
  levels: { self: opened, supervisor: opened },
});
