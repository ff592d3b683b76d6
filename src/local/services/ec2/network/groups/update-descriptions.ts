import type { ActionContext } from '../../../../action.ts';
import { AwsError } from '../../../../error.ts';
import { dryRunOperation, invalidParameterCombination, missingParameter } from '../../errors.ts';
import { securityGroupRules } from '../group-row.ts';
import type { SecurityGroupRuleRow } from '../group-row.ts';
import { groupRuleIdErrors } from '../network-errors.ts';
import { namedGroup } from './named-group.ts';
import type { GroupInput } from './named-group.ts';
import { readDescription, readPermissions } from './read-permissions.ts';
import type { PermissionInput } from './read-permissions.ts';
import { rulesOf } from './rules-of.ts';
import { sameRule } from './same-rule.ts';

interface DescriptionsInput extends GroupInput, Pick<PermissionInput, 'IpPermissions'> {
  readonly SecurityGroupRuleDescriptions?:
    | readonly {
        readonly SecurityGroupRuleId?: string | undefined;
        readonly Description?: string | undefined;
      }[]
    | undefined;
  readonly DryRun?: boolean | undefined;
}

/** Gives rules other descriptions; a rule that is named without one loses it. */
export function updateDescriptions(
  input: DescriptionsInput,
  egress: boolean,
  context: ActionContext,
): { Return: true } {
  const { state } = context;
  const group = namedGroup(state, input);
  const there = rulesOf(state, group.id).filter((rule) => rule.egress === egress);
  const changes = readChanges(input, there, () => readPermissions(input, group, context));
  if (input.DryRun === true) throw dryRunOperation();
  for (const row of changes) state.table(securityGroupRules).put(row);
  return { Return: true };
}

function readChanges(
  input: DescriptionsInput,
  there: readonly SecurityGroupRuleRow[],
  permissions: () => ReturnType<typeof readPermissions>,
): SecurityGroupRuleRow[] {
  const byId = input.SecurityGroupRuleDescriptions ?? [];
  const listed = input.IpPermissions ?? [];
  if (byId.length > 0 && listed.length > 0)
    throw invalidParameterCombination(
      "Only one of 'ipPermissions' or 'securityGroupRuleDescriptions' should be provided.",
    );
  if (byId.length === 0 && listed.length === 0)
    throw missingParameter('ipPermissions or securityGroupRuleDescriptions');
  if (byId.length > 0)
    return byId.map(({ SecurityGroupRuleId: id = '', Description: text }) => {
      const rule = there.find((candidate) => candidate.id === id);
      if (rule === undefined) throw groupRuleIdErrors.notFound([id]);
      return { ...rule, description: readDescription(text) };
    });
  return permissions().map((spec) => {
    const rule = there.find((candidate) => sameRule(spec, candidate));
    if (rule === undefined)
      throw new AwsError(
        'InvalidPermission.NotFound',
        400,
        'The specified rule does not exist in this security group.',
      );
    return { ...rule, description: spec.description };
  });
}
