import { defineAction } from '../../../action.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { changeEbsSettings } from '../volumes/ebs-settings.ts';

const modes = ['block-all-sharing', 'block-new-sharing'] as const;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableSnapshotBlockPublicAccess.html */
export const action = defineAction('ec2', 'EnableSnapshotBlockPublicAccess', {
  authorize: (_input, context) => onEverything('EnableSnapshotBlockPublicAccess', context),
  handler(input, context) {
    const snapshotSharing = modes.find((mode) => mode === input.State);
    if (snapshotSharing === undefined)
      throw invalidParameterValue(`Value (${input.State}) for parameter State is invalid.`);
    if (input.DryRun === true) throw dryRunOperation();
    changeEbsSettings(context.state, { snapshotSharing });
    return { State: snapshotSharing };
  },
});
