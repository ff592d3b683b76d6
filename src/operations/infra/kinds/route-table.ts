import { isJsonObject, sameJson, type JsonObject, type JsonValue } from '../../plan/json.ts';
import type { RouteTable } from '../../../wire/generated/ec2.ts';
import type { Doing, Kind } from '../kind.ts';
import { instanceNamed } from '../instances-of.ts';
import { refer, type Found } from '../resource.ts';
import type { Stack } from '../stack.ts';
import { fault, StackError } from '../stack-fault.ts';
import { addressOf, scopeFilter, tagMap, tagsOf, tagSpecifications } from '../stack-tags.ts';
import { subnetsNamed } from '../subnets-of.ts';

/** https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html */
export const routeTable: Kind = {
  name: 'route-table',
  idPath: 'RouteTable.RouteTableId',
  fixed: ['vpc'],
  sets: ['routes', 'subnets'],
  declare: (stack, surroundings) =>
    Object.entries(stack.routeTables ?? {}).map(([name, own]) => {
      const path = ['routeTables', name];
      const subnets = own.subnets.flatMap((subnet, index) =>
        subnetsNamed(subnet, [...path, 'subnets', index], stack, surroundings),
      );
      return {
        address: `route-table.${name}`,
        kind: 'route-table',
        attributes: {
          vpc: refer('vpc'),
          routes: own.routes.map(({ to, via }, index) => ({
            to,
            via: refer(viaOf(via, [...path, 'routes', index, 'via'], stack)),
          })),
          subnets: [...new Set(subnets.map(({ address }) => address))].map((address) => refer(address)),
        },
        making: {},
        tags: tagsOf(stack, `route-table.${name}`, own),
      };
    }),
  async find({ connection, scope }) {
    const found: Found[] = [];
    for await (const page of connection.pages('ec2', 'DescribeRouteTables', {
      Filters: [scopeFilter(scope)],
    })) {
      for (const one of page.RouteTables ?? []) {
        const main = one.Associations?.some((association) => association.Main) ?? false;
        // The VPC's own table comes and goes with it, unless somebody gave it to the stack.
        if (main && 'vpc' in scope) continue;
        found.push(foundOf(one, tagMap(one.Tags), scope));
      }
    }
    return found;
  },
  create: ({ attributes: { vpc }, tags }) => ({
    call: {
      service: 'ec2',
      action: 'CreateRouteTable',
      input: { VpcId: vpc, TagSpecifications: tagSpecifications(tags, 'route-table') },
    },
    reason: 'where packets go',
    made: { vpc, routes: [], subnets: [] },
  }),
  update: ({ id, before, after, changed, details }) => [
    ...(changed.has('routes') ? routeSteps(id, before['routes'], after['routes']) : []),
    ...(changed.has('subnets') ? subnetSteps(id, before['subnets'], after['subnets'], details) : []),
  ],
  remove: ({ id, attributes, details }) => [
    ...subnetSteps(id, attributes['subnets'], [], details),
    {
      call: { service: 'ec2', action: 'DeleteRouteTable', input: { RouteTableId: id } },
      reason: 'no subnet goes by it any more',
    },
  ],
  words(attribute, value) {
    if (!Array.isArray(value)) return undefined;
    return value.map((one: JsonValue) =>
      attribute === 'routes' && isJsonObject(one)
        ? `${String(one['to'])} via ${String(one['via'])}`
        : String(one),
    );
  },
};

function foundOf(
  one: RouteTable,
  tags: Readonly<Record<string, string>>,
  scope: Parameters<typeof addressOf>[3],
): Found {
  const id = one.RouteTableId ?? '';
  const associations = (one.Associations ?? []).filter(
    ({ SubnetId }) => SubnetId !== undefined && SubnetId !== '',
  );
  const routes = (one.Routes ?? [])
    // The local route, what a gateway propagates, and routes of endpoints are not the table's own.
    .filter((route) => route.Origin === 'CreateRoute' && route.DestinationCidrBlock !== undefined)
    .filter((route) => route.GatewayId?.startsWith('vpce-') !== true)
    .map((route) => ({
      to: route.DestinationCidrBlock ?? '',
      via:
        route.NatGatewayId ??
        route.InstanceId ??
        route.GatewayId ??
        route.NetworkInterfaceId ??
        route.TransitGatewayId ??
        route.VpcPeeringConnectionId ??
        '',
    }));
  return {
    address: addressOf('route-table', id, tags, scope),
    kind: 'route-table',
    id,
    attributes: { vpc: one.VpcId ?? '', routes, subnets: associations.map(({ SubnetId = '' }) => SubnetId) },
    tags,
    uses: [one.VpcId ?? '', ...associations.map(({ SubnetId = '' }) => SubnetId)],
    outputs: {},
    details: Object.fromEntries(
      associations.map(({ SubnetId = '', RouteTableAssociationId = '' }) => [
        SubnetId,
        RouteTableAssociationId,
      ]),
    ),
  };
}

