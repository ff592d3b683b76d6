import { defineAction } from '../../../action.ts';
import { mentionedKeys } from '../../../../policy/policy.ts';
import { permit } from '../permit.ts';
import { policiesOf, simulatedEntity } from '../simulated-principal.ts';
import { simulated } from '../simulation.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetContextKeysForPrincipalPolicy.html */
export const action = defineAction('iam', 'GetContextKeysForPrincipalPolicy', {
  authorize: (input) => permit('GetContextKeysForPrincipalPolicy', input.PolicySourceArn),
  handler(input, { state }) {
    const all = [
      ...policiesOf(state, simulatedEntity(state, input.PolicySourceArn)),
      ...simulated(input.PolicyInputList, 'PolicyInputList'),
    ];
    return {
      ContextKeyNames: [...new Set(all.flatMap(({ document }) => mentionedKeys(document, 'identity')))],
    };
  },
});
