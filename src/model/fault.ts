import type { LevelScale } from './staff';

/** Which of a person's several answers a fault is about; its position counts the cells of the range. */
export type Answer =
  | 'kpi-weight'
  | 'kpi-level'
  | 'expected'
  | 'found'
  | 'weight'
  | 'behaviour'
  | 'component-weight';

/**
 * What is wrong with the data of one row. A fault is data: `thai/faults.ts` puts it into words.
 * `found` is the offending cell as the user sees it.
 */
export type Fault =
  | { readonly kind: 'missing-answers'; readonly answer: Answer; readonly positions: readonly number[] }
  | {
      readonly kind: 'not-an-answer';
      readonly answer: Answer;
      readonly position: number;
      /** What a level may be; absent for a weight, which is any number above zero. */
      readonly scale?: LevelScale;
      readonly found: string;
    }
  | { readonly kind: 'too-many-kpis'; readonly most: number; readonly beyond: readonly number[] }
  | {
      readonly kind: 'weights-do-not-add-up';
      readonly answer: Answer;
      readonly positions: readonly number[];
      readonly total: number;
      readonly found: string;
    }
  | { readonly kind: 'not-rated' }
  | { readonly kind: 'not-a-tick'; readonly position: number; readonly found: string }
  | {
      readonly kind: 'nought-and-others';
      readonly noughts: readonly number[];
      readonly others: readonly number[];
    }
  | { readonly kind: 'missing-scores'; readonly components: readonly string[] }
  | { readonly kind: 'results-weigh-too-little'; readonly least: number; readonly found: string }
  | { readonly kind: 'unknown-kind'; readonly found: string }
  | { readonly kind: 'kind-not-given' }
  | { readonly kind: 'missing-items'; readonly items: readonly string[] }
  | { readonly kind: 'not-a-level'; readonly item: string; readonly highest: number; readonly found: string }
  | { readonly kind: 'beyond-form'; readonly form: string; readonly items: number; readonly found: string }
  | {
      readonly kind: 'narrower-than-form';
      readonly form: string;
      readonly items: number;
      readonly columns: number;
    }
  | { readonly kind: 'missing-components'; readonly positions: readonly number[] }
  | { readonly kind: 'no-component' }
  | { readonly kind: 'not-a-score'; readonly position?: number; readonly found: string }
  | { readonly kind: 'outside-hundred'; readonly component?: string; readonly found: string }
  | { readonly kind: 'below-lowest-band'; readonly found: string; readonly lowest: string }
  | { readonly kind: 'unknown-form'; readonly found: string }
  | { readonly kind: 'unknown-scheme'; readonly found: string }
  | { readonly kind: 'form-not-given' }
  | { readonly kind: 'scheme-not-given' }
  | { readonly kind: 'not-a-date'; readonly found: string }
  | {
      readonly kind: 'position-not-given';
      readonly missing: readonly ('type' | 'level' | 'competency')[];
    }
  | { readonly kind: 'unknown-position-type'; readonly found: string; readonly known: readonly string[] }
  | {
      readonly kind: 'unknown-position-level';
      readonly type: string;
      readonly found: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'unknown-competency'; readonly found: string }
  | {
      readonly kind: 'not-required';
      readonly competency: string;
      readonly position: string;
      readonly covered: readonly string[];
    }
  | { readonly kind: 'passed-on'; readonly text: string };

/** The outcome of one row: blank, a value, or the faults that stand in its way. */
export type Outcome<T> =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

export const blank: Outcome<never> = { kind: 'blank' };

export const scored = <T>(value: T): Outcome<T> => ({ kind: 'value', value });

export const faulty = (...faults: readonly Fault[]): Outcome<never> => ({ kind: 'faults', faults });
