/** What one side notes on one item, and where the evidence lies. */
export interface Evidence {
  /** `1`, `1.1`, `1.2`, `2` or `3`. */
  readonly component: string;
  /** The item's printed number. */
  readonly item: string;
  readonly note: string;
  /** Addresses, a line each; '' where there are none. */
  readonly links: string;
}

/** How long a note, and all addresses of an item together, may be. */
export const EVIDENCE_LIMITS = { note: 1000, links: 2000 } as const;

const WEB_ADDRESS = /^https?:\/\/[^\s/?#]+\S*$/i;

/**
 * Whether a text is an address that a browser may open: only the web's own, never one that runs a script.
 *
 * @example isWebAddress('https://drive.google.com/file/d/1') // true
 * @example isWebAddress('javascript:alert(1)')               // false
 */
export const isWebAddress = (text: string): boolean => WEB_ADDRESS.test(text);

/** The addresses of an item, one by one. */
export const linksOf = ({ links }: Pick<Evidence, 'links'>): string[] =>
  links
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What an item's evidence is found by among a person's. */
export const evidenceKey = ({ component, item }: Pick<Evidence, 'component' | 'item'>): string =>
  `${component}/${item}`;

/** Whether two notes on one item say the same. */
export const sameEvidence = (
  a: Pick<Evidence, 'note' | 'links'> | undefined,
  b: Pick<Evidence, 'note' | 'links'> | undefined,
): boolean => (a?.note ?? '') === (b?.note ?? '') && (a?.links ?? '') === (b?.links ?? '');
