import { defineAction } from '../../../action.ts';
import { featureEnabled } from '../errors.ts';
import { issuerUrl, outboundIssuer } from '../outbound/issuer.ts';
import { makeTokenKeys } from '../outbound/keys.ts';
import { outboundIssuers } from '../outbound/state.ts';
import { permit } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableOutboundWebIdentityFederation.html */
export const action = defineAction('iam', 'EnableOutboundWebIdentityFederation', {
  authorize: () => permit('EnableOutboundWebIdentityFederation', '*'),
  handler(_input, { state, account, endpoint, random }) {
    const known = outboundIssuer(state, account);
    if (known?.enabled === true) throw featureEnabled();
    const id = known?.id ?? random.uuid();
    const keys = known?.keys ?? makeTokenKeys(state, id);
    state.table(outboundIssuers).put({ id, account, keys, enabled: true });
    return { IssuerIdentifier: issuerUrl(endpoint, id) };
  },
});
