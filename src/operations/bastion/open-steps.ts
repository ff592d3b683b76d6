import type { Place } from '../context.ts';
import type { JsonObject } from '../plan/json.ts';
import type { ActionCall, Step, Undo } from '../plan/step.ts';
import type { FoundGroup } from './find-group.ts';
import type { Network } from './network.ts';
import { byTag, descriptionOf, isoSeconds, untilTag, type OwnRule } from './rule.ts';

export interface Opening {
  readonly group: FoundGroup;
  readonly network: Network;
  readonly port: number;
  /** Epoch milliseconds. */
  readonly until: number;
  readonly note: string | undefined;
  readonly by: string;
}

/** Where the answer to the step that opens names the rule. */
export const ruleIdPath = 'SecurityGroupRules[0].SecurityGroupRuleId';

export function rulesOfGroup(group: string): ActionCall {
  const Filters = [{ Name: 'group-id', Values: [group] }];
  return { service: 'ec2', action: 'DescribeSecurityGroupRules', input: { Filters } };
}

/** JMESPath to the id of the rule that lets a network in on a port, in the rules of a group. */
function pathTo({ cidr, family }: Network, port: number): string {
  const wanted = [
    'IsEgress==`false`',
    "IpProtocol=='tcp'",
    `FromPort==\`${port}\``,
    `ToPort==\`${port}\``,
    `CidrIpv${family}=='${cidr}'`,
  ];
  return `SecurityGroupRules[?${wanted.join(' && ')}].SecurityGroupRuleId | [0]`;
}

/** Authorizes one rule with its expiry on it. */
export function openStep({ group, network, port, until, note, by }: Opening, place: Place): Step {
  const time = isoSeconds(until);
  const id = `open-${network.family}-${network.cidr.replaceAll(/[^0-9a-f]+/g, '-')}`;
  const Description = descriptionOf(time, note);
  const range =
    network.family === 4
      ? { IpRanges: [{ CidrIp: network.cidr, Description }] }
      : { Ipv6Ranges: [{ CidrIpv6: network.cidr, Description }] };
  const made: JsonObject = { $from: id, path: ruleIdPath };
  return {
    id,
    ...place,
    target: `${group.id} from ${network.cidr}`,
    name: group.name,
    call: {
      service: 'ec2',
      action: 'AuthorizeSecurityGroupIngress',
      input: {
        GroupId: group.id,
        IpPermissions: [{ IpProtocol: 'tcp', FromPort: port, ToPort: port, ...range }],
        TagSpecifications: [
          {
            ResourceType: 'security-group-rule',
            Tags: [
              { Key: untilTag, Value: time },
              { Key: byTag, Value: by },
            ],
          },
        ],
      },
    },
    change: 'create',
    reason: `port ${port} is open to ${network.cidr} until ${time}`,
    requires: [{ call: rulesOfGroup(group.id), path: pathTo(network, port), equals: null }],
    // Somebody opened the same since the plan was made, or at the same moment: it is open, and that is no error.
    effect: {
      call: rulesOfGroup(group.id),
      path: `(${pathTo(network, port)}) != \`null\``,
      accepted: [],
      done: [true],
    },
    after: [],
    already: ['InvalidPermission.Duplicate'],
    undo: {
      steps: [
        {
          call: revoke(group.id, made),
          change: 'delete',
          reason: 'the run opened it',
          requires: [{ call: rulesOfGroup(group.id), path: pathTo(network, port), equals: made }],
        },
      ],
    },
  };
}

export function revoke(group: string, rule: string | JsonObject): ActionCall {
  const input = { GroupId: group, SecurityGroupRuleIds: [rule] };
  return { service: 'ec2', action: 'RevokeSecurityGroupIngress', input };
}

/** Moves the expiry of a rule that nuage opened, in its tag and in its description. */
export function prolongSteps(own: OwnRule, opening: Opening, place: Place): readonly Step[] {
  const time = isoSeconds(opening.until);
  const { group } = opening;
  const named = { ...place, target: `${own.id} of ${group.id}`, name: group.name, change: 'update' } as const;
  const there = { call: rulesOfGroup(group.id), path: byId(own.id), equals: own.id };
  const described = descriptionOf(time, opening.note);
  return [
    {
      id: `prolong-${own.id}`,
      ...named,
      call: tagUntil(own.id, time),
      reason: `port ${opening.port} stays open to ${own.cidr} until ${time}`,
      requires: [there],
      after: [],
      undo: undoOf(own.until === undefined ? undefined : tagUntil(own.id, isoSeconds(own.until))),
    },
    {
      id: `describe-${own.id}`,
      ...named,
      call: describe(group.id, own.id, described),
      reason: 'its description says so',
      requires: [],
      after: [`prolong-${own.id}`],
      undo: undoOf(own.description === undefined ? undefined : describe(group.id, own.id, own.description)),
    },
  ];
}

function byId(id: string): string {
  return `SecurityGroupRules[?SecurityGroupRuleId=='${id}'].SecurityGroupRuleId | [0]`;
}

function tagUntil(rule: string, time: string): ActionCall {
  const input = { Resources: [rule], Tags: [{ Key: untilTag, Value: time }] };
  return { service: 'ec2', action: 'CreateTags', input };
}

function describe(GroupId: string, SecurityGroupRuleId: string, Description: string): ActionCall {
  const input = { GroupId, SecurityGroupRuleDescriptions: [{ SecurityGroupRuleId, Description }] };
  return { service: 'ec2', action: 'UpdateSecurityGroupRuleDescriptionsIngress', input };
}

function undoOf(call: ActionCall | undefined): Undo {
  if (call === undefined) return { impossible: 'it said no time before' };
  return { steps: [{ call, change: 'update', reason: 'as it was', requires: [] }] };
}
