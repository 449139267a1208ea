/** One file of the rules: its path below `src/rules/`, and what stands in it. */
export interface RulesFile {
  readonly file: string;
  readonly data: unknown;
}
