import { defineAction } from '../../../action.ts';
import { changeAccount } from '../account.ts';
import { permit } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetSecurityTokenServicePreferences.html */
export const action = defineAction('iam', 'SetSecurityTokenServicePreferences', {
  authorize: () => permit('SetSecurityTokenServicePreferences', '*'),
  handler(input, { state }) {
    changeAccount(state, { tokenVersion: input.GlobalEndpointTokenVersion });
    return {};
  },
});
