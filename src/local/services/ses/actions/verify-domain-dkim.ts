import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { addIdentity } from '../identities/identities.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_VerifyDomainDkim.html */
export const action = defineAction('ses', 'VerifyDomainDkim', {
  authorize: onAnything('VerifyDomainDkim'),
  handler({ Domain: domain }, context) {
    if (!/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(domain)) throw v1.invalid(`Invalid domain name ${domain}.`);
    return { DkimTokens: [...addIdentity(context, domain).dkimTokens] };
  },
});
