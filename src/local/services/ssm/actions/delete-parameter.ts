import { defineAction } from '../../../action.ts';
import { deleteParameter, ownParameter } from '../find-parameter.ts';
import { namedArn } from '../named-arn.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameter.html */
export const action = defineAction('ssm', 'DeleteParameter', {
  authorize: (input, context) => [{ action: 'ssm:DeleteParameter', arn: namedArn(context, input.Name) }],
  handler(input, context) {
    deleteParameter(context, ownParameter(context, input.Name).name);
    return {};
  },
});
