import type { RatingBook, SaveRequest } from '../actions/rating';
import { element } from '../client/dom';
import type { Side } from '../model/person';
import { sidebarWords as words } from '../thai/sidebar';
import { itemName } from '../thai/workbook';
import { Rating } from './rating';
import { callScript } from './rpc';
import { RatingView } from './view';

const app = document.getElementById('app') as HTMLElement;

const start = async (): Promise<void> => {
  app.replaceChildren(element('p', { class: 'message', role: 'status' }, words.loading));
  const reply = await callScript('loadRatingBook');
  if (reply.ok) return new Sidebar(reply.value).open();
  const retry = element('button', { type: 'button' }, words.retry);
  retry.addEventListener('click', () => void start());
  app.replaceChildren(
    element(
      'div',
      { class: 'message bad', role: 'alert' },
      reply.message,
      element('div', { class: 'actions' }, retry),
    ),
  );
};

/** Which person and side are open, and what happens when one saves or moves on. */
class Sidebar {
  private rating: Rating | undefined;
  private leaving = '';
  private saving = false;
  private readonly view: RatingView;

  constructor(private readonly book: RatingBook) {
    this.view = new RatingView(book.people, book.notices, {
      pick: (id, side) => this.pick(id, side),
      choose: (index, level) => this.choose(index, level),
      save: () => void this.save(),
    });
  }

  open(): void {
    app.replaceChildren(...this.view.parts);
    const first = this.book.people[0];
    if (first) this.show(first.id, 'supervisor');
  }

  /** Moves to another person or side; unsaved levels hold it back once, a save under way until it ends. */
  private pick(id: string, side: Side): void {
    const wanted = `${id}/${side}`;
    if (this.saving) this.stay(words.saving);
    else if (this.rating?.changed && this.leaving !== wanted) {
      this.leaving = wanted;
      this.stay(words.unsaved);
    } else this.show(id, side);
  }

  private stay(why: string): void {
    if (!this.rating) return;
    this.view.say('bad', why);
    this.view.list(this.book.people, this.rating.side);
    this.view.select(this.rating.person.id, this.rating.side);
  }

  private show(id: string, side: Side): void {
    const person = this.book.people.find((candidate) => candidate.id === id);
    if (!person) return;
    this.leaving = '';
    this.rating = new Rating(
      person,
      side,
      (this.book.components[person.tab] ?? []).flatMap((component) => {
        const text = this.book.texts[component.formId];
        return text ? [{ ...component, text }] : [];
      }),
    );
    this.view.list(this.book.people, side);
    this.view.select(id, side);
    this.view.show(this.rating);
    this.view.say('', '');
  }

  private choose(index: number, level: number): void {
    this.leaving = '';
    this.rating?.choose(index, level);
    if (this.rating) this.view.refresh(this.rating);
    this.view.say('', '');
  }

  private async save(): Promise<void> {
    const { rating } = this;
    if (!rating || this.saving) return;
    const invalid = rating.items.filter((_, index) => rating.invalid(index)).map(({ item }) => item.no);
    if (invalid.length > 0) return this.view.say('bad', words.fixFirst(invalid));
    if (!rating.changed) return this.view.say('', words.nothingToSave);
    const levels = [...rating.levels];
    this.leaving = '';
    this.saving = true;
    this.view.busy(true);
    const request: SaveRequest = {
      id: rating.person.id,
      side: rating.side,
      levels,
      opened: rating.opened,
      tab: rating.person.tab,
      evidence: [],
    };
    const reply = await callScript('saveRating', request);
    this.saving = false;
    this.view.busy(false);
    if (!reply.ok) return this.view.say('bad', reply.message);
    if (reply.value.kind === 'conflict') return this.showConflict(rating, reply.value.levels);
    this.stored(rating, reply.value.levels, reply.value.logged);
  }

  /** What was sent is in the sheet now; what was chosen while it travelled stays chosen. */
  private stored(rating: Rating, cells: readonly string[], logged: boolean): void {
    rating.opened = cells;
    this.update(rating, cells);
    const { name } = rating.person;
    this.view.say(logged ? 'good' : 'bad', logged ? words.saved(name) : words.savedUnlogged(name));
  }

  private showConflict(rating: Rating, cells: readonly string[]): void {
    const differing = rating.items.flatMap(({ item, component }, index) => {
      const mine = rating.levels[index] ? String(rating.levels[index]) : '';
      const theirs = cells[index] ?? '';
      return mine === theirs ? [] : [words.conflictItem(itemName(component.no, item.no), theirs, mine)];
    });
    this.view.say('bad', words.conflict(differing), [
      {
        caption: words.keepMine,
        run: () => {
          rating.opened = cells;
          void this.save();
        },
      },
      {
        caption: words.takeTheirs,
        run: () => {
          rating.take(cells);
          this.update(rating, cells);
          this.view.show(rating);
          this.view.say('', '');
        },
      },
    ]);
  }

  private update(rating: Rating, cells: readonly string[]): void {
    const { person, side } = rating;
    const fresh = {
      ...person,
      levels: { ...person.levels, [side]: cells },
      progress: { ...person.progress, [side]: { done: rating.answered, of: rating.items.length } },
    };
    (this.book.people as (typeof person)[])[this.book.people.findIndex(({ id }) => id === person.id)] = fresh;
    this.view.list(this.book.people, side);
    this.view.select(person.id, side);
    this.view.refresh(rating);
  }
}

void start();
