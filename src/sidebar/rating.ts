import type { ListedPerson, RatedComponent, RatingBook } from '../actions/rating';
import type { Draft, DraftKey, EvidenceChange } from '../model/draft';
import { type Evidence, evidenceKey, isWebAddress, linksOf, sameEvidence } from '../model/evidence';
import type { FormText, ItemText, LevelText } from '../model/form-text';
import { SIDES, type Side } from '../model/person';
import { findBandScheme } from '../rules/band-schemes';
import { bandOf } from '../score/band';
import { scoreForm, wholeLevel } from '../score/form';
import { type Rational, scoreNumeral } from '../score/rational';
import { sumComponents } from '../score/total';
import { componentShortName } from '../thai/workbook';

/** A component with the words of its form. */
export interface OpenComponent extends RatedComponent {
  readonly text: FormText;
}

/** What a form needs of the workbook that it was opened in. */
export type OpenBook = Pick<RatingBook, 'round' | 'bands'>;

/** One item of the form that is open, in column order. */
export interface OpenItem {
  readonly component: OpenComponent;
  readonly domain: string;
  readonly item: ItemText;
  readonly levels: readonly LevelText[];
}

/** A component's score so far. */
export interface ComponentScore {
  readonly name: string;
  readonly full: number;
  readonly missing: number;
  /** The converted score, once no item is missing. */
  readonly score?: string;
}

/** Notes and links of one item. */
export type ItemEvidence = Pick<Evidence, 'note' | 'links'>;

const NOTHING: ItemEvidence = { note: '', links: '' };

/** One thing that somebody else changed since the form was opened. */
export interface Difference {
  readonly index: number;
  readonly what: 'level' | 'evidence';
  readonly mine: string;
  readonly theirs: string;
  /** Whether the user changed it too: neither can be taken without asking. */
  readonly both: boolean;
}

const highestOf = ({ form }: RatedComponent, { no }: ItemText): number =>
  form.items.find((item) => item.no === no)?.highest ?? 0;

/** The rating of one person by one side, as it is being filled in. */
export class Rating {
  readonly items: readonly OpenItem[];
  /** The cells as they stood when opened. */
  opened: readonly string[];
  /** A level per item; 0 where none is chosen. */
  levels: number[];
  private openedEvidence: readonly ItemEvidence[];
  private evidence: ItemEvidence[];

  constructor(
    readonly person: ListedPerson,
    readonly side: Side,
    private readonly components: readonly OpenComponent[],
    private readonly book: OpenBook,
  ) {
    this.items = components.flatMap((component) =>
      component.text.domains.flatMap((domain) =>
        domain.items.map((item) => ({
          component,
          domain: domain.name && `${domain.no}. ${domain.name}`,
          item,
          levels: component.text.levels.filter(({ level }) => level <= highestOf(component, item)),
        })),
      ),
    );
    this.opened = person.levels[side];
    this.levels = this.levelsOf(this.opened);
    this.openedEvidence = this.evidenceOf(person.evidence?.[side]);
    this.evidence = [...this.openedEvidence];
  }

  /** The round that the form was opened in. */
  get round(): string {
    return this.book.round;
  }

  get key(): DraftKey {
    return { round: this.round, tab: this.person.tab, side: this.side, id: this.person.id };
  }

  /** Cells taken as levels; what is no level of its item counts as not chosen. */
  private levelsOf(cells: readonly string[]): number[] {
    return this.items.map(({ levels }, index) => Number(wholeLevel(cells[index] ?? '', levels.length) ?? 0));
  }

  private evidenceOf(entries: readonly Evidence[] = []): ItemEvidence[] {
    const byItem = new Map(entries.map((entry) => [evidenceKey(entry), entry]));
    return this.items.map((item) => byItem.get(keyOf(item)) ?? NOTHING);
  }

  /** The cell's content where it is no level and no new level has been chosen. */
  invalid(index: number): string {
    const cell = this.opened[index] ?? '';
    return cell !== '' && this.levels[index] === 0 && this.levelsOf(this.opened)[index] === 0 ? cell : '';
  }

