import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { notRegistered } from '../patching/errors.ts';
import { awsBaselines } from '../patching/aws-baselines.ts';
import { patchGroups } from '../patching/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeregisterPatchBaselineForPatchGroup.html */
export const action = defineAction('ssm', 'DeregisterPatchBaselineForPatchGroup', {
  authorize: (input, context) => [
    {
      action: 'ssm:DeregisterPatchBaselineForPatchGroup',
      arn: regionalArn(context, 'ssm', `patchbaseline/${input.BaselineId}`),
    },
  ],
  handler(input, context) {
    const { BaselineId: id, PatchGroup: group } = input;
    const table = context.state.table(patchGroups);
    const rows = [...table.list()].filter((row) => row.group === group && row.baseline === id);
    // AWS's own need no registration to be the group's.
    if (rows.length === 0 && !awsBaselines(context).some((row) => row.id === id)) throw notRegistered();
    for (const row of rows) table.delete(patchGroups.id(row));
    return { BaselineId: id, PatchGroup: group };
  },
});
