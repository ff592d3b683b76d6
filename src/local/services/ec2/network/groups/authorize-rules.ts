import type { ActionContext, AuthorizationRequest } from '../../../../action.ts';
import { readTagSpecifications } from '../../../../blocks/ec2-tags.ts';
import type { TagSpecificationInput } from '../../../../blocks/ec2-tags.ts';
import { AwsError } from '../../../../error.ts';
import { dryRunOperation } from '../../errors.ts';
import { onCreation } from '../../tags/on-creation.ts';
import { onTagged } from '../../tags/tagged-resources.ts';
import { describeGroupRule } from '../describe-group.ts';
import { securityGroupRules } from '../group-row.ts';
import type { SecurityGroupRuleRow } from '../group-row.ts';
import { quota } from '../limits.ts';
import { newRowId } from '../new-row-id.ts';
import { checkQuota } from '../quota-errors.ts';
import { namedGroup } from './named-group.ts';
import type { GroupInput } from './named-group.ts';
import { ruleInWords } from './protocol.ts';
import { readPermissions } from './read-permissions.ts';
import type { PermissionInput } from './read-permissions.ts';
import { nextOrder, rulesOf } from './rules-of.ts';
import { peerOf, sameRule } from './same-rule.ts';

interface AuthorizeInput extends PermissionInput, GroupInput {
  readonly TagSpecifications?: readonly TagSpecificationInput[] | undefined;
  readonly DryRun?: boolean | undefined;
}

type AuthorizeName = 'AuthorizeSecurityGroupIngress' | 'AuthorizeSecurityGroupEgress';

/** Adding rules asks for the permission on the group, and for tags on the new rules too. */
export function onAuthorize(
  action: AuthorizeName,
  input: AuthorizeInput,
  context: ActionContext,
): AuthorizationRequest[] {
  const onGroup = onTagged(action, [input.GroupId ?? '*'], context);
  if ((input.TagSpecifications ?? []).length === 0) return onGroup;
  const resource = 'security-group-rule/*';
  return [...onGroup, ...onCreation({ action, resource, tags: input.TagSpecifications }, context)];
}

/** Adds rules to a group: all of them, or none. */
export function authorizeRules(input: AuthorizeInput, egress: boolean, context: ActionContext) {
  const { account, region, state, partition } = context;
  const group = namedGroup(state, input);
  const specs = readPermissions(input, group, context);
  const type = 'security-group-rule';
  const tags = readTagSpecifications(input.TagSpecifications, [type]).get(type) ?? [];
  const rules = rulesOf(state, group.id);
  const there = rules.filter((rule) => rule.egress === egress);
  for (const [index, spec] of specs.entries()) {
    if (![...there, ...specs.slice(0, index)].some((other) => sameRule(spec, other))) continue;
    const words = ruleInWords(peerOf(spec), spec.protocol, spec);
    throw new AwsError('InvalidPermission.Duplicate', 400, `the specified rule "${words}" already exists`);
  }
  checkQuota(
    'RulesPerSecurityGroupLimitExceeded',
    there.length + specs.length - 1,
    quota(context.state, 'rulesPerGroup'),
  );
  if (input.DryRun === true) throw dryRunOperation();
  const first = nextOrder(rules);
  const rows = specs.map((spec, index): SecurityGroupRuleRow => {
    const id = newRowId(context, 'sgr', securityGroupRules);
    const row = { ...spec, id, account, region, groupId: group.id, egress, order: first + index, tags };
    state.table(securityGroupRules).put(row);
    return row;
  });
  return { Return: true, SecurityGroupRules: rows.map((row) => describeGroupRule(row, partition)) };
}
