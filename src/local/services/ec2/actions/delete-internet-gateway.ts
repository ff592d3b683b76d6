import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { hasDependencies } from '../network/dependency.ts';
import { internetGateways } from '../network/fabric-rows.ts';
import { findRow } from '../network/find-row.ts';
import { internetGatewayIdErrors } from '../network/network-errors.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInternetGateway.html */
export const action = defineAction('ec2', 'DeleteInternetGateway', {
  authorize: (input, context) => onTagged('DeleteInternetGateway', [input.InternetGatewayId], context),
  handler(input, { state }) {
    const row = findRow(state, internetGateways, internetGatewayIdErrors, input.InternetGatewayId);
    if (row.vpcId !== undefined) throw hasDependencies('internetGateway', row.id);
    if (input.DryRun === true) throw dryRunOperation();
    state.table(internetGateways).delete(row.id);
    return {};
  },
});
