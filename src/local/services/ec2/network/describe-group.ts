import type { IpPermission, SecurityGroup, SecurityGroupRule } from '../../../../wire/generated/ec2.ts';
import type { FilterTable, FilterValue } from '../../../blocks/filters.ts';
import type { State } from '../../../store/table.ts';
import type { SecurityGroupRow, SecurityGroupRuleRow } from './group-row.ts';
import { rulesOf } from './groups/rules-of.ts';
import { shownTags } from '../../../blocks/shown-tags.ts';

export function groupArn(
  { region, account, id }: Pick<SecurityGroupRow, 'region' | 'account' | 'id'>,
  partition: string,
): string {
  return `arn:${partition}:ec2:${region}:${account}:security-group/${id}`;
}

/** A security group as `DescribeSecurityGroups` answers it: rules of the same ports stand together. */
export function describeGroup(row: SecurityGroupRow, state: State, partition: string): SecurityGroup {
  const rules = rulesOf(state, row.id);
  return {
    GroupId: row.id,
    GroupName: row.name,
    Description: row.description,
    OwnerId: row.account,
    VpcId: row.vpcId,
    SecurityGroupArn: groupArn(row, partition),
    IpPermissions: permissionsOf(rules.filter((rule) => !rule.egress)),
    IpPermissionsEgress: permissionsOf(rules.filter((rule) => rule.egress)),
    Tags: shownTags(row.tags),
  };
}

type Rule = Omit<SecurityGroupRuleRow, 'id' | 'account' | 'region' | 'groupId' | 'egress' | 'tags'>;

/** Rules in the form of permissions: those of the same ports stand together. */
export function permissionsOf(rules: readonly Rule[]): readonly IpPermission[] {
  const byPorts = Map.groupBy(rules, (rule) => `${rule.protocol} ${rule.fromPort} ${rule.toPort}`);
  return [...byPorts.values()].map((alike) => permission(alike));
}

function permission(rules: readonly Rule[]): IpPermission {
  const [first] = rules;
  const ports = hasNoPorts(first?.protocol) ? {} : { FromPort: first?.fromPort, ToPort: first?.toPort };
  return {
    ...ports,
    IpProtocol: first?.protocol,
    IpRanges: rules.flatMap(({ cidrIpv4, description }) =>
      cidrIpv4 === undefined ? [] : [{ CidrIp: cidrIpv4, Description: description }],
    ),
    Ipv6Ranges: rules.flatMap(({ cidrIpv6, description }) =>
      cidrIpv6 === undefined ? [] : [{ CidrIpv6: cidrIpv6, Description: description }],
    ),
    PrefixListIds: rules.flatMap(({ prefixListId, description }) =>
      prefixListId === undefined ? [] : [{ PrefixListId: prefixListId, Description: description }],
    ),
    UserIdGroupPairs: rules.flatMap(({ referencedGroup: group, description }) =>
      group === undefined
        ? []
        : [{ GroupId: group.groupId, UserId: group.account, Description: description }],
    ),
  };
}

/** Protocols other than these four are let through whole, and a permission then shows no ports. */
function hasNoPorts(protocol: string | undefined): boolean {
  return !['tcp', 'udp', 'icmp', 'icmpv6'].includes(protocol ?? '-1');
}

/** A rule as `DescribeSecurityGroupRules` answers it. */
export function describeGroupRule(row: SecurityGroupRuleRow, partition: string): SecurityGroupRule {
  const group = row.referencedGroup;
  return {
    SecurityGroupRuleId: row.id,
    SecurityGroupRuleArn: `arn:${partition}:ec2:${row.region}:${row.account}:security-group-rule/${row.id}`,
    GroupId: row.groupId,
    GroupOwnerId: row.account,
    IsEgress: row.egress,
    IpProtocol: row.protocol,
    FromPort: row.fromPort,
    ToPort: row.toPort,
    CidrIpv4: row.cidrIpv4,
    CidrIpv6: row.cidrIpv6,
    PrefixListId: row.prefixListId,
    ReferencedGroupInfo: group && { GroupId: group.groupId, UserId: group.account },
    Description: row.description,
    Tags: row.tags,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html */
export function groupFilters(state: State): FilterTable<SecurityGroupRow> {
  return {
    description: (row) => row.description,
    'group-id': (row) => row.id,
    'group-name': (row) => row.name,
    'owner-id': (row) => row.account,
    'vpc-id': (row) => row.vpcId,
    ...permissionFilters(state, 'ip-permission', false),
    ...permissionFilters(state, 'egress.ip-permission', true),
  };
}

function permissionFilters(state: State, prefix: string, egress: boolean): FilterTable<SecurityGroupRow> {
  const each =
    (read: (rule: SecurityGroupRuleRow) => string | undefined) =>
    (row: SecurityGroupRow): FilterValue =>
      rulesOf(state, row.id)
        .filter((rule) => rule.egress === egress)
        .map(read);
  const port = (value: number, { protocol }: SecurityGroupRuleRow) =>
    hasNoPorts(protocol) ? undefined : String(value);
  return {
    [`${prefix}.cidr`]: each((rule) => rule.cidrIpv4),
    [`${prefix}.from-port`]: each((rule) => port(rule.fromPort, rule)),
    [`${prefix}.group-id`]: each((rule) => rule.referencedGroup?.groupId),
    // Rules of a VPC keep the ids of groups and not their names, so that AWS finds none by a name.
    [`${prefix}.group-name`]: () => undefined,
    [`${prefix}.ipv6-cidr`]: each((rule) => rule.cidrIpv6),
    [`${prefix}.prefix-list-id`]: each((rule) => rule.prefixListId),
    [`${prefix}.protocol`]: each((rule) => rule.protocol),
    [`${prefix}.to-port`]: each((rule) => port(rule.toPort, rule)),
    [`${prefix}.user-id`]: each((rule) => rule.referencedGroup?.account),
  };
}
