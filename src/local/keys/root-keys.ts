import type { Caller } from '../action.ts';
import type { FoundKey } from './found-key.ts';
import { newAccessKeyId, newSecret } from './key-material.ts';

/**
 * `strict`: signatures count, the root's key is `test` with the secret `test`, and a 12-digit key id is the root of
 * that account. `random`: the root's key is made anew at each start. `open`: any credentials, or none, will do.
 */
export type AuthMode = 'strict' | 'random' | 'open';

export interface RootKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const wellKnown: RootKey = { accessKeyId: 'test', secretAccessKey: 'test' };
/** Every number of 12 digits is an account's key. */
const mostKnown = 1000;
const accountId = /^\d{12}$/;

/** The keys that a cloud has before anyone has made one. */
export class RootKeys {
  readonly mode: AuthMode;
  /** The key of the cloud's first account. */
  readonly key: RootKey;
  readonly #account: string;
  /** Who calls with a key is one object for all his calls. */
  readonly #called = new Map<string, { readonly partition: string; readonly found: FoundKey }>();

  constructor(mode: AuthMode, account: string) {
    this.mode = mode;
    this.#account = account;
    this.key =
      mode === 'random'
        ? { accessKeyId: newAccessKeyId('AKIA', account), secretAccessKey: newSecret() }
        : wellKnown;
  }

  /** What is known of a root key in a partition; undefined when it is none. */
  called(accessKeyId: string, partition: string): FoundKey | undefined {
    const known = this.#called.get(accessKeyId);
    if (known?.partition === partition) return known.found;
    const root = this.#find(accessKeyId);
    if (root === undefined) return undefined;
    const caller = rootCaller(root.account, accessKeyId, partition);
    const found: FoundKey = { secret: root.secret, caller, anyToken: true };
    if (this.#called.size < mostKnown) this.#called.set(accessKeyId, { partition, found });
    return found;
  }

  /** The account and secret of a root key, undefined when it is none. */
  #find(accessKeyId: string): { readonly account: string; readonly secret: string } | undefined {
    if (accessKeyId === this.key.accessKeyId)
      return { account: this.#account, secret: this.key.secretAccessKey };
    if (this.mode === 'random' || !accountId.test(accessKeyId)) return undefined;
    return { account: accessKeyId, secret: wellKnown.secretAccessKey };
  }
}

/** The root of an account, calling with a key. */
export function rootCaller(account: string, accessKeyId: string, partition: string): Caller {
  return {
    kind: 'root',
    account,
    arn: `arn:${partition}:iam::${account}:root`,
    userId: account,
    accessKeyId,
  };
}
