import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { findInstance } from '../instances/find-instances.ts';

/**
 * Empty, as for any Linux instance and for a Windows one that has not made its password yet: no Windows runs here that
 * could make one. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetPasswordData.html
 */
export const action = defineAction('ec2', 'GetPasswordData', {
  authorize: (input, context) => onInstances('GetPasswordData', [input.InstanceId], context),
  handler(input, context) {
    const row = findInstance(context.state, input.InstanceId);
    if (input.DryRun === true) throw dryRunOperation();
    return { InstanceId: row.id, Timestamp: new Date(row.launchTime), PasswordData: '' };
  },
});
