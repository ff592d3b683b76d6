import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { internetGateways } from '../network/fabric-rows.ts';
import { findVpc } from '../network/find-network.ts';
import { findRow } from '../network/find-row.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import { internetGatewayIdErrors } from '../network/network-errors.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html */
export const action = defineAction('ec2', 'DetachInternetGateway', {
  authorize: (input, context) =>
    onTagged('DetachInternetGateway', [input.InternetGatewayId, input.VpcId], context),
  handler(input, { state }) {
    const row = findRow(state, internetGateways, internetGatewayIdErrors, input.InternetGatewayId);
    const vpc = findVpc(state, input.VpcId);
    if (row.vpcId !== vpc.id)
      throw new AwsError(
        'Gateway.NotAttached',
        400,
        `resource ${row.id} is not attached to network ${vpc.id}`,
      );
    for (const entry of state.table(networkInterfaces).list({ index: 'vpc', equals: vpc.id })) {
      if (entry.association === undefined && entry.secondaryAssociations === undefined) continue;
      throw new AwsError(
        'DependencyViolation',
        400,
        `Network ${vpc.id} has some mapped public address(es). ` +
          'Please unmap those public address(es) before detaching the gateway.',
      );
    }
    if (input.DryRun === true) throw dryRunOperation();
    state.table(internetGateways).put({ ...row, vpcId: undefined });
    return {};
  },
});
