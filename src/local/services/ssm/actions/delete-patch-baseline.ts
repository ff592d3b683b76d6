import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { baselineInUse } from '../patching/errors.ts';
import { defaultBaseline, groupsOf, ownBaseline } from '../patching/find.ts';
import { baselines } from '../patching/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeletePatchBaseline.html */
export const action = defineAction('ssm', 'DeletePatchBaseline', {
  authorize: (input, context) => [
    {
      action: 'ssm:DeletePatchBaseline',
      arn: regionalArn(context, 'ssm', `patchbaseline/${input.BaselineId}`),
    },
  ],
  handler(input, context) {
    const row = ownBaseline(context, input.BaselineId);
    if (row !== undefined) {
      const used = groupsOf(context, row.id).length > 0 || defaultBaseline(context, row.system) === row.id;
      if (used) throw baselineInUse(row.id);
      context.state.table(baselines).delete(row.id);
    }
    return { BaselineId: input.BaselineId };
  },
});
