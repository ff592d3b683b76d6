import { constants, createDecipheriv, privateDecrypt } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** The first half of the initial value of key wrap with padding (RFC 5649, 3). */
const wrapIv = Buffer.from('a65959a6', 'hex');

/** Opens wrapped key material. Throws when it was wrapped otherwise. */
export function unwrap(key: KeyObject, algorithm: string, wrapped: Uint8Array): Buffer {
  const bytes = Buffer.from(wrapped);
  if (algorithm === 'RSAES_PKCS1_V1_5')
    return privateDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, bytes);
  const oaepHash = algorithm.endsWith('SHA_1') ? 'sha1' : 'sha256';
  const rsa = { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash };
  if (!algorithm.startsWith('RSA_AES_KEY_WRAP')) return privateDecrypt(rsa, bytes);
  const modulus = (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8;
  const aes = privateDecrypt(rsa, bytes.subarray(0, modulus));
  const decipher = createDecipheriv('id-aes256-wrap-pad', aes, wrapIv);
  return Buffer.concat([decipher.update(bytes.subarray(modulus)), decipher.final()]);
}
