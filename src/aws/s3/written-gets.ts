import type { HttpRequest } from '../../wire/http.ts';
import { percentEncodePath } from '../../wire/percent.ts';
import { formatAmzDate } from '../../wire/sigv4/amz-date.ts';
import { canonicalRequest, emptyHash, stringToSign } from '../../wire/sigv4/canonical.ts';
import type { Credentials } from '../../wire/sigv4/credentials.ts';
import { isSignable } from '../../wire/sigv4/sign.ts';
import { scopeText, signingKey, signText } from '../../wire/sigv4/signing-key.ts';
import type { SigningKey } from '../../wire/sigv4/signing-key.ts';
import { writeHead } from '../http/request-head.ts';

export interface Signing {
  /** Where requests for the bucket are signed for. */
  readonly region: string;
  readonly service: string;
}

/** What the requests of one second have in common, around a key and an ETag. */
interface Second {
  readonly date: string;
  readonly credentials: Credentials;
  readonly scope: string;
  readonly key: SigningKey;
  /** The canonical request: before the key, up to the ETag, and behind it. */
  readonly canonical: readonly [string, string, string];
  /** The request: before the key, up to the ETag, and up to the signature. */
  readonly text: readonly [string, string, string];
}

/**
 * Writes and signs GETs that differ in the end of their path and in `If-Match` alone. The texts that stand around those
 * are made once a second, by what makes them for every other request; a request is four pieces of text and a signature.
 */
export class WrittenGets {
  readonly #of: HttpRequest;
  readonly #signing: Signing;
  #second: Second | undefined;

  /** `of` is the request without the key at the end of its path, and with the hash of no body. */
  constructor(of: HttpRequest, signing: Signing) {
    this.#of = of;
    this.#signing = signing;
  }

  /** Whether what is written last is of this second, so that nobody need ask for credentials. */
  credentialsAt(now: number): Credentials | undefined {
    return this.#second?.date === formatAmzDate(now) ? this.#second.credentials : undefined;
  }

  /** `etag` is one of S3's: in quotes, of characters that a header carries as they are. */
  write(key: string, etag: string, credentials: Credentials, now: number): string {
    const date = formatAmzDate(now);
    if (this.#second?.date !== date || this.#second.credentials !== credentials)
      this.#second = this.#secondOf(date, credentials);
    const { canonical, text, scope, key: signer } = this.#second;
    const path = percentEncodePath(key);
    const signed = `${canonical[0]}${path}${canonical[1]}${etag}${canonical[2]}`;
    const signature = signText(signer, stringToSign(date, scope, signed));
    return `${text[0]}${path}${text[1]}${etag}${text[2]}${signature}\r\n\r\n`;
  }

  #secondOf(date: string, credentials: Credentials): Second {
    const { service } = this.#signing;
    const scope = { date: date.slice(0, 8), ...this.#signing };
    const named = scopeText(scope);
    const headers: Record<string, string> = { ...this.#of.headers, 'x-amz-date': date };
    if (credentials.sessionToken !== undefined) headers['x-amz-security-token'] = credentials.sessionToken;
    const all: Record<string, string> = { ...headers, 'if-match': '' };
    const names = Object.keys(all).filter(isSignable).sort();
    const canonical = canonicalRequest({ ...this.#of, headers: all }, service, names, emptyHash);
    const pathEnd = canonical.indexOf('\n', `${this.#of.method}\n`.length);
    const etagAt = canonical.indexOf('\nif-match:', pathEnd) + '\nif-match:'.length;
    const head = writeHead({ ...this.#of, headers }, 'none');
    const targetEnd = this.#of.method.length + 1 + this.#of.path.length;
    const credential = `${credentials.accessKeyId}/${named}`;
    // Looked at as the others were, since it is put in behind them.
    writeHead({ ...this.#of, headers: { authorization: credential } }, 'none');
    return {
      date,
      credentials,
      scope: named,
      key: signingKey(credentials.secretAccessKey, scope),
      canonical: [canonical.slice(0, pathEnd), canonical.slice(pathEnd, etagAt), canonical.slice(etagAt)],
      text: [
        head.slice(0, targetEnd),
        `${head.slice(targetEnd, -2)}if-match: `,
        `\r\nauthorization: AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names.join(';')}, Signature=`,
      ],
    };
  }
}

const plainEtag = /^"[\x21\x23-\x7e]*"$/;

/** Whether an ETag can stand in a header, and be signed, as it is. */
export function isPlainEtag(etag: string | undefined): etag is string {
  return etag !== undefined && plainEtag.test(etag);
}
