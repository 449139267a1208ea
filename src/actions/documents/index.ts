import type { Document } from './document';

/** Every document that the dialog offers, in its order. */
export const DOCUMENTS: readonly Document[] = [];
