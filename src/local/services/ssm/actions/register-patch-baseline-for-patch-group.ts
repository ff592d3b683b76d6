import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { groupHasBaseline } from '../patching/errors.ts';
import { findBaseline } from '../patching/find.ts';
import { patchGroups } from '../patching/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RegisterPatchBaselineForPatchGroup.html */
export const action = defineAction('ssm', 'RegisterPatchBaselineForPatchGroup', {
  authorize: (input, context) => [
    {
      action: 'ssm:RegisterPatchBaselineForPatchGroup',
      arn: regionalArn(context, 'ssm', `patchbaseline/${input.BaselineId}`),
    },
  ],
  handler(input, context) {
    const { id: baseline, system } = findBaseline(context, input.BaselineId);
    const { PatchGroup: group } = input;
    const table = context.state.table(patchGroups);
    const before = table.get(patchGroups.id({ group, system, baseline }));
    if (before !== undefined) throw groupHasBaseline(system);
    table.put({ group, system, baseline });
    return { BaselineId: input.BaselineId, PatchGroup: group };
  },
});