function viaOf(via: string, path: readonly (string | number)[], stack: Stack): string {
  if (via === 'internet-gateway' && (stack.internetGateway ?? false) !== false) return via;
  if (via.startsWith('nat-gateway.') && stack.natGateways?.[via.slice('nat-gateway.'.length)] !== undefined)
    return via;
  if (via.startsWith('instance.')) return instanceNamed(via, path, stack);
  const ways = [
    ...((stack.internetGateway ?? false) === false ? [] : ['internet-gateway']),
    ...Object.keys(stack.natGateways ?? {}).map((name) => `nat-gateway.${name}`),
  ];
  throw new StackError([
    fault(
      path,
      `is ${via}, which leads nowhere in this stack`,
      ways.length === 0
        ? 'Add internetGateway: true, or natGateways.'
        : `Ways are ${ways.join(', ')}, and instances as instance.NAME.`,
    ),
  ]);
}

function routeSteps(
  id: JsonValue,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): readonly Doing[] {
  const [old, next] = [routesIn(before), routesIn(after)];
  const write = (action: string, to: string, via?: JsonValue): Doing => ({
    call: {
      service: 'ec2',
      action,
      input: { RouteTableId: id, DestinationCidrBlock: to, ...(via === undefined ? {} : targetOf(via)) },
    },
    reason: via === undefined ? `nothing goes to ${to} any more` : `packets to ${to}`,
    together: 'routes',
  });
  return [
    ...[...next]
      .filter(([to, via]) => !sameJson(old.get(to), via))
      .map(([to, via]) => write(old.has(to) ? 'ReplaceRoute' : 'CreateRoute', to, via)),
    ...[...old.keys()].filter((to) => !next.has(to)).map((to) => write('DeleteRoute', to)),
  ];
}

function routesIn(value: JsonValue | undefined): ReadonlyMap<string, JsonValue> {
  const routes = Array.isArray(value) ? value.filter((one: JsonValue) => isJsonObject(one)) : [];
  return new Map(routes.map((route: JsonObject) => [String(route['to']), route['via'] ?? null]));
}

/** The member of CreateRoute that takes a target. What is only being made is known by the step that makes it. */
function targetOf(via: JsonValue): JsonObject {
  const name = isJsonObject(via) ? String(via['$from']) : String(via);
  if (name.startsWith('nat-')) return { NatGatewayId: via };
  if (name.startsWith('i-') || name.startsWith('instance.')) return { InstanceId: via };
  return name.startsWith('eni-') ? { NetworkInterfaceId: via } : { GatewayId: via };
}

function leave(AssociationId: JsonValue | undefined): Doing {
  return {
    call: { service: 'ec2', action: 'DisassociateRouteTable', input: { AssociationId } },
    reason: 'the subnet goes by the main table again',
    already: ['InvalidAssociationID.NotFound'],
    together: 'leave',
  };
}

function subnetSteps(
  id: JsonValue,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  associations: JsonObject,
): readonly Doing[] {
  const [old, next] = [listOf(before), listOf(after)];
  const gone = old.filter((subnet) => !next.some((other) => sameJson(subnet, other)));
  const come = next.filter((subnet) => !old.some((other) => sameJson(subnet, other)));
  return [
    ...gone.map((subnet) => leave(associations[String(subnet)])),
    ...come.map((subnet): Doing => ({
      call: {
        service: 'ec2',
        action: 'AssociateRouteTable',
        input: { RouteTableId: id, SubnetId: subnet },
      },
      reason: 'the subnet goes by it',
      undo: (step) => [leave({ $from: step, path: 'AssociationId' })],
      // A subnet goes by one table: it leaves another one of the stack first.
      requires: [
        {
          call: {
            service: 'ec2',
            action: 'DescribeRouteTables',
            input: { Filters: [{ Name: 'association.subnet-id', Values: [subnet] }] },
          },
          path: 'RouteTables[0].RouteTableId',
          equals: null,
          withinMs: 60_000,
        },
      ],
      together: 'join',
    })),
  ];
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}
