import type { SecurityGroupRuleRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation, missingParameter } from '../errors.ts';
import { findGroup } from '../network/find-network.ts';
import { securityGroupRules } from '../network/group-row.ts';
import type { SecurityGroupRow, SecurityGroupRuleRow } from '../network/group-row.ts';
import { ruleInWords } from '../network/groups/protocol.ts';
import { readPermissions } from '../network/groups/read-permissions.ts';
import { rulesOf } from '../network/groups/rules-of.ts';
import { peerOf, sameRule } from '../network/groups/same-rule.ts';
import { groupRuleIdErrors } from '../network/network-errors.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** A rule keeps its id and takes the new values. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html */
export const action = defineAction('ec2', 'ModifySecurityGroupRules', {
  authorize: (input, context) =>
    onTagged(
      'ModifySecurityGroupRules',
      [input.GroupId, ...input.SecurityGroupRules.map((update) => update.SecurityGroupRuleId)],
      context,
    ),
  handler(input, context) {
    const { state } = context;
    const group = findGroup(state, input.GroupId);
    let rules = rulesOf(state, group.id);
    const changed = input.SecurityGroupRules.map(({ SecurityGroupRuleId: id, SecurityGroupRule: wanted }) => {
      const rule = rules.find((candidate) => candidate.id === id);
      if (rule === undefined) throw groupRuleIdErrors.notFound([id]);
      const row = readRule(rule, wanted, group, context);
      rules = rules.map((other) => (other === rule ? row : other));
      return row;
    });
    for (const row of changed) {
      const twin = rules.some(
        (other) => other.id !== row.id && other.egress === row.egress && sameRule(row, other),
      );
      if (!twin) continue;
      const words = ruleInWords(peerOf(row), row.protocol, row);
      throw new AwsError('InvalidPermission.Duplicate', 400, `the specified rule "${words}" already exists`);
    }
    if (input.DryRun === true) throw dryRunOperation();
    for (const row of changed) state.table(securityGroupRules).put(row);
    return { Return: true };
  },
});

function readRule(
  rule: SecurityGroupRuleRow,
  wanted: SecurityGroupRuleRequest | undefined,
  group: SecurityGroupRow,
  context: ActionContext,
): SecurityGroupRuleRow {
  if (wanted === undefined) throw missingParameter('SecurityGroupRule');
  const { CidrIpv4, CidrIpv6, PrefixListId, ReferencedGroupId: GroupId, Description } = wanted;
  const permission = {
    IpProtocol: wanted.IpProtocol,
    FromPort: wanted.FromPort,
    ToPort: wanted.ToPort,
    IpRanges: CidrIpv4 === undefined ? [] : [{ CidrIp: CidrIpv4, Description }],
    Ipv6Ranges: CidrIpv6 === undefined ? [] : [{ CidrIpv6, Description }],
    PrefixListIds: PrefixListId === undefined ? [] : [{ PrefixListId, Description }],
    UserIdGroupPairs: GroupId === undefined ? [] : [{ GroupId, Description }],
  };
  const [spec, another] = readPermissions({ IpPermissions: [permission] }, group, context);
  if (spec === undefined || another !== undefined)
    throw new AwsError(
      'InvalidParameterCombination',
      400,
      'Only one of cidrIpv4, cidrIpv6, prefixListId, or referencedGroupId can be specified',
    );
  const { id, account, region, groupId, egress, tags } = rule;
  return { ...spec, id, account, region, groupId, egress, tags };
}
