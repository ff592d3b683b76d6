import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { findBaseline } from '../patching/find.ts';
import { defaultBaselines } from '../patching/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RegisterDefaultPatchBaseline.html */
export const action = defineAction('ssm', 'RegisterDefaultPatchBaseline', {
  authorize: (input, context) => [
    {
      action: 'ssm:RegisterDefaultPatchBaseline',
      arn: regionalArn(context, 'ssm', `patchbaseline/${input.BaselineId}`),
    },
  ],
  handler(input, context) {
    const { id: baseline, system } = findBaseline(context, input.BaselineId);
    context.state.table(defaultBaselines).put({ system, baseline });
    return { BaselineId: input.BaselineId };
  },
});
