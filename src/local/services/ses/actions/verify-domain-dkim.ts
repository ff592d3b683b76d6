import { defineAction } from '../../../action.ts';
import { v1 } from '../errors.ts';
import { addIdentity, onIdentity } from '../identities/identities.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_VerifyDomainDkim.html */
export const action = defineAction('ses', 'VerifyDomainDkim', {
  authorize: (input, context) => onIdentity(context, 'VerifyDomainDkim', input.Domain),
  handler({ Domain: domain }, context) {
    if (!/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(domain)) throw v1.invalid(`Invalid domain name ${domain}.`);
    return { DkimTokens: [...addIdentity(context, domain).dkimTokens] };
  },
});
