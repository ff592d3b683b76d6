import { constants, privateEncrypt, publicDecrypt, randomBytes, timingSafeEqual } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { digestBytes, hash } from './digests.ts';
import type { Digest } from './digests.ts';

/** What PKCS #1 v1.5 puts before a digest (RFC 8017, 9.2, note 1). */
const prefixes: Readonly<Record<Digest, string>> = {
  sha256: '3031300d060960864801650304020105000420',
  sha384: '3041300d060960864801650304020205000430',
  sha512: '3051300d060960864801650304020305000440',
};

/** Signs a digest with PKCS #1 v1.5. Node signs messages only, and KMS signs digests too. */
export function signPkcs1(key: KeyObject, digest: Digest, value: Uint8Array): Buffer {
  const info = Buffer.concat([Buffer.from(prefixes[digest], 'hex'), value]);
  return privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, info);
}

export function verifyPkcs1(
  key: KeyObject,
  digest: Digest,
  value: Uint8Array,
  signature: Uint8Array,
): boolean {
  const info = Buffer.concat([Buffer.from(prefixes[digest], 'hex'), value]);
  try {
    const found = publicDecrypt({ key: key, padding: constants.RSA_PKCS1_PADDING }, signature);
    return found.length === info.length && timingSafeEqual(found, info);
  } catch {
    return false;
  }
}

/** Signs a digest with PSS, its salt as long as the digest (RFC 8017, 9.1.1). */
export function signPss(key: KeyObject, digest: Digest, value: Uint8Array): Buffer {
  const bytes = modulusBytes(key);
  const salt = randomBytes(digestBytes[digest]);
  const seal = hash(digest, new Uint8Array(8), value, salt);
  const data = Buffer.alloc(bytes - seal.length - 1);
  data.writeUInt8(1, data.length - salt.length - 1);
  salt.copy(data, data.length - salt.length);
  const masked = xor(data, mask(digest, seal, data.length));
  masked.writeUInt8(masked.readUInt8(0) & 0x7f, 0);
  const encoded = Buffer.concat([masked, seal, Buffer.of(0xbc)]);
  return privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, encoded);
}

export function verifyPss(key: KeyObject, digest: Digest, value: Uint8Array, signature: Uint8Array): boolean {
  const length = digestBytes[digest];
  let encoded: Buffer;
  try {
    encoded = publicDecrypt({ key: key, padding: constants.RSA_NO_PADDING }, signature);
  } catch {
    return false;
  }
  if (encoded.at(-1) !== 0xbc || encoded.readUInt8(0) > 0x7f) return false;
  const masked = encoded.subarray(0, encoded.length - length - 1);
  const seal = encoded.subarray(masked.length, -1);
  const data = xor(masked, mask(digest, seal, masked.length));
  data.writeUInt8(data.readUInt8(0) & 0x7f, 0);
  const start = data.length - length - 1;
  if (data.subarray(0, start).some((byte) => byte !== 0) || data.at(start) !== 1) return false;
  return timingSafeEqual(hash(digest, new Uint8Array(8), value, data.subarray(start + 1)), seal);
}

function modulusBytes(key: KeyObject): number {
  return (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8;
}

/** MGF1 (RFC 8017, B.2.1). */
function mask(digest: Digest, seed: Uint8Array, length: number): Buffer {
  const parts: Buffer[] = [];
  for (let counter = 0; parts.length * digestBytes[digest] < length; counter += 1) {
    const number = Buffer.alloc(4);
    number.writeUInt32BE(counter);
    parts.push(hash(digest, seed, number));
  }
  return Buffer.concat(parts).subarray(0, length);
}

function xor(left: Uint8Array, right: Uint8Array): Buffer {
  return Buffer.from(left.map((byte, at) => byte ^ (right[at] ?? 0)));
}
