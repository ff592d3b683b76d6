import type { Connection } from '../../aws/connection.ts';
import type { NetworkInterface } from '../../wire/generated/ec2.ts';
import type { RefusalExplainer } from '../context.ts';
import { stackTag, tagMap } from './stack-tags.ts';

/** So many are named; whoever has more wants a list. */
const named = 8;

/** Codes by which EC2 says that something else still stands on what is to go. */
const codes = new Set(['DependencyViolation', 'VolumeInUse', 'InvalidIPAddress.InUse']);

/** Says what holds on to something that AWS would not delete: AWS itself only says that something does. */
export const explainHolders: RefusalExplainer = async ({ id, connection }, { code }) => {
  if (!codes.has(code)) return undefined;
  const holders = await holdersOf(id, connection);
  if (holders.length === 0) return undefined;
  const more = holders.length > named ? `; and ${holders.length - named} more` : '';
  return {
    message: `What holds on: ${holders.slice(0, named).join('; ')}${more}.`,
    hint: 'Delete them, or take them from it, and destroy again: what is gone already stays gone.',
  };
};

async function holdersOf(id: string, connection: Connection): Promise<readonly string[]> {
  const [kind] = id.split('-');
  const find = byKind[kind ?? ''];
  if (find === undefined) return [];
  const lists = await Promise.all(
    // Whoever may not read one of them is told of the others.
    find(id, connection).map(async (list) => list.catch((): readonly string[] => [])),
  );
  return lists.flat();
}

type Finder = (id: string, connection: Connection) => readonly Promise<readonly string[]>[];

const byKind: Readonly<Record<string, Finder>> = {
  vpc: (id, connection) => [
    interfaces(connection, 'vpc-id', id),
    gateways(connection, id),
    natGateways(connection, id),
    groups(connection, 'vpc-id', id),
    subnets(connection, id),
  ],
  subnet: (id, connection) => [interfaces(connection, 'subnet-id', id)],
  sg: (id, connection) => [
    interfaces(connection, 'group-id', id),
    groups(connection, 'ip-permission.group-id', id, id),
    groups(connection, 'egress.ip-permission.group-id', id, id),
  ],
  igw: (id, connection) => [publicInterfaces(connection, id)],
  vol: (id, connection) => [attachments(connection, id)],
};

async function interfaces(connection: Connection, Name: string, id: string): Promise<readonly string[]> {
  const Filters = [{ Name, Values: [id] }];
  const { NetworkInterfaces = [] } = await connection.call('ec2', 'DescribeNetworkInterfaces', { Filters });
  return NetworkInterfaces.map(interfaceInWords);
}

/** A gateway goes only when nobody in its VPC has a public address. */
async function publicInterfaces(connection: Connection, id: string): Promise<readonly string[]> {
  const { InternetGateways = [] } = await connection.call('ec2', 'DescribeInternetGateways', {
    InternetGatewayIds: [id],
  });
  const vpc = InternetGateways[0]?.Attachments?.[0]?.VpcId;
  if (vpc === undefined) return [];
  const { NetworkInterfaces = [] } = await connection.call('ec2', 'DescribeNetworkInterfaces', {
    Filters: [{ Name: 'vpc-id', Values: [vpc] }],
  });
  return NetworkInterfaces.filter(({ Association }) => Association?.PublicIp !== undefined).map(
    (one) => `${interfaceInWords(one)} with the public address ${one.Association?.PublicIp}`,
  );
}

/** `network interface eni-1 “ELB app/web” of amazon-elb at instance i-1` */
function interfaceInWords(one: NetworkInterface): string {
  const instance = one.Attachment?.InstanceId;
  const requester = one.RequesterManaged === true ? one.RequesterId : undefined;
  return [
    `network interface ${one.NetworkInterfaceId}`,
    ...(one.Description === undefined || one.Description === '' ? [] : [`“${one.Description}”`]),
    ...(requester === undefined ? [] : [`of ${requester}`]),
    ...(instance === undefined ? [] : [`at instance ${instance}`]),
    ...owner(tagMap(one.TagSet)),
  ].join(' ');
}

async function groups(
  connection: Connection,
  Name: string,
  id: string,
  referring?: string,
): Promise<readonly string[]> {
  const { SecurityGroups = [] } = await connection.call('ec2', 'DescribeSecurityGroups', {
    Filters: [{ Name, Values: [id] }],
  });
  return SecurityGroups.filter(
    ({ GroupName, GroupId }) => GroupName !== 'default' && GroupId !== referring,
  ).map((one) =>
    [
      `security group ${one.GroupId} ${one.GroupName}`,
      ...(referring === undefined ? [] : [`whose rules name ${referring}`]),
      ...owner(tagMap(one.Tags)),
    ].join(' '),
  );
}

async function gateways(connection: Connection, id: string): Promise<readonly string[]> {
  const Filters = [{ Name: 'attachment.vpc-id', Values: [id] }];
  const { InternetGateways = [] } = await connection.call('ec2', 'DescribeInternetGateways', { Filters });
  return InternetGateways.map((one) => `internet gateway ${one.InternetGatewayId}`);
}

async function natGateways(connection: Connection, id: string): Promise<readonly string[]> {
  const Filter = [
    { Name: 'vpc-id', Values: [id] },
    { Name: 'state', Values: ['pending', 'available', 'deleting'] },
  ];
  const { NatGateways = [] } = await connection.call('ec2', 'DescribeNatGateways', { Filter });
  return NatGateways.map((one) => `NAT gateway ${one.NatGatewayId}, ${one.State}`);
}

async function subnets(connection: Connection, id: string): Promise<readonly string[]> {
  const Filters = [{ Name: 'vpc-id', Values: [id] }];
  const { Subnets = [] } = await connection.call('ec2', 'DescribeSubnets', { Filters });
  return Subnets.map((one) =>
    [`subnet ${one.SubnetId} ${one.CidrBlock}`, ...owner(tagMap(one.Tags))].join(' '),
  );
}

async function attachments(connection: Connection, id: string): Promise<readonly string[]> {
  const { Volumes = [] } = await connection.call('ec2', 'DescribeVolumes', { VolumeIds: [id] });
  return (Volumes[0]?.Attachments ?? []).map(
    ({ InstanceId, Device }) => `instance ${InstanceId}, which has it as ${Device}`,
  );
}

/** Whose it is, as far as tags say. */
function owner(tags: Readonly<Record<string, string>>): readonly string[] {
  const stack = tags[stackTag];
  if (stack !== undefined) return [`of the stack ${stack}`];
  return tags['Name'] === undefined ? [] : [`(${tags['Name']})`];
}
