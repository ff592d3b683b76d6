import { isJsonObject, type JsonObject, type JsonValue } from '../../plan/json.ts';
import type { Doing, Kind } from '../kind.ts';
import { refer, type Found } from '../resource.ts';
import { allOut, permissionOf, ruleChanges, ruleInWords, rulesIn, rulesOf } from '../rules.ts';
import { addressOf, scopeFilter, stackName, tagMap, tagsOf, tagSpecifications } from '../stack-tags.ts';

/** https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html */
export const securityGroup: Kind = {
  name: 'security-group',
  idPath: 'GroupId',
  fixed: ['vpc', 'description'],
  createFirst: true,
  sets: ['ingress', 'egress'],
  declare: (stack) =>
    Object.entries(stack.securityGroups ?? {}).map(([name, own]) => {
      const address = `security-group.${name}`;
      return {
        address,
        kind: 'security-group',
        attributes: {
          ...(stack.vpc === undefined ? {} : { vpc: refer('vpc') }),
          description: own.description ?? `${name} of ${stackName(stack)}`,
          ingress: own.ingress.flatMap((rule) => rulesOf(rule, 'from', address)),
          egress: own.egress?.flatMap((rule) => rulesOf(rule, 'to', address)) ?? [allOut],
        },
        making: { name: `${stackName(stack)}-${name}` },
        tags: tagsOf(stack, address, own),
      };
    }),
  async find({ connection, scope }) {
    const found: Found[] = [];
    const Filters = [scopeFilter(scope)];
    for await (const page of connection.pages('ec2', 'DescribeSecurityGroups', { Filters })) {
      for (const one of page.SecurityGroups ?? []) {
        // The VPC's own group comes and goes with it.
        if (one.GroupName === 'default') continue;
        const id = one.GroupId ?? '';
        const tags = tagMap(one.Tags);
        const ingress = rulesIn(one.IpPermissions);
        const egress = rulesIn(one.IpPermissionsEgress);
        const peers = [...ingress, ...egress].map((rule) => String(rule['peer']));
        found.push({
          address: addressOf('security-group', id, tags, scope),
          kind: 'security-group',
          id,
          attributes: { vpc: one.VpcId ?? '', description: one.Description ?? '', ingress, egress },
          tags,
          uses: [one.VpcId ?? '', ...peers.filter((peer) => peer.startsWith('sg-') && peer !== id)],
          outputs: { name: one.GroupName ?? '' },
          details: { name: one.GroupName ?? '' },
        });
      }
    }
    return found;
  },
  create: ({ attributes, making, tags, replaces }) => ({
    call: {
      service: 'ec2',
      action: 'CreateSecurityGroup',
      input: {
        GroupName: nameBeside(String(making['name']), replaces),
        Description: attributes['description'],
        ...(attributes['vpc'] === undefined ? {} : { VpcId: attributes['vpc'] }),
        TagSpecifications: tagSpecifications(tags, 'security-group'),
      },
    },
    reason: String(attributes['description']),
    made: { vpc: attributes['vpc'], description: attributes['description'], ingress: [], egress: [allOut] },
  }),
  update: ({ id, before, after, changed }) =>
    (['ingress', 'egress'] as const)
      .filter((direction) => changed.has(direction))
      .flatMap((direction) => ruleSteps(id, before[direction], after[direction], direction)),
  remove: ({ id, attributes }) => [
    // Groups that name each other hold on to each other: the rules go first.
    ...(['ingress', 'egress'] as const).flatMap((direction) =>
      ruleChanges(attributes[direction], [])
        .removed.filter(({ peer }) => typeof peer === 'string' && peer.startsWith('sg-') && peer !== id)
        .map((rule) => ruleStep(id, rule, 'Revoke', direction)),
    ),
    {
      call: { service: 'ec2', action: 'DeleteSecurityGroup', input: { GroupId: id } },
      reason: 'nothing goes by it any more',
    },
  ],
  words: (attribute, value) =>
    (attribute === 'ingress' || attribute === 'egress') && Array.isArray(value)
      ? value.map((rule: JsonValue) =>
          isJsonObject(rule) ? ruleInWords(rule, attribute === 'ingress' ? 'from' : 'to') : String(rule),
        )
      : undefined,
};

/** Names of groups are unique in a VPC, and the old one goes only after everything moved to the new one. */
function nameBeside(name: string, replaces: Found | undefined): string {
  const taken = replaces?.details['name'];
  if (taken === undefined) return name;
  return taken === name ? `${name}-2` : name;
}

function ruleSteps(
  id: JsonValue,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  direction: 'ingress' | 'egress',
): readonly Doing[] {
  const { added, removed, described } = ruleChanges(before, after);
  return [
    ...added.map((rule) => {
      const step = ruleStep(id, rule, 'Authorize', direction);
      // A group that a rule names is not deleted before the rule.
      const namesGroup = typeof rule['peer'] !== 'string' || rule['peer'].startsWith('sg-');
      return namesGroup ? { ...step, undo: () => [ruleStep(id, rule, 'Revoke', direction)] } : step;
    }),
    ...described.map((rule): Doing => ({
      call: {
        service: 'ec2',
        action: `UpdateSecurityGroupRuleDescriptions${title(direction)}`,
        input: { GroupId: id, IpPermissions: [permissionOf(rule)] },
      },
      reason: `the rule is described: ${words(rule, direction)}`,
    })),
    ...removed.map((rule) => ruleStep(id, rule, 'Revoke', direction)),
  ];
}

/** One rule. Steps of one group that differ in the rule alone go in one call; one that is so already is no error. */
function ruleStep(
  id: JsonValue,
  rule: JsonObject,
  verb: 'Authorize' | 'Revoke',
  direction: 'ingress' | 'egress',
): Doing {
  return {
    call: {
      service: 'ec2',
      action: `${verb}SecurityGroup${title(direction)}`,
      input: { GroupId: id, IpPermissions: [permissionOf(rule)] },
    },
    reason: `${verb === 'Authorize' ? 'opens' : 'closes'} ${words(rule, direction)}`,
    already: [verb === 'Authorize' ? 'InvalidPermission.Duplicate' : 'InvalidPermission.NotFound'],
    together: `${verb}-${direction}`,
  };
}

function words(rule: JsonObject, direction: 'ingress' | 'egress'): string {
  const peer = typeof rule['peer'] === 'string' ? rule['peer'] : 'a group of the stack';
  return ruleInWords({ ...rule, peer }, direction === 'ingress' ? 'from' : 'to');
}

function title(direction: 'ingress' | 'egress'): string {
  return direction === 'ingress' ? 'Ingress' : 'Egress';
}
