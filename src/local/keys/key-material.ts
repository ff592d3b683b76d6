import { createHash, randomBytes } from 'node:crypto';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Keys of people begin with AKIA, those of sessions with ASIA. */
export type KeyPrefix = 'AKIA' | 'ASIA';

/**
 * A new access key id. As AWS's since 2019, it carries the account in its first 40 bits, which is what
 * `sts get-access-key-info` reads.
 */
export function newAccessKeyId(prefix: KeyPrefix, account: string): string {
  const low = BigInt(randomBytes(1).readUInt8() & 0x7f);
  const high = 0x8000_0000_0000n | (BigInt(account) << 7n) | low;
  let bits = (high << 32n) | BigInt(randomBytes(4).readUInt32BE());
  let text = '';
  for (let at = 0; at < 16; at++) {
    text = base32.charAt(Number(bits & 31n)) + text;
    bits >>= 5n;
  }
  return prefix + text;
}

/** The account that an access key id carries; undefined when it is none of this form. */
export function accountOfKey(accessKeyId: string): string | undefined {
  if (!/^(?:AKIA|ASIA)[A-Z2-7]{16}$/.test(accessKeyId)) return undefined;
  let bits = 0n;
  for (const letter of accessKeyId.slice(4)) bits = (bits << 5n) | BigInt(base32.indexOf(letter));
  const high = bits >> 32n;
  if ((high & 0x8000_0000_0000n) === 0n) return undefined;
  const account = String((high & 0x7fff_ffff_ffffn) >> 7n);
  return account.length > 12 ? undefined : account.padStart(12, '0');
}

/** A new secret access key: 40 characters. */
export function newSecret(): string {
  return randomBytes(30).toString('base64');
}

/** A new session token, opaque and as long as AWS's are. */
export function newSessionToken(): string {
  return `IQoJb3JpZ2luX2Vj${randomBytes(264).toString('base64')}`;
}

/** What is kept of a session token. It is long and random: a plain hash gives nothing away. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64');
}
