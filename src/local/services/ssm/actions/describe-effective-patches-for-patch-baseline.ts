import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { findBaseline } from '../patching/find.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeEffectivePatchesForPatchBaseline.html */
export const action = defineAction('ssm', 'DescribeEffectivePatchesForPatchBaseline', {
  authorize: (input, context) => [
    {
      action: 'ssm:DescribeEffectivePatchesForPatchBaseline',
      arn: regionalArn(context, 'ssm', `patchbaseline/${input.BaselineId}`),
    },
  ],
  handler(input, context) {
    findBaseline(context, input.BaselineId);
    // This cloud knows no patches.
    return { EffectivePatches: [] };
  },
});
