import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { findRow } from '../network/find-row.ts';
import { endpoints } from '../network/gateways/endpoint-row.ts';
import { addEndpointRoutes, removeEndpointRoutes } from '../network/gateways/endpoint-routes.ts';
import { fullAccess, readEndpointPolicy, readEndpointTables } from '../network/gateways/read-endpoint.ts';
import { endpointIdErrors } from '../network/network-errors.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html */
export const action = defineAction('ec2', 'ModifyVpcEndpoint', {
  authorize: (input, context) => onTagged('ModifyVpcEndpoint', [input.VpcEndpointId], context),
  handler(input, { state }) {
    const row = findRow(state, endpoints, endpointIdErrors, input.VpcEndpointId);
    const added = readEndpointTables(state, input.AddRouteTableIds, row.vpcId);
    const removed = readEndpointTables(state, input.RemoveRouteTableIds, row.vpcId);
    const asked = input.PolicyDocument === undefined ? row.policy : readEndpointPolicy(input.PolicyDocument);
    if (input.DryRun === true) throw dryRunOperation();
    const left = row.routeTableIds.filter((id) => !removed.includes(id));
    const routeTableIds = [...new Set([...left, ...added])];
    const changed = { ...row, routeTableIds, policy: input.ResetPolicy === true ? fullAccess : asked };
    state.table(endpoints).put(changed);
    removeEndpointRoutes(state, row.id, removed);
    addEndpointRoutes(state, changed, added);
    return { Return: true };
  },
});
