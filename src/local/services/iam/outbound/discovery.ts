import type { State } from '../../../store/table.ts';
import { issuerUrl } from './issuer.ts';
import { outboundIssuers } from './state.ts';

const WELL_KNOWN = '.well-known';

/**
 * What an issuer publishes at `ID/.well-known/openid-configuration` and `ID/.well-known/jwks.json`, member by member as
 * AWS does; undefined for another path. Turned off, it still publishes the keys of the tokens that are about.
 */
export function discoveryDocument(state: State, endpoint: string, path: string): object | undefined {
  const [id = '', wellKnown, name, ...rest] = path.split('/');
  const issuer = state.table(outboundIssuers).get(id);
  if (issuer === undefined || wellKnown !== WELL_KNOWN || rest.length > 0) return undefined;
  if (name === 'jwks.json') return { keys: issuer.keys.map(({ jwk }) => jwk) };
  if (name !== 'openid-configuration') return undefined;
  const url = issuerUrl(endpoint, id);
  return {
    claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'jti', 'https://sts.amazonaws.com/'],
    id_token_signing_alg_values_supported: issuer.keys.map(({ algorithm }) => algorithm),
    issuer: url,
    jwks_uri: `${url}/${WELL_KNOWN}/jwks.json`,
    subject_types_supported: ['public'],
  };
}
