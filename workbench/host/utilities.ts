import { sha256 } from '@noble/hashes/sha2';
import { utf8ToBytes } from '@noble/hashes/utils';
import { standIn } from './partial';

type Utilities = GoogleAppsScript.Utilities.Utilities;

/** What the host's enumerations hold; only their identity matters. */
const SHA_256 = 'SHA_256' as unknown as GoogleAppsScript.Utilities.DigestAlgorithm;
const UTF_8 = 'UTF_8' as unknown as GoogleAppsScript.Utilities.Charset;

/** Digests as Apps Script gives them: signed bytes. */
export const utilities = (): Utilities =>
  standIn<Utilities>('Utilities', {
    DigestAlgorithm: standIn<Utilities['DigestAlgorithm']>('DigestAlgorithm', { SHA_256 }),
    Charset: standIn<Utilities['Charset']>('Charset', { UTF_8 }),
    computeDigest: (algorithm: unknown, value: unknown, charset?: unknown): number[] => {
      if (algorithm !== SHA_256) throw new Error('The workbench digests with SHA-256 only');
      if (typeof value !== 'string' || charset !== UTF_8)
        throw new Error('The workbench digests text with a named character set only, which is UTF-8');
      return [...new Int8Array(sha256(utf8ToBytes(value)).buffer)];
    },
  });
