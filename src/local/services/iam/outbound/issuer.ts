import type { State } from '../../../store/table.ts';
import { signToken } from './keys.ts';
import { outboundIssuers } from './state.ts';
import type { OutboundIssuerRow, TokenAlgorithm } from './state.ts';

/** The issuer of an account, also one that is turned off; undefined when it never had one. */
export function outboundIssuer(state: State, account: string): OutboundIssuerRow | undefined {
  const [row] = state.table(outboundIssuers).list({ index: 'owner', equals: account, limit: 1 });
  return row;
}

/**
 * The URL of an issuer: on AWS `https://ID.tokens.sts.global.api.aws`. Here it is this cloud's own, so that whoever gets a
 * token finds the keys that verify it.
 */
export function issuerUrl(endpoint: string, id: string): string {
  return `${endpoint}/_nuage/tokens/${id}`;
}

/** A token with these claims of the issuer; undefined while the account has none, or has turned it off. */
export function issueToken(
  state: State,
  account: string,
  endpoint: string,
  algorithm: TokenAlgorithm,
  claims: object,
): string | undefined {
  const issuer = outboundIssuer(state, account);
  const key = issuer?.keys.find((one) => one.algorithm === algorithm);
  if (issuer === undefined || !issuer.enabled || key === undefined) return undefined;
  return signToken(state, issuer.id, key, { iss: issuerUrl(endpoint, issuer.id), ...claims });
}
