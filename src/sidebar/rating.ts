import type { ListedPerson, RatedComponent } from '../actions/rating';
import type { FormText, ItemText, LevelText } from '../model/form-text';
import type { Side } from '../model/person';
import { DEFAULT_BAND_SCHEME, findBandScheme } from '../rules/band-schemes';
import { FORMS } from '../rules/forms';
import { bandOf } from '../score/band';
import { scoreForm, wholeLevel } from '../score/form';
import { type Rational, scoreNumeral } from '../score/rational';
import { sumComponents } from '../score/total';
import { componentShortName } from '../thai/workbook';

/** A component with the words of its form. */
export interface OpenComponent extends RatedComponent {
  readonly text: FormText;
}

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

/** The rating of one person by one side, as it is being filled in. */
export class Rating {
  readonly items: readonly OpenItem[];
  /** The cells as they stood when opened. */
  opened: readonly string[];
  /** A level per item; 0 where none is chosen. */
  levels: number[];

  constructor(
    readonly person: ListedPerson,
    readonly side: Side,
    private readonly components: readonly OpenComponent[],
  ) {
    this.items = components.flatMap((component) =>
      component.text.domains.flatMap((domain) =>
        domain.items.map((item) => ({
          component,
          domain: domain.name && `${domain.no}. ${domain.name}`,
          item,
          levels: component.text.levels,
        })),
      ),
    );
    this.opened = person.levels[side];
    this.levels = this.levelsOf(this.opened);
  }

  /** Cells taken as levels; what is no level of its item counts as not chosen. */
  private levelsOf(cells: readonly string[]): number[] {
    return this.items.map(({ levels }, index) => Number(wholeLevel(cells[index] ?? '', levels.length) ?? 0));
  }

  /** The cell's content where it is no level and no new level has been chosen. */
  invalid(index: number): string {
    const cell = this.opened[index] ?? '';
    return cell !== '' && this.levels[index] === 0 && this.levelsOf(this.opened)[index] === 0 ? cell : '';
  }

  choose(index: number, level: number): void {
    this.levels[index] = level;
  }

  /** Starts again from what stands in the cells now. */
  take(cells: readonly string[]): void {
    this.opened = cells;
    this.levels = this.levelsOf(cells);
  }

  get answered(): number {
    return this.levels.filter((level) => level > 0).length;
  }

  get changed(): boolean {
    const before = this.levelsOf(this.opened);
    return this.levels.some((level, index) => level !== before[index]);
  }

  /** Index of the first item without a level, or of the first item. */
  get firstOpen(): number {
    return Math.max(this.levels.indexOf(0), 0);
  }

  scores(): ComponentScore[] {
    return this.components.map((component) => {
      const given = this.levels.filter((_, index) => this.items[index]?.component === component);
      const outcome = this.exact(component);
      return {
        name: componentShortName(component.no),
        full: FORMS[component.formId]?.full ?? 0,
        missing: given.filter((level) => level === 0).length,
        ...(outcome ? { score: scoreNumeral(outcome) } : {}),
      };
    });
  }

  /** Total and band, as the sheet's formulas make them of the same scores, once no item is missing. */
  total(): { readonly score: string; readonly band: string } | undefined {
    const total = sumComponents(this.scores().map(({ score }) => score));
    const scheme = findBandScheme(DEFAULT_BAND_SCHEME);
    if (total.kind !== 'value' || !scheme) return undefined;
    const score = scoreNumeral(total.value);
    const band = bandOf(scheme, score);
    return { score, band: band.kind === 'value' ? band.value : '' };
  }

  private exact(component: OpenComponent): Rational | undefined {
    const form = FORMS[component.formId];
    const levels = this.levels
      .filter((_, index) => this.items[index]?.component === component)
      .map((level) => (level === 0 ? '' : level));
    const outcome = form && scoreForm(form, levels);
    return outcome?.kind === 'value' ? outcome.value : undefined;
  }
}
