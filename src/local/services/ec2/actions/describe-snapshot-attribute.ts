import { defineAction } from '../../../action.ts';
import { dryRunOperation, unknownAttribute } from '../errors.ts';
import { onSnapshot } from '../volumes/authorize.ts';
import { findSnapshot } from '../volumes/volume-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshotAttribute.html */
export const action = defineAction('ec2', 'DescribeSnapshotAttribute', {
  authorize: (input, context) => [onSnapshot('DescribeSnapshotAttribute', input.SnapshotId, context)],
  handler(input, context) {
    const row = findSnapshot(context.state, input.SnapshotId);
    const { Attribute: attribute } = input;
    if (attribute !== 'createVolumePermission' && attribute !== 'productCodes')
      throw unknownAttribute(attribute);
    if (input.DryRun === true) throw dryRunOperation();
    if (attribute === 'productCodes') return { SnapshotId: row.id, ProductCodes: [] };
    const accounts = (row.sharedWith ?? []).map((UserId) => ({ UserId }));
    const everybody = row.public === true ? [{ Group: 'all' as const }] : [];
    return { SnapshotId: row.id, CreateVolumePermissions: [...everybody, ...accounts] };
  },
});
