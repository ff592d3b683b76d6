import { defineAction } from '../../../action.ts';
import { featureDisabled } from '../errors.ts';
import { outboundIssuer } from '../outbound/issuer.ts';
import { outboundIssuers } from '../outbound/state.ts';
import { permit } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DisableOutboundWebIdentityFederation.html */
export const action = defineAction('iam', 'DisableOutboundWebIdentityFederation', {
  authorize: () => permit('DisableOutboundWebIdentityFederation', '*'),
  handler(_input, { state, account }) {
    const known = outboundIssuer(state, account);
    if (known?.enabled !== true) throw featureDisabled();
    state.table(outboundIssuers).put({ ...known, enabled: false });
    return {};
  },
});
