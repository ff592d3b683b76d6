import { defineTable } from '../../../store/table.ts';

/** A key with which tokens are signed. */
export interface TokenKey {
  readonly algorithm: TokenAlgorithm;
  /** The public half, as a JWKS has it. */
  readonly jwk: Readonly<Record<string, string>>;
  /** The private half in PEM, sealed. */
  readonly sealedKey: string;
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetWebIdentityToken.html */
export type TokenAlgorithm = 'RS256' | 'ES384';

/** The issuer of an account's tokens. It stays, with its keys, when the account turns them off. */
export interface OutboundIssuerRow {
  readonly id: string;
  readonly account: string;
  readonly enabled: boolean;
  readonly keys: readonly TokenKey[];
}

export const outboundIssuers = defineTable<OutboundIssuerRow>({
  name: 'iam.outbound-issuers',
  scope: 'cloud',
  id: (row) => row.id,
  indexes: { owner: (row) => row.account },
});
