/** What the settings tab may say, each in a row of its own. */
export type SettingKey =
  | 'agency'
  | 'agencyCode'
  | 'affiliation'
  | 'fiscalYear'
  | 'round'
  | 'director'
  | 'directorPosition'
  | 'bandScheme'
  | 'digits'
  | 'behaviourScale'
  | 'dictionary'
  | 'behaviourShare'
  | 'witness'
  | 'resultsWeight'
  | 'behaviourWeight'
  | 'otherComponent'
  | 'otherWeight'
  | 'otherComponent2'
  | 'otherWeight2'
  | 'otherComponent3'
  | 'otherWeight3'
  | 'leniencySignal'
  | 'fewestSignal'
  | 'edgeSignal'
  | 'gapSignal'
  | 'changeSignal'
  | 'poolPercent'
  | 'heldBackPercent'
  | 'poolSplit'
  | 'teacherPoolPercent'
  | 'teacherHeldBackPercent'
  | 'teacherPoolSplit'
  | 'otherPoolPercent'
  | 'raiseCap'
  | 'noRaiseBands'
  | 'leaveLimit'
  | 'latenessLimit';

/** Every setting as text: what stands in its cell, else its default. */
export type Settings = Readonly<Record<SettingKey, string>>;

/** What a setting may be. */
export interface SettingRule {
  readonly key: SettingKey;
  /** `text`, one of `options`, or a number within limits. */
  readonly kind: 'text' | 'choice' | 'number';
  readonly options?: readonly string[];
  readonly lowest?: number;
  readonly highest?: number;
  /** What holds where the cell is blank. */
  readonly fallback: string;
}

/** Somebody with a part in the appraisal who need not be on the roster: a supervisor, a member of a committee. */
export interface Official {
  readonly name: string;
  readonly position: string;
  /** What the person does: the words of the tab's third column. */
  readonly duty: string;
  /** The agency that the person is of; '' where it is this one. */
  readonly affiliation: string;
}
