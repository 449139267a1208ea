/** The build puts the beginning of the digest of all rules in its place. */
declare const RULES_VERSION: string;

/** Which rules a round is rated by. */
export const rulesVersion = (): string => RULES_VERSION;
