import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { connectEndpoints, connectIdErrors } from '../network/connect-endpoints/connect-row.ts';
import { beginConnectChange } from '../network/connect-endpoints/connect-transition.ts';
import { describeConnect } from '../network/connect-endpoints/describe-connect.ts';
import { findRow } from '../network/find-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInstanceConnectEndpoint.html */
export const action = defineAction('ec2', 'DeleteInstanceConnectEndpoint', {
  authorize: (input, context) =>
    onTagged('DeleteInstanceConnectEndpoint', [input.InstanceConnectEndpointId], context),
  handler(input, context) {
    const id = input.InstanceConnectEndpointId;
    const row = findRow(context.state, connectEndpoints, connectIdErrors, id);
    if (input.DryRun === true) throw dryRunOperation();
    if (row.state === 'delete-in-progress') return { InstanceConnectEndpoint: describeConnect(row, context) };
    const leaving = { ...row, state: 'delete-in-progress' as const };
    beginConnectChange(context, leaving);
    return { InstanceConnectEndpoint: describeConnect(leaving, context) };
  },
});
