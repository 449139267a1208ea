import type { AgreementTerm } from '../model/agreement';
import { agreements } from './teacher/agreements.json';

/**
 * How often somebody in a position makes an agreement (ว23 clause 7).
 *
 * @returns `undefined` where the clause does not name the position
 * @example agreementTerm('ครูผู้ช่วย') // 'round'
 */
export const agreementTerm = (position: string): AgreementTerm | undefined =>
  agreements.find(({ positions }) => positions.includes(position.replace(/\s+/g, '')))?.every as
    | AgreementTerm
    | undefined;