  choose(index: number, level: number): void {
    this.levels[index] = level;
  }

  evidenceAt(index: number): ItemEvidence {
    return this.evidence[index] ?? NOTHING;
  }

  /** What the other side notes on an item. */
  othersAt(index: number): ItemEvidence {
    const other = SIDES.find((side) => side !== this.side) ?? this.side;
    const item = this.items[index];
    const found = this.person.evidence?.[other].find((entry) => item && evidenceKey(entry) === keyOf(item));
    return found ?? NOTHING;
  }

  note(index: number, { note, links }: ItemEvidence): void {
    this.evidence[index] = { note: note.trim(), links: linksOf({ links }).join('\n') };
  }

  /** The first line of an item's links that is no address; '' where all are. */
  badLink(index: number): string {
    return linksOf(this.evidenceAt(index)).find((link) => !isWebAddress(link)) ?? '';
  }

  /** The items whose evidence was changed, with what stood there before. */
  evidenceChanges(): EvidenceChange[] {
    return this.items.flatMap((item, index) => {
      const before = this.openedEvidence[index] ?? NOTHING;
      const now = this.evidenceAt(index);
      return sameEvidence(before, now)
        ? []
        : [
            {
              component: item.component.no,
              item: item.item.no,
              note: now.note,
              links: now.links,
              before: { note: before.note, links: before.links },
            },
          ];
    });
  }

  /** Starts again from what stands in the workbook now. */
  take(cells: readonly string[], evidence: readonly Evidence[] | undefined): void {
    this.opened = cells;
    this.levels = this.levelsOf(cells);
    this.openedEvidence = this.evidenceOf(evidence);
    this.evidence = [...this.openedEvidence];
  }

  /** What was sent stands in the workbook now; what was chosen while it travelled stays chosen. */
  stored(cells: readonly string[], changes: readonly EvidenceChange[]): void {
    this.opened = cells;
    const sent = new Map(changes.map((change) => [evidenceKey(change), change]));
    this.openedEvidence = this.openedEvidence.map((before, index) => {
      const item = this.items[index];
      return (item && sent.get(keyOf(item))) ?? before;
    });
  }

  /** Everything chosen and not saved, to be kept. */
  draft(at: number): Draft {
    const { name } = this.person;
    return {
      ...this.key,
      name,
      at,
      opened: this.opened,
      levels: [...this.levels],
      evidence: this.evidenceChanges(),
    };
  }

  /** Takes up a draft, together with what stood in the workbook when it was begun. */
  restore(draft: Draft): void {
    this.opened = draft.opened;
    this.levels = this.items.map((_, index) => draft.levels[index] ?? 0);
    const changes = new Map(draft.evidence.map((change) => [evidenceKey(change), change]));
    this.openedEvidence = this.items.map(
      (item, index) => changes.get(keyOf(item))?.before ?? this.openedEvidence[index] ?? NOTHING,
    );
    this.evidence = this.items.map(
      (item, index) => changes.get(keyOf(item)) ?? this.openedEvidence[index] ?? NOTHING,
    );
  }

  /** What somebody else changed since the form was opened, and the user would not leave so. */
  differences(cells: readonly string[], evidence: readonly Evidence[] | undefined): Difference[] {
    const [before, theirs] = [this.levelsOf(this.opened), this.evidenceOf(evidence)];
    return this.items.flatMap((_, index): Difference[] => {
      const [cell = '', was = ''] = [cells[index], this.opened[index]];
      const mine = this.levels[index] ? String(this.levels[index]) : '';
      const [entry = NOTHING, wasEntry = NOTHING] = [theirs[index], this.openedEvidence[index]];
      const own = this.evidenceAt(index);
      return [
        ...(cell === was || cell === mine
          ? []
          : [
              {
                index,
                what: 'level',
                mine,
                theirs: cell,
                both: this.levels[index] !== before[index],
              } as const,
            ]),
        ...(sameEvidence(entry, wasEntry) || sameEvidence(entry, own)
          ? []
          : [
              {
                index,
                what: 'evidence',
                mine: evidenceText(own),
                theirs: evidenceText(entry),
                both: !sameEvidence(own, wasEntry),
              } as const,
            ]),
      ];
    });
  }

