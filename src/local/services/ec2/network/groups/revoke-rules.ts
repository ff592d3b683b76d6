import type { IpPermission, RevokedSecurityGroupRule } from '../../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../../action.ts';
import { AwsError } from '../../../../error.ts';
import type { State } from '../../../../store/table.ts';
import { dryRunOperation, invalidParameterCombination, missingParameter } from '../../errors.ts';
import { defaultVpc } from '../find-network.ts';
import { securityGroupRules } from '../group-row.ts';
import type { SecurityGroupRow, SecurityGroupRuleRow } from '../group-row.ts';
import { groupRuleIdErrors } from '../network-errors.ts';
import { permissionsOf } from '../describe-group.ts';
import { namedGroup } from './named-group.ts';
import type { GroupInput } from './named-group.ts';
import { readPermissions } from './read-permissions.ts';
import type { PermissionInput } from './read-permissions.ts';
import { rulesOf } from './rules-of.ts';
import { sameRule } from './same-rule.ts';

interface RevokeInput extends PermissionInput, GroupInput {
  readonly SecurityGroupRuleIds?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
}

interface Revoked {
  readonly Return: true;
  readonly UnknownIpPermissions?: readonly IpPermission[];
  readonly RevokedSecurityGroupRules: readonly RevokedSecurityGroupRule[];
}

/**
 * Takes rules from a group. One that is not there is an error; in the default VPC, AWS answers with it instead.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html
 */
export function revokeRules(input: RevokeInput, egress: boolean, context: ActionContext): Revoked {
  const { state } = context;
  const group = namedGroup(state, input);
  const ids = input.SecurityGroupRuleIds ?? [];
  if (ids.length > 0 && (input.IpPermissions ?? []).length > 0)
    throw invalidParameterCombination(
      "Only one of 'ipPermissions' or 'securityGroupRuleIds' should be provided.",
    );
  const there = rulesOf(state, group.id).filter((rule) => rule.egress === egress);
  const { found, unknown } =
    ids.length > 0
      ? { found: ids.map((id) => ruleById(there, id)), unknown: [] }
      : byPermissions(input, group, there, context);
  if (input.DryRun === true) throw dryRunOperation();
  for (const { id } of found) state.table(securityGroupRules).delete(id);
  return {
    Return: true,
    ...(unknown.length === 0 ? {} : { UnknownIpPermissions: permissionsOf(unknown) }),
    RevokedSecurityGroupRules: found.map(describeRevoked),
  };
}

function ruleById(rules: readonly SecurityGroupRuleRow[], id: string): SecurityGroupRuleRow {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw groupRuleIdErrors.notFound([id]);
  return rule;
}

function byPermissions(
  input: RevokeInput,
  group: SecurityGroupRow,
  there: readonly SecurityGroupRuleRow[],
  context: ActionContext,
) {
  const given = input.IpPermissions ?? [];
  if (
    given.length === 0 &&
    input.IpProtocol === undefined &&
    input.CidrIp === undefined &&
    input.SourceSecurityGroupName === undefined
  )
    throw missingParameter('ipPermissions or securityGroupRuleIds');
  const specs = readPermissions(input, group, context);
  const unknown = specs.filter((spec) => !there.some((rule) => sameRule(spec, rule)));
  if (unknown.length > 0 && !isInDefaultVpc(context.state, group))
    throw new AwsError(
      'InvalidPermission.NotFound',
      400,
      'The specified rule does not exist in this security group.',
    );
  return { found: there.filter((rule) => specs.some((spec) => sameRule(spec, rule))), unknown };
}

function isInDefaultVpc(state: State, { vpcId }: SecurityGroupRow): boolean {
  return defaultVpc(state)?.id === vpcId;
}

function describeRevoked(rule: SecurityGroupRuleRow): RevokedSecurityGroupRule {
  return {
    SecurityGroupRuleId: rule.id,
    GroupId: rule.groupId,
    IsEgress: rule.egress,
    IpProtocol: rule.protocol,
    FromPort: rule.fromPort,
    ToPort: rule.toPort,
    CidrIpv4: rule.cidrIpv4,
    CidrIpv6: rule.cidrIpv6,
    PrefixListId: rule.prefixListId,
    ReferencedGroupId: rule.referencedGroup?.groupId,
    Description: rule.description,
  };
}
