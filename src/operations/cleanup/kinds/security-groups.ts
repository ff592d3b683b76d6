import type { IpPermission, SecurityGroup } from '../../../wire/generated/ec2.ts';
import type { JsonObject } from '../../plan/json.ts';
import { userOf } from '../../plan/own-reads.ts';
import { asInput } from '../../plan/reference.ts';
import type { Step, StepBody } from '../../plan/step.ts';
import { tagsIn } from '../candidate.ts';
import type { Candidate, Kind, Looking } from '../candidate.ts';
import { keptByTag } from '../protecting-tags.ts';
import { groupsInUse, readGroups } from '../uses/security-groups.ts';

/** Security groups that nothing wears and no other group's rule names. AWS does not keep how old they are. */
export const securityGroups: Kind = {
  markable: true,
  async list(looking) {
    const [groups, users] = await Promise.all([
      readGroups(looking.connection),
      groupsInUse(looking.connection),
    ]);
    return groups.map((group) => candidateOf(group, users, looking));
  },
};

function candidateOf(
  group: SecurityGroup,
  users: ReadonlyMap<string, string>,
  { account, region }: Looking,
): Candidate {
  const { GroupId: id = '', GroupName: name = '' } = group;
  const tags = tagsIn(group.Tags);
  const user = users.get(id);
  const stepId = `delete-${account}-${region}-${id}`;
  return {
    id,
    name,
    tags,
    created: undefined,
    protectedBy:
      name === 'default'
        ? 'it is the default group of its VPC'
        : user === undefined
          ? keptByTag(tags)
          : `it is used by ${user}`,
    about: `security group ${name} of ${group.VpcId ?? 'no VPC'}, used by nothing`,
    against: 'it comes back under a new id',
    usdPerMonth: 0,
    steps: (reason): readonly Step[] => [
      {
        id: stepId,
        account,
        region,
        target: id,
        name,
        call: { service: 'ec2', action: 'DeleteSecurityGroup', input: { GroupId: id } },
        change: 'delete',
        reason,
        requires: [{ call: userOf('security-groups', id), path: 'user', equals: null }],
        effect: {
          call: {
            service: 'ec2',
            action: 'DescribeSecurityGroups',
            input: { Filters: [{ Name: 'group-id', Values: [id] }] },
          },
          path: 'SecurityGroups[0].GroupId',
          accepted: [],
          done: [null],
        },
        after: [],
        undo: { steps: comesBack(group, tags, stepId) },
      },
    ],
  };
}

/** The group once more with its rules. One that names the group itself names the new one. */
function comesBack(
  group: SecurityGroup,
  tags: Readonly<Record<string, string>>,
  stepId: string,
): readonly StepBody[] {
  const made = { $from: `undo-${stepId}-1`, path: 'GroupId' };
  const Tags = Object.entries(tags).flatMap(([Key, Value]) =>
    Key.startsWith('aws:') ? [] : [{ Key, Value }],
  );
  const input: JsonObject = {
    GroupName: group.GroupName,
    Description: group.Description,
    ...(group.VpcId === undefined ? {} : { VpcId: group.VpcId }),
    ...(Tags.length === 0 ? {} : { TagSpecifications: [{ ResourceType: 'security-group', Tags }] }),
  };
  const rules = (permissions: readonly IpPermission[] | undefined): JsonObject[] =>
    (permissions ?? []).map((permission) => withItself(permission, group.GroupId, made));
  const ingress = rules(group.IpPermissions);
  const egress = rules(group.IpPermissionsEgress);
  const change = (
    action: string,
    IpPermissions: JsonObject[],
    reason: string,
    already?: string,
  ): StepBody => ({
    call: { service: 'ec2', action, input: { GroupId: made, IpPermissions } },
    change: 'update',
    reason,
    requires: [],
    ...(already === undefined ? {} : { already: [already] }),
  });
  const everywhere: JsonObject = { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] };
  const steps: StepBody[] = [
    {
      call: { service: 'ec2', action: 'CreateSecurityGroup', input },
      change: 'create',
      reason: `${group.GroupId} once more, under a new id`,
      requires: [],
    },
    // AWS lets everything out of a new group.
    change('RevokeSecurityGroupEgress', [everywhere], 'only what was let out', 'InvalidPermission.NotFound'),
  ];
  if (ingress.length > 0) steps.push(change('AuthorizeSecurityGroupIngress', ingress, 'as it was'));
  if (egress.length > 0) steps.push(change('AuthorizeSecurityGroupEgress', egress, 'as it was'));
  return steps;
}

function withItself(permission: IpPermission, own: string | undefined, made: JsonObject): JsonObject {
  const { UserIdGroupPairs: pairs = [], ...rest } = permission;
  const shown = Object.entries(rest).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return {
    ...asInput(Object.fromEntries(shown)),
    ...(pairs.length === 0
      ? {}
      : {
          UserIdGroupPairs: pairs.map(({ GroupId, Description }) => ({
            GroupId: GroupId === own ? made : GroupId,
            ...(Description === undefined ? {} : { Description }),
          })),
        }),
  };
}
