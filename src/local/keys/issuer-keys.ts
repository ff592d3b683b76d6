import type { JsonWebKey } from 'node:crypto';
import type { State } from '../store/table.ts';
import { defineTable } from '../store/table.ts';

/** The public keys of an OpenID Connect issuer, as its JWKS has them: the cloud opens no connection to fetch them. */
export interface IssuerKeysRow {
  /** Without the scheme. */
  readonly issuer: string;
  readonly keys: readonly { readonly kid?: string | undefined; readonly jwk: JsonWebKey }[];
}

export const issuerKeys = defineTable<IssuerKeysRow>({
  name: 'sts.issuer-keys',
  scope: 'cloud',
  id: (row) => row.issuer,
});

/** Keeps the keys of an issuer, in place of those that were known. */
export function keepIssuerKeys(state: State, issuer: string, keys: readonly JsonWebKey[]): void {
  state.table(issuerKeys).put({
    issuer: issuer.replace(/^https?:\/\//, '').replace(/\/$/, ''),
    keys: keys.map((jwk) => ({ kid: typeof jwk['kid'] === 'string' ? jwk['kid'] : undefined, jwk })),
  });
}
