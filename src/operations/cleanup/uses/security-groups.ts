import type { Connection } from '../../../aws/connection.ts';
import type { SecurityGroup } from '../../../wire/generated/ec2.ts';
import { usedVersions } from '../../ec2/template-pins.ts';

/** Groups in a DescribeSecurityGroupReferences; AWS says of no limit. */
const askedAtOnce = 100;

/**
 * What uses each security group, in words: network interfaces (every service that is in a VPC has one there), rules of
 * other groups, also of those in peered VPCs, what launches instances, and Lambda functions, which have interfaces only
 * while they run. Calls go by pages.
 */
export async function groupsInUse(connection: Connection): Promise<ReadonlyMap<string, string>> {
  const users = new Map<string, string>();
  const note = (group: string | undefined, user: string): void => {
    if (group !== undefined && group !== '' && !users.has(group)) users.set(group, user);
  };
  const interfaces = connection.pages('ec2', 'DescribeNetworkInterfaces', { MaxResults: 1000 });
  for await (const page of interfaces)
    for (const { NetworkInterfaceId: id, Groups = [] } of page.NetworkInterfaces ?? [])
      for (const { GroupId } of Groups) note(GroupId, `the network interface ${id}`);
  const groups = await readGroups(connection);
  for (const group of groups) for (const named of namedIn(group)) note(named, `a rule of ${group.GroupId}`);
  await usedByLaunches(connection, note, (name) => groups.filter((group) => group.GroupName === name));
  const functions = connection.pages('lambda', 'ListFunctions', { FunctionVersion: 'ALL' });
  for await (const page of functions)
    for (const { FunctionName: name, VpcConfig } of page.Functions ?? [])
      for (const id of VpcConfig?.SecurityGroupIds ?? []) note(id, `the function ${name}`);
  const free = groups.flatMap(({ GroupId: id = '' }) => (users.has(id) ? [] : [id]));
  for (let at = 0; at < free.length; at += askedAtOnce) {
    const GroupId = free.slice(at, at + askedAtOnce);
    const answer = await connection.call('ec2', 'DescribeSecurityGroupReferences', { GroupId });
    for (const one of answer.SecurityGroupReferenceSet ?? [])
      note(one.GroupId, `a rule in the peered VPC ${one.ReferencingVpcId}`);
  }
  return users;
}

export async function readGroups(connection: Connection): Promise<readonly SecurityGroup[]> {
  const groups: SecurityGroup[] = [];
  for await (const page of connection.pages('ec2', 'DescribeSecurityGroups', { MaxResults: 1000 }))
    groups.push(...(page.SecurityGroups ?? []));
  return groups;
}

/** Other groups that the rules of one name. */
function namedIn({ GroupId: own, IpPermissions = [], IpPermissionsEgress = [] }: SecurityGroup): string[] {
  return [...IpPermissions, ...IpPermissionsEgress]
    .flatMap(({ UserIdGroupPairs = [] }) => UserIdGroupPairs)
    .flatMap(({ GroupId }) => (GroupId === undefined || GroupId === own ? [] : [GroupId]));
}

async function usedByLaunches(
  connection: Connection,
  note: (group: string | undefined, user: string) => void,
  named: (name: string) => readonly SecurityGroup[],
): Promise<void> {
  /** A launch configuration, and in a default VPC a template too, may name a group by its name. */
  const noteAll = (idsOrNames: readonly (string | undefined)[] | undefined, user: string): void => {
    for (const one of idsOrNames ?? []) {
      note(one, user);
      for (const { GroupId } of named(one ?? '')) note(GroupId, user);
    }
  };
  const configurations = connection.pages('autoscaling', 'DescribeLaunchConfigurations', { MaxRecords: 100 });
  for await (const page of configurations)
    for (const { LaunchConfigurationName: name, SecurityGroups } of page.LaunchConfigurations ?? [])
      noteAll(SecurityGroups, `the launch configuration ${name}`);
  for await (const version of usedVersions(connection)) {
    const { LaunchTemplateData: data, LaunchTemplateName: name, VersionNumber: number } = version;
    const user = `version ${number} of the launch template ${name}`;
    noteAll(data?.SecurityGroupIds, user);
    noteAll(data?.SecurityGroups, user);
    for (const { Groups } of data?.NetworkInterfaces ?? []) noteAll(Groups, user);
  }
  for await (const page of connection.pages('ec2', 'DescribeSpotFleetRequests', {}))
    for (const { SpotFleetRequestId: id, SpotFleetRequestConfig: asked } of page.SpotFleetRequestConfigs ??
      [])
      for (const { SecurityGroups = [] } of asked?.LaunchSpecifications ?? [])
        noteAll(
          SecurityGroups.flatMap((one) => [one.GroupId, one.GroupName]),
          `the Spot Fleet request ${id}`,
        );
}
