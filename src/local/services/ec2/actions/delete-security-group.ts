import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { deleteGroup } from '../network/groups/delete-group.ts';
import { namedGroup } from '../network/groups/named-group.ts';
import { rulesReferring } from '../network/groups/rules-of.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html */
export const action = defineAction('ec2', 'DeleteSecurityGroup', {
  authorize: (input, context) => onTagged('DeleteSecurityGroup', [input.GroupId ?? '*'], context),
  handler(input, { state }) {
    const row = namedGroup(state, input);
    if (row.name === 'default')
      throw new AwsError(
        'CannotDelete',
        400,
        `the specified group: "${row.id}" name: "default" cannot be deleted by a user`,
      );
    const referred = rulesReferring(state, row.id).some(({ groupId }) => groupId !== row.id);
    if (referred || isWorn(state.table(networkInterfaces).list({ index: 'vpc', equals: row.vpcId }), row.id))
      throw new AwsError('DependencyViolation', 400, `resource ${row.id} has a dependent object`);
    if (input.DryRun === true) throw dryRunOperation();
    deleteGroup(state, row.id);
    return { Return: true, GroupId: row.id };
  },
});

function isWorn(interfaces: Iterable<{ readonly groupIds: readonly string[] }>, id: string): boolean {
  for (const { groupIds } of interfaces) if (groupIds.includes(id)) return true;
  return false;
}