  /**
   * Goes on from what stands in the workbook now, with the user's own changes.
   *
   * @param theirs the differences in which the workbook's version is taken
   */
  merge(
    cells: readonly string[],
    evidence: readonly Evidence[] | undefined,
    theirs: readonly Difference[],
  ): void {
    const differing = this.differences(cells, evidence);
    const [now, entries] = [this.levelsOf(cells), this.evidenceOf(evidence)];
    const taken = (index: number, what: Difference['what']) =>
      theirs.some((one) => one.index === index && one.what === what) ||
      !differing.some((one) => one.index === index && one.what === what);
    const [before, beforeEvidence] = [this.levelsOf(this.opened), this.openedEvidence];
    this.levels = this.levels.map((level, index) => {
      const untouched = level === before[index] && taken(index, 'level');
      const chosen = theirs.some((one) => one.index === index && one.what === 'level');
      return untouched || chosen ? (now[index] ?? 0) : level;
    });
    this.evidence = this.evidence.map((own, index) => {
      const untouched = sameEvidence(own, beforeEvidence[index]) && taken(index, 'evidence');
      const chosen = theirs.some((one) => one.index === index && one.what === 'evidence');
      return untouched || chosen ? (entries[index] ?? NOTHING) : own;
    });
    this.opened = cells;
    this.openedEvidence = entries;
  }

  get answered(): number {
    return this.levels.filter((level) => level > 0).length;
  }

  get complete(): boolean {
    return this.answered === this.items.length;
  }

  get changed(): boolean {
    const before = this.levelsOf(this.opened);
    return this.levels.some((level, index) => level !== before[index]) || this.evidenceChanges().length > 0;
  }

  /** Index of the first item without a level, or of the first item. */
  get firstOpen(): number {
    return Math.max(this.levels.indexOf(0), 0);
  }

  /** How many items of a component have a level. */
  givenOf(component: OpenComponent): { readonly done: number; readonly of: number } {
    const levels = this.levels.filter((_, index) => this.items[index]?.component === component);
    return { done: levels.filter((level) => level > 0).length, of: levels.length };
  }

  scores(): ComponentScore[] {
    return this.components.map((component) => {
      const given = this.levels.filter((_, index) => this.items[index]?.component === component);
      const outcome = this.exact(component);
      return {
        name: componentShortName(component.no),
        full: component.form.full,
        missing: given.filter((level) => level === 0).length,
        ...(outcome ? { score: scoreNumeral(outcome) } : {}),
      };
    });
  }

  /** Total and band, as the sheet's formulas make them of the same scores, once no item is missing. */
  total(): { readonly score: string; readonly band: string } | undefined {
    const total = sumComponents(this.scores().map(({ score }) => score));
    const { bands: name } = this.person;
    const scheme = name ? findBandScheme(name) : { name, bands: this.book.bands };
    if (total.kind !== 'value' || !scheme) return undefined;
    const score = scoreNumeral(total.value);
    const band = bandOf(scheme, score);
    return { score, band: band.kind === 'value' ? band.value : '' };
  }

  private exact(component: OpenComponent): Rational | undefined {
    const levels = this.levels
      .filter((_, index) => this.items[index]?.component === component)
      .map((level) => (level === 0 ? '' : level));
    const outcome = scoreForm(component.form, levels);
    return outcome.kind === 'value' ? outcome.value : undefined;
  }
}

const keyOf = ({ component, item }: OpenItem): string =>
  evidenceKey({ component: component.no, item: item.no });

const evidenceText = ({ note, links }: ItemEvidence): string =>
  [note, ...linksOf({ links })].filter(Boolean).join(' · ');
