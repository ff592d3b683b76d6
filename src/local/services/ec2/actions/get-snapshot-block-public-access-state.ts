import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { ebsSettings } from '../volumes/ebs-settings.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSnapshotBlockPublicAccessState.html */
export const action = defineAction('ec2', 'GetSnapshotBlockPublicAccessState', {
  authorize: (_input, context) => onEverything('GetSnapshotBlockPublicAccessState', context),
  handler(input, context) {
    if (input.DryRun === true) throw dryRunOperation();
    return { State: ebsSettings(context.state).snapshotSharing, ManagedBy: 'account' };
  },
});
