import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { dryRunOperation, placementGroupInUse } from '../errors.ts';
import { instances } from '../instances/instance-row.ts';
import { findPlacementGroup, placementGroups } from '../instances/placement/group-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeletePlacementGroup.html */
export const action = defineAction('ec2', 'DeletePlacementGroup', {
  authorize: (input, context) => [
    {
      action: 'ec2:DeletePlacementGroup',
      arn: regionalArn(context, 'ec2', `placement-group/${input.GroupName}`),
      context: { 'ec2:Region': context.region },
    },
  ],
  handler(input, context) {
    const row = findPlacementGroup(context.state, input.GroupName);
    for (const instance of context.state.table(instances).list())
      if (instance.placementGroup === row.name && instance.state !== 'terminated')
        throw placementGroupInUse(row.name);
    if (input.DryRun === true) throw dryRunOperation();
    context.state.table(placementGroups).delete(row.id);
    return {};
  },
});
