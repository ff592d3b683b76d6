import { createHmac, hash } from 'node:crypto';

/** The part of a credential after the access key: `20150830/us-east-1/iam/aws4_request`. */
export interface Scope {
  /** `YYYYMMDD`, in UTC. */
  readonly date: string;
  readonly region: string;
  /** The signing name of the service, such as `email` for SES. */
  readonly service: string;
}

/** A key as HMAC mixes it into the first block of its inner and of its outer hash. */
export interface SigningKey {
  readonly inner: Buffer;
  readonly outer: Buffer;
}

/** A day in 40 regions and 30 services still fits; the oldest goes first. */
const capacity = 1500;
const keys = new Map<string, SigningKey>();
/** The one that was asked for last: nearly always that of the next request. */
let last: (Scope & { readonly secret: string; readonly key: SigningKey }) | undefined;

/** The credential scope as it stands in credentials and strings to sign. */
export function scopeText(scope: Scope): string {
  return `${scope.date}/${scope.region}/${scope.service}/aws4_request`;
}

/**
 * The key that signs for one day, region and service. Deriving it takes four HMACs, which is most of
 * what a signature costs, so keys are kept; as blocks, because two hashes at once cost half of an `Hmac`
 * object.
 */
export function signingKey(secretAccessKey: string, scope: Scope): SigningKey {
  const { date, region, service } = scope;
  if (
    last === undefined ||
    last.date !== date ||
    last.region !== region ||
    last.service !== service ||
    last.secret !== secretAccessKey
  )
    last = { date, region, service, secret: secretAccessKey, key: keptKey(secretAccessKey, scope) };
  return last.key;
}

function keptKey(secretAccessKey: string, scope: Scope): SigningKey {
  const name = `${secretAccessKey}\n${scope.date}\n${scope.region}\n${scope.service}`;
  const known = keys.get(name);
  if (known !== undefined) return known;
  const day = hmac(`AWS4${secretAccessKey}`, scope.date);
  const key = blocksOf(hmac(hmac(hmac(day, scope.region), scope.service), 'aws4_request'));
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

/** Bytes of a block and of a hash of SHA-256. */
const block = 64;
const digest = 32;

/** https://www.rfc-editor.org/rfc/rfc2104#section-2 */
function blocksOf(key: Buffer): SigningKey {
  const inner = Buffer.alloc(block, 0x36);
  const outer = Buffer.alloc(block + digest, 0x5c);
  for (const [index, byte] of key.entries()) {
    inner[index] = byte ^ 0x36;
    outer[index] = byte ^ 0x5c;
  }
  return { inner, outer };
}

/** Strings to sign are a tenth of this; policies of forms may be longer. */
const room = Buffer.alloc(4096);

/** The signature of a text in lower-case hexadecimal: of a string to sign, or of a POST policy in base64. */
export function signText({ inner, outer }: SigningKey, text: string): string {
  const buffer = block + text.length * 3 <= room.length ? room : Buffer.alloc(block + text.length * 3);
  buffer.set(inner);
  const end = block + buffer.write(text, block);
  outer.write(hash('sha256', buffer.subarray(0, end), 'binary'), block, 'binary');
  return hash('sha256', outer, 'hex');
}
