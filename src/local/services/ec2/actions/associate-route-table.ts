import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import type { State } from '../../../store/table.ts';
import {
  dryRunOperation,
  invalidParameterCombination,
  invalidParameterValue,
  missingParameter,
} from '../errors.ts';
import { internetGateways, routeTables } from '../network/fabric-rows.ts';
import { findSubnet } from '../network/find-network.ts';
import { findRow } from '../network/find-row.ts';
import { internetGatewayIdErrors } from '../network/network-errors.ts';
import { newPartId } from '../network/new-row-id.ts';
import { findRouteTable } from '../network/routes/find-route-table.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateRouteTable.html */
export const action = defineAction('ec2', 'AssociateRouteTable', {
  authorize: (input, context) =>
    onTagged(
      'AssociateRouteTable',
      [input.RouteTableId, input.SubnetId, input.GatewayId].filter((id) => id !== undefined),
      context,
    ),
  handler(input, context) {
    const { state } = context;
    const { SubnetId: subnetId, GatewayId: gatewayId } = input;
    const table = findRouteTable(state, input.RouteTableId);
    if (subnetId !== undefined && gatewayId !== undefined)
      throw invalidParameterCombination('The parameter subnetId cannot be used with the parameter gatewayId');
    const other = partner(state, subnetId, gatewayId);
    if (other.vpcId !== table.vpcId)
      throw invalidParameterValue(`route table ${table.id} and ${other.words} belong to different networks`);
    const same = ({
      subnetId: one,
      gatewayId: another,
    }: {
      subnetId?: string | undefined;
      gatewayId?: string | undefined;
    }) => (subnetId === undefined ? another === gatewayId : one === subnetId);
    for (const row of state.table(routeTables).list({ index: 'vpc', equals: table.vpcId }))
      if (row.associations.some(same))
        throw new AwsError(
          'Resource.AlreadyAssociated',
          400,
          `the specified association for route table ${table.id} conflicts with an existing association`,
        );
    if (input.DryRun === true) throw dryRunOperation();
    const association = { id: newPartId(context, 'rtbassoc'), subnetId, gatewayId };
    state.table(routeTables).put({ ...table, associations: [...table.associations, association] });
    return { AssociationId: association.id, AssociationState: { State: 'associated' } };
  },
});

function partner(state: State, subnetId: string | undefined, gatewayId: string | undefined) {
  if (subnetId !== undefined)
    return { vpcId: findSubnet(state, subnetId).vpcId, words: `subnet ${subnetId}` };
  if (gatewayId === undefined) throw missingParameter('subnetId or gatewayId');
  const { vpcId } = findRow(state, internetGateways, internetGatewayIdErrors, gatewayId);
  return { vpcId, words: `network gateway ${gatewayId}` };
}
