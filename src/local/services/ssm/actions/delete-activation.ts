import { defineAction } from '../../../action.ts';
import { activations, invalidActivation } from '../nodes/activations.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteActivation.html */
export const action = defineAction('ssm', 'DeleteActivation', {
  authorize: () => [{ action: 'ssm:DeleteActivation', arn: '*' }],
  handler(input, context) {
    const table = context.state.table(activations);
    if (table.get(input.ActivationId) === undefined) throw invalidActivation();
    table.delete(input.ActivationId);
    return {};
  },
});
