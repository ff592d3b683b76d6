import { createPrivateKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { UsageError } from '../../errors.ts';

export interface SignUrl {
  /** As viewers ask for it. With an asterisk in it, it stands for all that fits. */
  readonly url: string;
  /** The id that CloudFront gave the public key. */
  readonly keyPairId: string;
  /** PEM: RSA or ECDSA. */
  readonly privateKey: string;
  /** Until when it is good, epoch ms; whole seconds count. */
  readonly expires: number;
  /** From when on, epoch ms. */
  readonly begins?: number | undefined;
  /** The network of the viewers, such as `192.0.2.0/24`. */
  readonly from?: string | undefined;
}

export interface SignedUrl {
  /** The address with its signature; undefined for one that stands for many, which cookies are for. */
  readonly url: string | undefined;
  /** The same for a browser that is to fetch many. */
  readonly cookies: Readonly<Record<string, string>>;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/**
 * Signs an address of a distribution whose behaviour lets trusted key groups in alone. Nothing is asked of AWS.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html
 */
export function signUrl({ url, keyPairId, privateKey, expires, begins, from }: SignUrl): SignedUrl {
  const end = Math.floor(expires / 1000);
  const many = url.includes('*');
  const condition = {
    DateLessThan: { 'AWS:EpochTime': end },
    ...(begins === undefined ? {} : { DateGreaterThan: { 'AWS:EpochTime': Math.floor(begins / 1000) } }),
    ...(from === undefined ? {} : { IpAddress: { 'AWS:SourceIp': from } }),
  };
  // Byte for byte what CloudFront makes of the address and the end, where nothing else is said.
  const policy = JSON.stringify({ Statement: [{ Resource: url, Condition: condition }] });
  const canned = !many && begins === undefined && from === undefined;
  const key = keyOf(privateKey);
  const parts = {
    ...(canned ? { Expires: String(end) } : { Policy: urlSafe(Buffer.from(policy)) }),
    Signature: urlSafe(sign('sha1', Buffer.from(policy), key)),
    'Key-Pair-Id': keyPairId,
  };
  const query = Object.entries(parts).map((pair) => pair.join('='));
  return {
    url: many ? undefined : `${url}${url.includes('?') ? '&' : '?'}${query.join('&')}`,
    cookies: Object.fromEntries(Object.entries(parts).map(([name, value]) => [`CloudFront-${name}`, value])),
    expiresAt: new Date(end * 1000).toISOString(),
  };
}

function keyOf(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (cause) {
    throw new UsageError('That is no private key.', {
      hint: 'It is a file in PEM, such as `openssl genrsa 2048` writes; one with a passphrase is not taken.',
      cause,
    });
  }
}

/** Base64 with signs that addresses and cookies take. */
function urlSafe(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('+', '-').replaceAll('=', '_').replaceAll('/', '~');
}
