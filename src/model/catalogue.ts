import type { ScoringForm } from './form';
import type { FormText } from './form-text';
import type { Person, PositionForms } from './person';

/** Every form and position there is: the built-in ones, and those that the agency defines on tabs. */
export interface Catalogue {
  /** The forms that a person is appraised with; none where no position covers the person, or it has faults. */
  readonly formsFor: (person: Pick<Person, 'position' | 'standing'>) => PositionForms | undefined;
  /** Whether a position and standing are defined, with faults or without. */
  readonly covers: (person: Pick<Person, 'position' | 'standing'>) => boolean;
  readonly form: (id: string) => ScoringForm | undefined;
  /** The words of every form, by id. */
  readonly texts: () => Readonly<Record<string, FormText>>;
  /** Positions that have forms, each once. */
  readonly positionNames: readonly string[];
  /** Entry tabs of all positions. */
  readonly tabs: readonly string[];
  /** What the agency's definitions of these people's forms lack, in Thai with the cell and the mend. */
  readonly faultsFor: (people: readonly Pick<Person, 'position' | 'standing'>[]) => readonly string[];
  /** The agency's own part of the catalogue. */
  readonly agency: {
    readonly forms: readonly string[];
    readonly positions: readonly string[];
    readonly faults: readonly string[];
    /** Faults that belong to no form or position, such as a missing tab: among `faults` too. */
    readonly general: readonly string[];
  };
}
