import type { Clock } from '../../clock.ts';
import type { Credentials } from '../../wire/sigv4/credentials.ts';

/** Keys with what is known of them. */
export interface ResolvedCredentials extends Credentials {
  /** Epoch milliseconds; undefined when they do not expire. */
  readonly expiration?: number | undefined;
  /** Where they were found, for a person: `environment`, `profile dev`, `role arn:aws:iam::…`. */
  readonly source: string;
}

/** Hands out keys that are good now. */
export interface CredentialProvider {
  get(): Promise<ResolvedCredentials>;
  /** Forgets keys that AWS called expired; true when asking again may bring others. */
  expire(expired: ResolvedCredentials): boolean;
}

/** Keys of a person rather than of a session: they work until somebody deletes them, wherever they leak to. */
export function isLongLived({ accessKeyId, sessionToken }: Credentials): boolean {
  return sessionToken === undefined && accessKeyId.startsWith('AKIA');
}

/** Keys are renewed this long before they expire, in milliseconds. */
const margin = 5 * 60_000;

/** Keeps what a source gave until it is about to expire; many callers at once make one request. */
export class CachedCredentials implements CredentialProvider {
  readonly #load: () => Promise<ResolvedCredentials>;
  readonly #clock: Clock;
  #known: ResolvedCredentials | undefined;
  #loading: Promise<ResolvedCredentials> | undefined;

  constructor(load: () => Promise<ResolvedCredentials>, clock: Clock) {
    this.#load = load;
    this.#clock = clock;
  }

  async get(): Promise<ResolvedCredentials> {
    const known = this.#known;
    if (known !== undefined && this.#left(known) > margin) return known;
    this.#loading ??= this.#renew();
    try {
      return await this.#loading;
    } catch (error) {
      // Somewhat short of their end the old ones still work, and the source may be back in a minute.
      if (known !== undefined && this.#left(known) > 0) return known;
      throw error;
    }
  }

  expire(expired: ResolvedCredentials): boolean {
    // Of many calls that were under way at once the first forgets them; the others must not forget the new ones.
    if (this.#known === expired) this.#known = undefined;
    return expired.expiration !== undefined;
  }

  async #renew(): Promise<ResolvedCredentials> {
    try {
      this.#known = await this.#load();
      return this.#known;
    } finally {
      this.#loading = undefined;
    }
  }

  #left({ expiration }: ResolvedCredentials): number {
    return expiration === undefined ? Number.POSITIVE_INFINITY : expiration - this.#clock.now();
  }
}

/** Keys that stay what they are. */
export function fixedCredentials(credentials: ResolvedCredentials): CredentialProvider {
  return { get: async () => credentials, expire: () => false };
}
