import type { Round } from '../model/round';
import { rounds } from './rounds.json';

/** The two rounds of a fiscal year (ว23 clause 4; ว20 clause 3). */
export const ROUNDS: readonly Round[] = rounds;
