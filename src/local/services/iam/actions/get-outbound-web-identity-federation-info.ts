import { defineAction } from '../../../action.ts';
import { featureDisabled } from '../errors.ts';
import { issuerUrl, outboundIssuer } from '../outbound/issuer.ts';
import { permit } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOutboundWebIdentityFederationInfo.html */
export const action = defineAction('iam', 'GetOutboundWebIdentityFederationInfo', {
  authorize: () => permit('GetOutboundWebIdentityFederationInfo', '*'),
  handler(_input, { state, account, endpoint }) {
    const known = outboundIssuer(state, account);
    if (known?.enabled !== true) throw featureDisabled();
    return { IssuerIdentifier: issuerUrl(endpoint, known.id), JwtVendingEnabled: true };
  },
});
