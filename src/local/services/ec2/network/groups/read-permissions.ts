import type { IpPermission } from '../../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../../action.ts';
import { AwsError } from '../../../../error.ts';
import {
  groupNameNotFound,
  invalidParameterCombination,
  invalidParameterValue,
  missingParameter,
} from '../../errors.ts';
import { canonicalCidr, canonicalIpv6Cidr } from '../cidr.ts';
import { findGroup, groupByName } from '../find-network.ts';
import type { SecurityGroupRow, SecurityGroupRuleRow } from '../group-row.ts';
import { namedPrefixList } from '../prefix-lists/find-prefix-list.ts';
import { readPorts, readProtocol } from './protocol.ts';
import type { Ports } from './protocol.ts';

/** Where a rule lets traffic from or to: exactly one of the four. */
export type Peer = Pick<SecurityGroupRuleRow, 'cidrIpv4' | 'cidrIpv6' | 'prefixListId' | 'referencedGroup'>;

/** One rule as a request describes it. */
export interface RuleSpec extends Peer, Ports {
  readonly protocol: string;
  readonly description?: string | undefined;
}

/** A request in either of its two forms: a list of permissions, or one permission in members of its own. */
export interface PermissionInput {
  readonly IpPermissions?: readonly IpPermission[] | undefined;
  readonly CidrIp?: string | undefined;
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
  readonly IpProtocol?: string | undefined;
  readonly SourceSecurityGroupName?: string | undefined;
  readonly SourceSecurityGroupOwnerId?: string | undefined;
}

/** Reads the rules of a request, one for each source or destination and range of ports. */
export function readPermissions(
  input: PermissionInput,
  group: SecurityGroupRow,
  context: ActionContext,
): RuleSpec[] {
  const listed = input.IpPermissions ?? [];
  const single = singlePermission(input);
  if (listed.length > 0 && single !== undefined)
    throw invalidParameterCombination(
      "The parameter 'ipPermissions' may not be used in combination with other rule parameters",
    );
  const permissions = single === undefined ? listed : [single];
  if (permissions.length === 0) throw missingParameter('ipPermissions');
  return permissions.flatMap((permission) => readPermission(permission, group, context));
}

function singlePermission(input: PermissionInput): IpPermission | undefined {
  const { CidrIp, SourceSecurityGroupName: name, IpProtocol, FromPort, ToPort } = input;
  if (CidrIp === undefined && name === undefined && IpProtocol === undefined) return undefined;
  return {
    IpProtocol: IpProtocol ?? (name === undefined ? undefined : '-1'),
    FromPort,
    ToPort,
    IpRanges: CidrIp === undefined ? [] : [{ CidrIp }],
    UserIdGroupPairs:
      name === undefined ? [] : [{ GroupName: name, UserId: input.SourceSecurityGroupOwnerId }],
  };
}

function readPermission(
  permission: IpPermission,
  group: SecurityGroupRow,
  context: ActionContext,
): RuleSpec[] {
  if (permission.IpProtocol === undefined) throw missingParameter('ipProtocol');
  const protocol = readProtocol(permission.IpProtocol);
  const base = { protocol, ...readPorts(protocol, permission.FromPort, permission.ToPort) };
  const rule = (peer: Peer, description: string | undefined): RuleSpec => ({
    ...base,
    ...peer,
    description: readDescription(description),
  });
  const rules = [
    ...(permission.IpRanges ?? []).map((range) =>
      rule({ cidrIpv4: readIpv4(range.CidrIp ?? '') }, range.Description),
    ),
    ...(permission.Ipv6Ranges ?? []).map((range) =>
      rule({ cidrIpv6: readIpv6(range.CidrIpv6 ?? '') }, range.Description),
    ),
    ...(permission.PrefixListIds ?? []).map((list) =>
      rule({ prefixListId: namedPrefixList(context, list.PrefixListId ?? '') }, list.Description),
    ),
    ...(permission.UserIdGroupPairs ?? []).map((pair) =>
      rule({ referencedGroup: readGroup(pair, group, context) }, pair.Description),
    ),
  ];
  if (rules.length === 0)
    throw invalidParameterValue(
      "Invalid value '' for parameter ipPermissions. A source or destination is needed.",
    );
  return rules;
}

/** Reads an IPv4 source or destination in AWS's canonical form. */
export function readIpv4(text: string): string {
  const block = canonicalCidr(text);
  if (block === undefined) throw invalidParameterValue(`CIDR block ${text} is malformed`);
  return block;
}

/** Reads an IPv6 source or destination in AWS's canonical form. */
export function readIpv6(text: string): string {
  const block = canonicalIpv6Cidr(text);
  if (block === undefined) throw invalidParameterValue(`CIDR block ${text} is malformed`);
  return block;
}

interface GroupPair {
  readonly GroupId?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly UserId?: string | undefined;
}

function readGroup(pair: GroupPair, group: SecurityGroupRow, { state }: ActionContext) {
  const { GroupId: id, GroupName: name } = pair;
  if (id === undefined && name === undefined) throw missingParameter('groupId');
  const found = id === undefined ? groupByName(state, group.vpcId, name ?? '') : findGroup(state, id);
  if (found === undefined) throw groupNameNotFound(name ?? '', group.vpcId);
  if (found.vpcId !== group.vpcId)
    throw new AwsError(
      'InvalidGroup.NotFound',
      400,
      'You have specified two resources that belong to different networks.',
    );
  return { groupId: found.id, account: found.account };
}

const description = /^[a-zA-Z0-9. _\-:/()#,@[\]+=&;{}!$*]{0,255}$/;

/** Reads the description of a rule; the empty one is none. */
export function readDescription(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (description.test(text)) return text;
  throw invalidParameterValue(
    'Invalid rule description. Valid descriptions are strings less than 256 characters from the following set:  ' +
      'a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*',
  );
}
