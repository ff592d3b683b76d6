import type { Authorization } from './authorization.ts';
import { emptyHash, sha256 } from './canonical.ts';
import type { SignatureFault } from './fault.ts';
import { scopeText, signText, signingKey } from './signing-key.ts';
import type { SigningKey } from './signing-key.ts';

/** What the chunks of one body are signed with: the request's own time, scope and key, and its signature as the first link. */
export interface ChunkSigning {
  readonly accessKeyId: string;
  readonly amzDate: string;
  readonly scope: string;
  readonly key: SigningKey;
  readonly seed: string;
}

/** The signing of the chunks that follow a request's headers. */
export function chunkSigning(authorization: Authorization, secretAccessKey: string): ChunkSigning {
  const { accessKeyId, amzDate, signature } = authorization;
  return {
    accessKeyId,
    amzDate,
    scope: scopeText(authorization),
    key: signingKey(secretAccessKey, authorization),
    seed: signature,
  };
}

/** Each signature covers the one before it, so chunks can be neither dropped, doubled nor moved. */
export class ChunkChain {
  readonly #signing: ChunkSigning;
  #previous: string;

  constructor(signing: ChunkSigning) {
    this.#signing = signing;
    this.#previous = signing.seed;
  }

  /** The signature of the next chunk, of whose bytes this is the SHA-256. */
  chunk(hash: string): string {
    return this.#next(this.chunkText(hash));
  }

  /** The signature of the trailer, given as the lines `name:value`, each with a newline. */
  trailer(lines: string): string {
    return this.#next(this.trailerText(lines));
  }

  /** The fault of a chunk or trailer that was signed otherwise; `text` is its string to sign. */
  fault(text: string, provided: string): SignatureFault {
    return { fault: 'signature', accessKeyId: this.#signing.accessKeyId, provided, stringToSign: text };
  }

  chunkText(hash: string): string {
    return `AWS4-HMAC-SHA256-PAYLOAD\n${this.#head()}\n${emptyHash}\n${hash}`;
  }

  trailerText(lines: string): string {
    return `AWS4-HMAC-SHA256-TRAILER\n${this.#head()}\n${sha256(lines)}`;
  }

  #head(): string {
    return `${this.#signing.amzDate}\n${this.#signing.scope}\n${this.#previous}`;
  }

  #next(text: string): string {
    this.#previous = signText(this.#signing.key, text);
    return this.#previous;
  }
}
