import type { EC2, ResourceType } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';
import type { NetLab } from './net-lab.ts';

let net: NetLab;
let place: { VpcId: string; SubnetId: string };
beforeAll(async () => {
  net = await startNetLab();
  const VpcId = await net.vpc();
  place = { VpcId, SubnetId: await net.subnet(VpcId, '10.0.1.0/24') };
});
afterAll(() => net[Symbol.asyncDispose]());

interface Options {
  readonly DryRun?: boolean;
  readonly TagSpecifications?: { ResourceType: ResourceType; Tags: { Key: string; Value: string }[] }[];
}
type Make = (aws: EC2, options: Options) => Promise<unknown>;

const creations: [ResourceType, Make][] = [
  ['vpc', (aws, options) => aws.createVpc({ CidrBlock: '10.9.0.0/16', ...options })],
  [
    'subnet',
    (aws, options) => aws.createSubnet({ VpcId: place.VpcId, CidrBlock: '10.0.9.0/24', ...options }),
  ],
  ['internet-gateway', (aws, options) => aws.createInternetGateway(options)],
  [
    'egress-only-internet-gateway',
    (aws, options) => aws.createEgressOnlyInternetGateway({ VpcId: place.VpcId, ...options }),
  ],
  ['route-table', (aws, options) => aws.createRouteTable({ VpcId: place.VpcId, ...options })],
  ['network-acl', (aws, options) => aws.createNetworkAcl({ VpcId: place.VpcId, ...options })],
  [
    'security-group',
    (aws, options) =>
      aws.createSecurityGroup({ VpcId: place.VpcId, GroupName: 'g', Description: 'd', ...options }),
  ],
  [
    'network-interface',
    (aws, options) => aws.createNetworkInterface({ SubnetId: place.SubnetId, ...options }),
  ],
  ['elastic-ip', (aws, options) => aws.allocateAddress(options)],
  [
    'natgateway',
    (aws, options) =>
      aws.createNatGateway({ SubnetId: place.SubnetId, ConnectivityType: 'private', ...options }),
  ],
  [
    'dhcp-options',
    (aws, options) =>
      aws.createDhcpOptions({
        DhcpConfigurations: [{ Key: 'domain-name', Values: ['example.com'] }],
        ...options,
      }),
  ],
  [
    'vpc-endpoint',
    (aws, options) =>
      aws.createVpcEndpoint({
        VpcId: place.VpcId,
        ServiceName: 'com.amazonaws.us-east-1.dynamodb',
        ...options,
      }),
  ],
];

test.each(creations)(
  '%s: a dry run makes nothing, the right tags stay, others are refused',
  async (type, make) => {
    const { aws } = net;
    const tagged = async () => {
      const Filters = [{ Name: 'resource-type', Values: [type] }];
      return (await aws.describeTags({ Filters })).Tags?.map((tag) => `${tag.Key}=${tag.Value}`);
    };
    const Tags = [{ Key: 'Made', Value: type }];
    const right: Options = { TagSpecifications: [{ ResourceType: type, Tags }] };
    expect(await refused(make(aws, { ...right, DryRun: true }))).toMatchObject({
      code: 'DryRunOperation',
      status: 412,
    });
    expect(await tagged()).toEqual([]);
    expect(await refused(make(aws, { TagSpecifications: [{ ResourceType: 'key-pair', Tags }] }))).toEqual({
      code: 'InvalidParameterValue',
      message: "'key-pair' is not a valid taggable resource type for this operation.",
      status: 400,
    });
    await make(aws, right);
    expect(await tagged()).toEqual([`Made=${type}`]);
  },
);

test('every list refuses a filter that it does not know', async () => {
  const { aws } = net;
  const Filters = [{ Name: 'colour', Values: ['blue'] }];
  const lists = [
    () => aws.describeVpcs({ Filters }),
    () => aws.describeSubnets({ Filters }),
    () => aws.describeInternetGateways({ Filters }),
    () => aws.describeEgressOnlyInternetGateways({ Filters }),
    () => aws.describeRouteTables({ Filters }),
    () => aws.describeNetworkAcls({ Filters }),
    () => aws.describeSecurityGroups({ Filters }),
    () => aws.describeSecurityGroupRules({ Filters }),
    () => aws.describeNetworkInterfaces({ Filters }),
    () => aws.describeAddresses({ Filters }),
    () => aws.describeNatGateways({ Filter: Filters }),
    () => aws.describeDhcpOptions({ Filters }),
    () => aws.describeVpcEndpoints({ Filters }),
    () => aws.describePrefixLists({ Filters }),
    () => aws.describeManagedPrefixLists({ Filters }),
  ];
  for (const call of lists)
    expect(await refused(call())).toEqual({
      code: 'InvalidParameterValue',
      message: "The filter 'colour' is invalid",
      status: 400,
    });
});
