import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { findVpc } from '../network/find-network.ts';
import { findRow } from '../network/find-row.ts';
import { endpoints } from '../network/gateways/endpoint-row.ts';
import { addEndpointRoutes, removeEndpointRoutes } from '../network/gateways/endpoint-routes.ts';
import { fullAccess, readEndpointPolicy, readEndpointTables } from '../network/gateways/read-endpoint.ts';
import {
  addEndpointInterfaces,
  checkPrivateDns,
  readEndpointGroups,
  readEndpointSubnets,
  removeEndpointInterfaces,
} from '../network/gateways/interface-endpoint.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import { endpointIdErrors } from '../network/network-errors.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html */
export const action = defineAction('ec2', 'ModifyVpcEndpoint', {
  authorize: (input, context) => onTagged('ModifyVpcEndpoint', [input.VpcEndpointId], context),
  handler(input, context) {
    const { state } = context;
    const row = findRow(state, endpoints, endpointIdErrors, input.VpcEndpointId);
    const added = readEndpointTables(state, input.AddRouteTableIds, row.vpcId);
    const removed = readEndpointTables(state, input.RemoveRouteTableIds, row.vpcId);
    const asked = input.PolicyDocument === undefined ? row.policy : readEndpointPolicy(input.PolicyDocument);
    if (input.PrivateDnsEnabled === true) checkPrivateDns(findVpc(state, row.vpcId));
    const goingSubnets = input.RemoveSubnetIds ?? [];
    const leftSubnets = (row.subnetIds ?? []).filter((id) => !goingSubnets.includes(id));
    const newSubnets = readEndpointSubnets(context, input.AddSubnetIds, row.vpcId, leftSubnets);
    const goingGroups = input.RemoveSecurityGroupIds ?? [];
    const groupIds = [
      ...new Set([
        ...(row.groupIds ?? []).filter((id) => !goingGroups.includes(id)),
        ...(input.AddSecurityGroupIds === undefined
          ? []
          : readEndpointGroups(context, input.AddSecurityGroupIds, row.vpcId)),
      ]),
    ];
    if (input.DryRun === true) throw dryRunOperation();
    const left = row.routeTableIds.filter((id) => !removed.includes(id));
    const routeTableIds = [...new Set([...left, ...added])];
    const kept = removeEndpointInterfaces(context, row, goingSubnets);
    regroup(context, kept, groupIds);
    const changed = {
      ...row,
      routeTableIds,
      policy: input.ResetPolicy === true ? fullAccess : asked,
      subnetIds: [...leftSubnets, ...newSubnets.map(({ id }) => id)],
      groupIds,
      interfaceIds: [...kept, ...addEndpointInterfaces(context, row.id, newSubnets, groupIds)],
      privateDns: input.PrivateDnsEnabled ?? row.privateDns,
    };
    state.table(endpoints).put(changed);
    removeEndpointRoutes(state, row.id, removed);
    addEndpointRoutes(state, changed, added);
    return { Return: true };
  },
});

/** The interfaces of an endpoint have its groups. */
function regroup(
  { state }: ActionContext,
  interfaceIds: readonly string[],
  groupIds: readonly string[],
): void {
  const table = state.table(networkInterfaces);
  for (const id of interfaceIds) {
    const row = table.get(id);
    if (row !== undefined) table.put({ ...row, groupIds });
  }
}
