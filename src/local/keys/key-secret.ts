import type { State } from '../store/table.ts';

/** A row that keeps the secret of a key. */
interface KeyRow {
  readonly accessKeyId: string;
  readonly sealedSecret: string;
}

/** Rows are the same objects while they are cached, so a secret is opened once for many calls. */
const opened = new WeakMap<KeyRow, string>();

/** Seals the secret of an access key. */
export function sealSecret(state: State, accessKeyId: string, secret: string): string {
  return state.sealer.seal(secret, boundOf(accessKeyId));
}

/** The secret of an access key, for which signatures are verified. */
export function secretOf(state: State, key: KeyRow): string {
  let secret = opened.get(key);
  if (secret === undefined) {
    secret = state.sealer.open(key.sealedSecret, boundOf(key.accessKeyId));
    opened.set(key, secret);
  }
  return secret;
}

function boundOf(accessKeyId: string): string {
  return `access-key/${accessKeyId}`;
}
