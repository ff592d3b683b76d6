import { createPrivateKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { isIPv4 } from 'node:net';
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
  checkUrl(url);
  if (from !== undefined) checkNetwork(from);
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
  const key = readKey(privateKey);
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

/**
 * RSA of 2048 bits or ECDSA of 256, as public keys are taken.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-trusted-signers.html
 */
function readKey(pem: string): KeyObject {
  const key = keyOf(pem);
  const { asymmetricKeyType: type, asymmetricKeyDetails: { modulusLength, namedCurve } = {} } = key;
  if ((type === 'rsa' && modulusLength === 2048) || (type === 'ec' && namedCurve === 'prime256v1'))
    return key;
  throw new UsageError('CloudFront takes no key of this kind.', {
    hint: 'It takes RSA keys of 2048 bits, and ECDSA keys of 256 (prime256v1).',
  });
}

/** What viewers ask for, or with asterisks a pattern of it. What no address holds as it is would be signed for nobody. */
function checkUrl(url: string): void {
  const hint = 'It is an address such as https://d111111abcdef8.cloudfront.net/film.mp4.';
  if (!url.includes('*') && !(URL.canParse(url) && /^https?:\/\//i.test(url)))
    throw new UsageError(`${JSON.stringify(url)} is no address.`, { hint });
  if (/[\s"\\]|[^\x20-\x7e]/.test(url))
    throw new UsageError(`${JSON.stringify(url)} is no address as viewers send it.`, {
      hint: 'Write what is no plain character percent-encoded, a space as %20.',
    });
  if (url.includes('#'))
    throw new UsageError('Viewers do not send what follows a #.', { hint: 'Leave it out.' });
}

function checkNetwork(text: string): void {
  const [address = '', bits = '32', ...more] = text.split('/');
  if (more.length > 0 || !isIPv4(address) || !/^\d{1,2}$/.test(bits) || Number(bits) > 32)
    throw new UsageError(`${JSON.stringify(text)} is no network.`, {
      hint: 'CloudFront takes IPv4 here: an address such as 192.0.2.7, or a network such as 192.0.2.0/24.',
    });
}

/** Base64 with signs that addresses and cookies take. */
function urlSafe(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('+', '-').replaceAll('=', '_').replaceAll('/', '~');
}
