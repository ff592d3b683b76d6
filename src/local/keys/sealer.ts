import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM's nonce and tag, in bytes: https://csrc.nist.gov/pubs/sp/800/38/d/final */
const nonceBytes = 12;
const tagBytes = 16;

/** How long a sealing key is. */
export const sealingKeyBytes = 32;

/**
 * Seals what must not be readable in the store: secret access keys, private keys, secrets. The key is asked for with
 * the first thing that is sealed or opened, and lives beside the database, not in it.
 */
export class Sealer {
  readonly #load: () => Uint8Array;
  readonly #mark: (key: Uint8Array) => void;
  #key: Uint8Array | undefined;

  /**
   * @param mark Told of the key whenever something is sealed: it must be remembered in the same transaction, which
   * may be undone.
   */
  constructor(load: () => Uint8Array, mark: (key: Uint8Array) => void) {
    this.#load = load;
    this.#mark = mark;
  }

  /** The key, made when there is none yet. */
  get key(): Uint8Array {
    return (this.#key ??= this.#load());
  }

  /**
   * Seals text or bytes.
   * @param bound What it belongs to, such as `iam.access-keys/AKIA…`: it opens for nothing else, so that rows cannot be swapped.
   */
  seal(content: string | Uint8Array, bound: string): string {
    this.#mark(this.key);
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(bound));
    const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  }

  /** The text that `seal` was given. Throws when it was sealed for something else, or was changed. */
  open(sealed: string, bound: string): string {
    return this.openBytes(sealed, bound).toString('utf8');
  }

  /** The bytes that `seal` was given. */
  openBytes(sealed: string, bound: string): Buffer {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, nonceBytes))
      .setAAD(Buffer.from(bound))
      .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]);
  }
}
