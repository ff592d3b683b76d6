import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { describeBaseline } from '../patching/describe.ts';
import { findBaseline, groupsOf } from '../patching/find.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetPatchBaseline.html */
export const action = defineAction('ssm', 'GetPatchBaseline', {
  authorize: (input, context) => [
    { action: 'ssm:GetPatchBaseline', arn: regionalArn(context, 'ssm', `patchbaseline/${input.BaselineId}`) },
  ],
  handler(input, context) {
    const row = findBaseline(context, input.BaselineId);
    return { ...describeBaseline(row), PatchGroups: groupsOf(context, row.id).map(({ group }) => group) };
  },
});
