import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { describeTransitTable } from '../network/transit/describe-transit.ts';
import { attachmentsOf, findTransitTable } from '../network/transit/find-transit.ts';
import { incorrectState } from '../network/transit/transit-errors.ts';
import { transitGateways, transitTables } from '../network/transit/transit-rows.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayRouteTable.html */
export const action = defineAction('ec2', 'DeleteTransitGatewayRouteTable', {
  authorize: (input, context) =>
    onTagged('DeleteTransitGatewayRouteTable', [input.TransitGatewayRouteTableId], context),
  handler(input, context) {
    const { state } = context;
    const row = findTransitTable(context, input.TransitGatewayRouteTableId);
    const gateway = state.table(transitGateways).get(row.gatewayId);
    if (gateway?.associationTableId === row.id || gateway?.propagationTableId === row.id)
      throw incorrectState(`${row.id} is a default route table of ${row.gatewayId} and cannot be deleted.`);
    for (const { associatedTableId } of attachmentsOf(state, row.gatewayId))
      if (associatedTableId === row.id) throw incorrectState(`${row.id} has non-deleted associations.`);
    if (input.DryRun === true) throw dryRunOperation();
    const gone = { ...row, deletedAt: context.now };
    state.table(transitTables).put(gone);
    return { TransitGatewayRouteTable: describeTransitTable(gone, context) };
  },
});
