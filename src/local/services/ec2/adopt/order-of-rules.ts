import type { IpPermission, SecurityGroup, SecurityGroupRule } from '../../../../wire/generated/ec2.ts';

/** The place of each rule in its group: `DescribeSecurityGroups` shows them in order, the list of rules does not. */
export function orderOfRules(
  groups: readonly SecurityGroup[],
): (rule: SecurityGroupRule) => number | undefined {
  const places = new Map<string, number>();
  for (const { GroupId = '', IpPermissions = [], IpPermissionsEgress = [] } of groups)
    for (const [egress, permissions] of [
      [false, IpPermissions],
      [true, IpPermissionsEgress],
    ] as const)
      for (const permission of permissions)
        for (const source of sourcesOf(permission)) {
          const { IpProtocol = '-1', FromPort = -1, ToPort = -1 } = permission;
          places.set(keyOf(GroupId, egress, IpProtocol, FromPort, ToPort, source), places.size);
        }
  return (rule) => {
    const { GroupId = '', IsEgress = false, IpProtocol = '-1', FromPort = -1, ToPort = -1 } = rule;
    const { CidrIpv4, CidrIpv6, PrefixListId, ReferencedGroupInfo } = rule;
    const source = CidrIpv4 ?? CidrIpv6 ?? PrefixListId ?? ReferencedGroupInfo?.GroupId ?? '';
    return places.get(keyOf(GroupId, IsEgress, IpProtocol, FromPort, ToPort, source));
  };
}

function sourcesOf(permission: IpPermission): readonly string[] {
  return [
    ...(permission.IpRanges ?? []).map(({ CidrIp }) => CidrIp),
    ...(permission.Ipv6Ranges ?? []).map(({ CidrIpv6 }) => CidrIpv6),
    ...(permission.PrefixListIds ?? []).map(({ PrefixListId }) => PrefixListId),
    ...(permission.UserIdGroupPairs ?? []).map(({ GroupId }) => GroupId),
  ].flatMap((source) => source ?? []);
}

function keyOf(...parts: readonly (string | number | boolean)[]): string {
  return parts.join('|');
}
