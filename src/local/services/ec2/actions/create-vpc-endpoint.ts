import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { AwsError } from '../../../error.ts';
import { invalidParameterCombination, invalidParameterValue, missingParameter } from '../errors.ts';
import { describeEndpoint } from '../network/describe-endpoint.ts';
import { findVpc } from '../network/find-network.ts';
import { findRow } from '../network/find-row.ts';
import { endpoints } from '../network/gateways/endpoint-row.ts';
import { addEndpointRoutes } from '../network/gateways/endpoint-routes.ts';
import {
  readEndpointPolicy,
  readEndpointService,
  readEndpointTables,
} from '../network/gateways/read-endpoint.ts';
import { quotas } from '../network/limits.ts';
import { endpointIdErrors } from '../network/network-errors.ts';
import { newRowId } from '../network/new-row-id.ts';
import { once } from '../network/once.ts';
import { checkQuota } from '../network/quota-errors.ts';
import { findRouteTable } from '../network/routes/find-route-table.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** Gateway endpoints, of S3 and DynamoDB. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html */
export const action = defineAction('ec2', 'CreateVpcEndpoint', {
  authorize: (input, context) => [
    ...onTagged('CreateVpcEndpoint', [input.VpcId, ...(input.RouteTableIds ?? [])], context),
    ...onCreation(
      { action: 'CreateVpcEndpoint', resource: 'vpc-endpoint/*', tags: input.TagSpecifications },
      context,
    ),
  ],
  handler(input, context) {
    const { account, region, state } = context;
    const id = once('CreateVpcEndpoint', input, context, () => {
      if ((input.VpcEndpointType ?? 'Gateway') !== 'Gateway')
        throw invalidParameterValue(
          `Endpoints of the type ${input.VpcEndpointType} are not available in this local cloud.`,
        );
      if ((input.SubnetIds?.length ?? 0) + (input.SecurityGroupIds?.length ?? 0) > 0)
        throw invalidParameterCombination('Subnets and security groups are not those of a Gateway endpoint.');
      const vpc = findVpc(state, input.VpcId);
      if (input.ServiceName === undefined) throw missingParameter('serviceName');
      const list = readEndpointService(region, input.ServiceName);
      const routeTableIds = readEndpointTables(state, input.RouteTableIds, vpc.id);
      for (const tableId of routeTableIds) checkFree(findRouteTable(state, tableId), list);
      const policy = readEndpointPolicy(input.PolicyDocument);
      const tags = readTagSpecifications(input.TagSpecifications, ['vpc-endpoint']).get('vpc-endpoint') ?? [];
      checkQuota(
        'VpcEndpointLimitExceeded',
        state.table(endpoints).count(),
        quotas.gatewayEndpointsPerRegion,
      );
      return () => {
        const row = {
          id: newRowId(context, 'vpce', endpoints),
          account,
          region,
          vpcId: vpc.id,
          serviceName: list.name,
          prefixListId: list.id,
          policy,
          routeTableIds,
          createdAt: context.now,
          tags,
        };
        state.table(endpoints).put(row);
        addEndpointRoutes(state, row, routeTableIds);
        return row.id;
      };
    });
    const row = findRow(state, endpoints, endpointIdErrors, id);
    return { VpcEndpoint: describeEndpoint(row), ClientToken: input.ClientToken };
  },
});

/** A table has one route to a service. */
function checkFree(table: ReturnType<typeof findRouteTable>, list: { readonly id: string }): void {
  if (table.routes.every(({ destination }) => destination !== list.id)) return;
  throw new AwsError(
    'RouteAlreadyExists',
    400,
    `route table ${table.id} already has a route with destination-prefix-list-id ${list.id}`,
  );
}
