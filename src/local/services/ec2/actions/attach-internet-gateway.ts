import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { internetGateways } from '../network/fabric-rows.ts';
import { findVpc } from '../network/find-network.ts';
import { findRow } from '../network/find-row.ts';
import { internetGatewayIdErrors } from '../network/network-errors.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.html */
export const action = defineAction('ec2', 'AttachInternetGateway', {
  authorize: (input, context) =>
    onTagged('AttachInternetGateway', [input.InternetGatewayId, input.VpcId], context),
  handler(input, { state }) {
    const table = state.table(internetGateways);
    const row = findRow(state, internetGateways, internetGatewayIdErrors, input.InternetGatewayId);
    const vpc = findVpc(state, input.VpcId);
    if (row.vpcId !== undefined)
      throw new AwsError(
        'Resource.AlreadyAssociated',
        400,
        `resource ${row.id} is already attached to network ${row.vpcId}`,
      );
    if (table.count({ index: 'vpc', equals: vpc.id }) > 0)
      throw invalidParameterValue(`Network ${vpc.id} already has an internet gateway attached`);
    if (input.DryRun === true) throw dryRunOperation();
    table.put({ ...row, vpcId: vpc.id });
    return {};
  },
});
