import type { Connection } from '../../../src/aws/connection.ts';
import type { OperationContext } from '../../../src/operations/context.ts';
import { checkStack } from '../../../src/operations/infra/check-input.ts';
import { planInfra, planInfraDestroy } from '../../../src/operations/infra/plan-infra.ts';
import type { StackInput } from '../../../src/operations/infra/stack.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { summarize } from '../../../src/operations/plan/summary.ts';
import type { RunReport } from '../../../src/operations/plan/report.ts';
import type { LocalRig } from '../local-rig.ts';

/** Two zones, a way in, a way out, rules that name each other, and two machines. */
export const webStack: StackInput = {
  name: 'shop',
  environment: 'test',
  tags: { Owner: 'web' },
  vpc: { cidr: '10.0.0.0/16' },
  subnets: {
    public: { cidr: '10.0.0.0/20', zones: 2, public: true },
    private: { cidrs: ['10.0.16.0/24', '10.0.17.0/24'] },
  },
  internetGateway: true,
  routeTables: {
    public: { subnets: ['public'], routes: [{ to: '0.0.0.0/0', via: 'internet-gateway' }] },
  },
  securityGroups: {
    lb: {
      ingress: [
        { port: 80, from: 'anywhere' },
        { port: 443, from: 'anywhere' },
      ],
    },
    web: {
      ingress: [
        { port: 8080, from: 'security-group.lb' },
        { port: 22, from: '203.0.113.0/24', description: 'office' },
      ],
      egress: [{ protocol: 'all', to: 'anywhere' }],
    },
  },
  instances: {
    web: { type: 't3.small', count: 2, subnet: 'public', securityGroups: ['web'], userData: '#!/bin/sh\n' },
  },
};

export async function planOf(input: StackInput, context: OperationContext, targets: readonly string[] = []) {
  return planInfra({ stack: await checkStack(input), targets }, context);
}

export async function apply(input: StackInput, context: OperationContext): Promise<RunReport> {
  return applyPlan(await planOf(input, context), context);
}

export async function destroy(
  stack: string,
  context: OperationContext,
  deleteData: readonly string[] = [],
): Promise<RunReport> {
  return applyPlan(await planInfraDestroy({ stack, deleteData }, context), context);
}

/** What a plan says of resources: `+ vpc`, `~ security-group.web`. */
export async function changesIn(input: StackInput, context: OperationContext): Promise<readonly string[]> {
  const symbols = { create: '+', update: '~', replace: '±', delete: '-' };
  const { resources } = await summarize(await planOf(input, context));
  return resources.map(({ change, address }) => `${symbols[change]} ${address}`);
}

/** The names of calls that change something, as the cloud recorded them since `mark`. */
export function mutations(rig: LocalRig, mark = 0): readonly string[] {
  rig.cloud.calls.flush();
  return rig.cloud.calls
    .list({ limit: 10_000 })
    .toReversed()
    .slice(mark)
    .filter(({ event }) => event.readOnly !== true)
    .map(({ event }) => String(event.eventName));
}

export function callCount(rig: LocalRig): number {
  rig.cloud.calls.flush();
  return rig.cloud.calls.list({ limit: 10_000 }).length;
}

