import { defineAction } from '../../../action.ts';
import { noSuchEntity } from '../errors.ts';
import { permit } from '../permit.ts';
import { oidcProviders } from '../provider-state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html */
export const action = defineAction('iam', 'DeleteOpenIDConnectProvider', {
  authorize: (input) => permit('DeleteOpenIDConnectProvider', input.OpenIDConnectProviderArn),
  handler(input, { state }) {
    // The reference says that this may be repeated; AWS answers otherwise.
    const { OpenIDConnectProviderArn: arn } = input;
    if (!state.table(oidcProviders).delete(arn))
      throw noSuchEntity(`OpenId connect Provider ${arn} cannot be found.`);
    return {};
  },
});
