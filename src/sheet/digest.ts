const BYTE = 256;
const HEX = 16;

/**
 * The SHA-256 digest of a text, in hexadecimal.
 *
 * @example digestOf('') // 'e3b0c442…7852b855'
 */
export const digestOf = (text: string): string =>
  Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    .map((byte) => ((byte + BYTE) % BYTE).toString(HEX).padStart(2, '0'))
    .join('');