/** Everything in the account that a stack may be made of, without ids: how it is, whoever made it and in which order. */
export async function picture(connection: Connection): Promise<unknown> {
  const names = new Map<string, string>();
  const name = (
    id: string | undefined,
    tags: readonly { Key?: string | undefined; Value?: string | undefined }[] | undefined,
  ) => {
    const own = tags?.find(({ Key }) => Key === 'nuage:id')?.Value;
    if (id !== undefined) names.set(id, own ?? 'untagged');
    return own ?? 'untagged';
  };
  const stack = [{ Name: 'tag-key', Values: ['nuage:stack'] }];
  const [vpcs, subnets, gateways, nats, tables, groups, reservations, addresses, volumes] = await Promise.all(
    [
      connection.call('ec2', 'DescribeVpcs', { Filters: [{ Name: 'is-default', Values: ['false'] }] }),
      connection.call('ec2', 'DescribeSubnets', { Filters: [{ Name: 'default-for-az', Values: ['false'] }] }),
      connection.call('ec2', 'DescribeInternetGateways', {}),
      connection.call('ec2', 'DescribeNatGateways', {
        Filter: [{ Name: 'state', Values: ['pending', 'available', 'failed'] }],
      }),
      connection.call('ec2', 'DescribeRouteTables', {}),
      connection.call('ec2', 'DescribeSecurityGroups', {}),
      connection.call('ec2', 'DescribeInstances', {
        Filters: [{ Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] }],
      }),
      connection.call('ec2', 'DescribeAddresses', {}),
      connection.call('ec2', 'DescribeVolumes', { Filters: stack }),
    ],
  );
  const instances = (reservations.Reservations ?? []).flatMap(({ Instances = [] }) => Instances);
  for (const one of vpcs.Vpcs ?? []) name(one.VpcId, one.Tags);
  for (const one of subnets.Subnets ?? []) name(one.SubnetId, one.Tags);
  for (const one of groups.SecurityGroups ?? []) name(one.GroupId, one.Tags);
  for (const one of gateways.InternetGateways ?? []) name(one.InternetGatewayId, one.Tags);
  for (const one of nats.NatGateways ?? []) name(one.NatGatewayId, one.Tags);
  for (const one of instances) name(one.InstanceId, one.Tags);
  const called = (id: string | undefined): string => names.get(id ?? '') ?? id ?? 'none';
  const sorted = (items: readonly unknown[]): readonly string[] =>
    items.map((item) => JSON.stringify(item)).toSorted();
  return {
    vpcs: sorted((vpcs.Vpcs ?? []).map((one) => [called(one.VpcId), one.CidrBlock])),
    subnets: sorted(
      (subnets.Subnets ?? []).map((one) => [
        called(one.SubnetId),
        one.CidrBlock,
        one.AvailabilityZone,
        one.MapPublicIpOnLaunch,
        called(one.VpcId),
      ]),
    ),
    gateways: sorted(
      (gateways.InternetGateways ?? [])
        .map((one) => [called(one.InternetGatewayId), called(one.Attachments?.[0]?.VpcId)])
        .filter(([, vpc]) => !vpc?.startsWith('vpc-')),
    ),
    nats: sorted(
      (nats.NatGateways ?? []).map((one) => [called(one.NatGatewayId), one.State, called(one.SubnetId)]),
    ),
    tables: sorted(
      (tables.RouteTables ?? [])
        .filter((one) => !(one.Associations ?? []).some(({ Main }) => Main))
        .map((one) => [
          name(one.RouteTableId, one.Tags),
          sorted(
            (one.Routes ?? []).map((route) => [
              route.DestinationCidrBlock,
              called(route.GatewayId ?? route.NatGatewayId ?? route.InstanceId),
            ]),
          ),
          sorted((one.Associations ?? []).map(({ SubnetId }) => called(SubnetId))),
        ]),
    ),
    groups: sorted(
      (groups.SecurityGroups ?? [])
        .filter(({ GroupName }) => GroupName !== 'default')
        .map((one) => [
          called(one.GroupId),
          one.Description,
          JSON.stringify([sorted(one.IpPermissions ?? []), sorted(one.IpPermissionsEgress ?? [])]).replaceAll(
            /sg-[0-9a-f]+/g,
            called,
          ),
        ]),
    ),
    instances: sorted(
      instances.map((one) => [
        called(one.InstanceId),
        one.InstanceType,
        one.State?.Name,
        called(one.SubnetId),
        sorted((one.SecurityGroups ?? []).map(({ GroupId }) => called(GroupId))),
        sorted(one.Tags ?? []),
      ]),
    ),
    addresses: sorted(
      (addresses.Addresses ?? []).map((one) => [name(one.AllocationId, one.Tags), called(one.InstanceId)]),
    ),
    volumes: sorted(
      (volumes.Volumes ?? []).map((one) => [name(one.VolumeId, one.Tags), one.Size, one.State]),
    ),
    parameters: sorted(
      ((await connection.call('ssm', 'DescribeParameters', {})).Parameters ?? []).map(({ Name }) => Name),
    ),
  };
}
