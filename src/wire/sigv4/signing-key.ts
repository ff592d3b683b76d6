import { createHmac, createSecretKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** The part of a credential after the access key: `20150830/us-east-1/iam/aws4_request`. */
export interface Scope {
  /** `YYYYMMDD`, in UTC. */
  readonly date: string;
  readonly region: string;
  /** The signing name of the service, such as `email` for SES. */
  readonly service: string;
}

/** A day in 40 regions and 30 services still fits; the oldest goes first. */
const capacity = 1500;
const keys = new Map<string, KeyObject>();

/** The credential scope as it stands in credentials and strings to sign. */
export function scopeText(scope: Scope): string {
  return `${scope.date}/${scope.region}/${scope.service}/aws4_request`;
}

/**
 * The key that signs for one day, region and service. Deriving it takes four HMACs, which is most of
 * what a signature costs, so keys are kept; as key objects, because `createHmac` takes six times as
 * long with the bytes.
 */
export function signingKey(secretAccessKey: string, scope: Scope): KeyObject {
  const name = `${secretAccessKey}\n${scope.date}\n${scope.region}\n${scope.service}`;
  const known = keys.get(name);
  if (known !== undefined) return known;
  const day = hmac(`AWS4${secretAccessKey}`, scope.date);
  const key = createSecretKey(hmac(hmac(hmac(day, scope.region), scope.service), 'aws4_request'));
  if (keys.size >= capacity) {
    for (const oldest of keys.keys()) {
      keys.delete(oldest);
      break;
    }
  }
  keys.set(name, key);
  return key;
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** The signature of a text in lower-case hexadecimal: of a string to sign, or of a POST policy in base64. */
export function signText(key: KeyObject, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}
