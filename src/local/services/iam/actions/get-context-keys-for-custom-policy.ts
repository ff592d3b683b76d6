import { defineAction } from '../../../action.ts';
import { mentionedKeys } from '../../../../policy/policy.ts';
import { permit } from '../permit.ts';
import { simulated } from '../simulation.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetContextKeysForCustomPolicy.html */
export const action = defineAction('iam', 'GetContextKeysForCustomPolicy', {
  authorize: () => permit('GetContextKeysForCustomPolicy', '*'),
  handler(input) {
    const documents = simulated(input.PolicyInputList, 'PolicyInputList').map(({ document }) => document);
    return {
      ContextKeyNames: [...new Set(documents.flatMap((document) => mentionedKeys(document, 'identity')))],
    };
  },
});
