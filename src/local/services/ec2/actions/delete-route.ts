import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { routeTables } from '../network/fabric-rows.ts';
import { findRouteTable } from '../network/routes/find-route-table.ts';
import { readDestination } from '../network/routes/read-route.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRoute.html */
export const action = defineAction('ec2', 'DeleteRoute', {
  authorize: (input, context) => onTagged('DeleteRoute', [input.RouteTableId], context),
  handler(input, context) {
    const { state } = context;
    const table = findRouteTable(state, input.RouteTableId);
    const destination = readDestination(input, context);
    const existing = table.routes.find((route) => route.destination === destination);
    if (existing === undefined)
      throw new AwsError(
        'InvalidRoute.NotFound',
        400,
        `no route with ${nameOf(destination)} ${destination} in route table ${table.id}`,
      );
    if (existing.origin === 'CreateRouteTable')
      throw invalidParameterValue(`cannot remove local route ${destination} in route table ${table.id}`);
    if (existing.gatewayId?.startsWith('vpce-') === true)
      throw invalidParameterValue(
        `cannot remove VPC endpoint route ${destination} in route table ${table.id}`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    state.table(routeTables).put({ ...table, routes: table.routes.filter((route) => route !== existing) });
    return {};
  },
});

function nameOf(destination: string): string {
  if (destination.startsWith('pl-')) return 'destination-prefix-list-id';
  return destination.includes(':') ? 'destination-ipv6-cidr-block' : 'destination-cidr-block';
}
