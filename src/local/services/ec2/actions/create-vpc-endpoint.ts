import type { CreateVpcEndpointRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { AwsError } from '../../../error.ts';
import { invalidParameterCombination, invalidParameterValue, missingParameter } from '../errors.ts';
import { describeEndpoint } from '../network/describe-endpoint.ts';
import { findVpc } from '../network/find-network.ts';
import { findRow } from '../network/find-row.ts';
import { endpoints } from '../network/gateways/endpoint-row.ts';
import type { EndpointRow } from '../network/gateways/endpoint-row.ts';
import { addEndpointRoutes } from '../network/gateways/endpoint-routes.ts';
import {
  addEndpointInterfaces,
  checkPrivateDns,
  readEndpointGroups,
  readEndpointSubnets,
} from '../network/gateways/interface-endpoint.ts';
import { interfaceService } from '../network/gateways/interface-services.ts';
import {
  readEndpointPolicy,
  readEndpointService,
  readEndpointTables,
  serviceNotFound,
} from '../network/gateways/read-endpoint.ts';
import { regionQuota } from '../network/limits.ts';
import { endpointIdErrors } from '../network/network-errors.ts';
import { newRowId } from '../network/new-row-id.ts';
import { once } from '../network/once.ts';
import { checkQuota } from '../network/quota-errors.ts';
import { findRouteTable } from '../network/routes/find-route-table.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** Gateway endpoints, of S3 and DynamoDB, and interface endpoints. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html */
export const action = defineAction('ec2', 'CreateVpcEndpoint', {
  authorize: (input, context) => [
    ...onTagged('CreateVpcEndpoint', [input.VpcId, ...(input.RouteTableIds ?? [])], context),
    ...onCreation(
      { action: 'CreateVpcEndpoint', resource: 'vpc-endpoint/*', tags: input.TagSpecifications },
      context,
    ),
  ],
  handler(input, context) {
    const id = once('CreateVpcEndpoint', input, context, () => {
      const type = input.VpcEndpointType ?? 'Gateway';
      // Taken in small letters too, as many scripts have it.
      if (/^gateway$/i.test(type)) return gateway(input, context);
      if (/^interface$/i.test(type)) return interfaces(input, context);
      throw invalidParameterValue(`Endpoints of the type ${type} are not available in this local cloud.`);
    });
    const row = findRow(context.state, endpoints, endpointIdErrors, id);
    return { VpcEndpoint: describeEndpoint(row, context), ClientToken: input.ClientToken };
  },
});

/** What endpoints of all types have in common. */
function readCommon(input: CreateVpcEndpointRequest, { account, region, state, now }: ActionContext) {
  const vpc = findVpc(state, input.VpcId);
  if (input.ServiceName === undefined) throw missingParameter('serviceName');
  const policy = readEndpointPolicy(input.PolicyDocument);
  const tags = readTagSpecifications(input.TagSpecifications, ['vpc-endpoint']).get('vpc-endpoint') ?? [];
  const common = {
    account,
    region,
    vpcId: vpc.id,
    serviceName: input.ServiceName,
    policy,
    createdAt: now,
    tags,
  };
  return { vpc, common };
}

function gateway(input: CreateVpcEndpointRequest, context: ActionContext): () => string {
  const { state } = context;
  if ((input.SubnetIds?.length ?? 0) + (input.SecurityGroupIds?.length ?? 0) > 0)
    throw invalidParameterCombination('Subnets and security groups are not those of a Gateway endpoint.');
  const { common } = readCommon(input, context);
  const list = readEndpointService(context.region, common.serviceName);
  const routeTableIds = readEndpointTables(state, input.RouteTableIds, common.vpcId);
  for (const tableId of routeTableIds) checkFree(findRouteTable(state, tableId), list);
  const inUse = [...state.table(endpoints).list()].filter(({ type }) => type === 'Gateway').length;
  checkQuota('VpcEndpointLimitExceeded', inUse, regionQuota(context, 'gatewayEndpointsPerRegion'));
  return () => {
    const id = newRowId(context, 'vpce', endpoints);
    const row: EndpointRow = { id, ...common, type: 'Gateway', prefixListId: list.id, routeTableIds };
    state.table(endpoints).put(row);
    addEndpointRoutes(state, row, routeTableIds);
    return id;
  };
}

function interfaces(input: CreateVpcEndpointRequest, context: ActionContext): () => string {
  const { vpc, common } = readCommon(input, context);
  if (interfaceService(context.region, common.serviceName) === undefined)
    throw serviceNotFound(common.serviceName);
  if ((input.RouteTableIds?.length ?? 0) > 0)
    throw invalidParameterCombination('Route tables are not those of an Interface endpoint.');
  const subnets = readEndpointSubnets(context, input.SubnetIds, vpc.id);
  const groupIds = readEndpointGroups(context, input.SecurityGroupIds, vpc.id);
  const privateDns = input.PrivateDnsEnabled ?? true;
  if (privateDns) checkPrivateDns(vpc);
  return () => {
    const id = newRowId(context, 'vpce', endpoints);
    const interfaceIds = addEndpointInterfaces(context, id, subnets, groupIds);
    const subnetIds = subnets.map((subnet) => subnet.id);
    context.state.table(endpoints).put({
      id,
      ...common,
      type: 'Interface',
      routeTableIds: [],
      subnetIds,
      groupIds,
      interfaceIds,
      privateDns,
    });
    return id;
  };
}

/** A table has one route to a service. */
function checkFree(table: ReturnType<typeof findRouteTable>, list: { readonly id: string }): void {
  if (table.routes.every(({ destination }) => destination !== list.id)) return;
  throw new AwsError(
    'RouteAlreadyExists',
    400,
    `route table ${table.id} already has a route with destination-prefix-list-id ${list.id}`,
  );
}
