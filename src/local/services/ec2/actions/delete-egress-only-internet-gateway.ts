import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { egressOnlyGateways } from '../network/fabric-rows.ts';
import { findRow } from '../network/find-row.ts';
import { egressOnlyGatewayIdErrors } from '../network/network-errors.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteEgressOnlyInternetGateway.html */
export const action = defineAction('ec2', 'DeleteEgressOnlyInternetGateway', {
  authorize: (input, context) =>
    onTagged('DeleteEgressOnlyInternetGateway', [input.EgressOnlyInternetGatewayId], context),
  handler(input, { state }) {
    const { EgressOnlyInternetGatewayId: id } = input;
    findRow(state, egressOnlyGateways, egressOnlyGatewayIdErrors, id);
    if (input.DryRun === true) throw dryRunOperation();
    return { ReturnCode: state.table(egressOnlyGateways).delete(id) };
  },
});
