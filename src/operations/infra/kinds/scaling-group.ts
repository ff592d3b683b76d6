import { onDemandPrice } from '../../../data/prices.ts';
import type { JsonValue } from '../../plan/json.ts';
import type { Kind, Reading, Surroundings } from '../kind.ts';
import { named } from '../named.ts';
import { refer, type Found } from '../resource.ts';
import type { Stack } from '../stack.ts';
import { addressOf, stackTag, tagMap } from '../stack-tags.ts';
import { subnetsNamed } from '../subnets-of.ts';

/** A group goes when its last machine is terminated. */
const goesMs = 900_000;

/** https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-groups.html */
export const scalingGroup: Kind = {
  name: 'scaling-group',
  fixed: ['name'],
  sets: ['subnets'],
  declare: (stack, surroundings) =>
    Object.entries(stack.scalingGroups ?? {}).map(([key, own]) => {
      const { name, ...base } = named(stack, 'scaling-group', key, own);
      return {
        ...base,
        attributes: {
          name,
          launchTemplate: refer(`launch-template.${own.launchTemplate}`),
          subnets: subnetsOf(key, own.subnets, stack, surroundings),
          min: own.min,
          max: own.max,
          ...(own.desired === undefined ? {} : { desired: own.desired }),
          healthCheck: own.healthCheck,
          graceSeconds: own.graceSeconds,
        },
        making: {
          type: stack.launchTemplates?.[own.launchTemplate]?.type ?? '',
          standing: tablesOf(stack),
        },
      };
    }),
  find: findScalingGroups,
  known: ({ attributes: { name } }) => ({ id: name }),
  create: ({ attributes, tags }) => ({
    call: {
      service: 'autoscaling',
      action: 'CreateAutoScalingGroup',
      input: { ...inputOf(attributes), Tags: groupTags(attributes['name'] ?? null, tags) },
    },
    reason: `${String(attributes['desired'] ?? attributes['min'])} machines to begin with`,
    made: attributes,
    // A group of the same name is still on its way out, or IAM has not told of a new profile yet.
    again: ['is pending delete', 'Invalid IamInstanceProfile', 'Invalid IAM Instance Profile'],
  }),
  update: ({ after }) => [
    {
      call: { service: 'autoscaling', action: 'UpdateAutoScalingGroup', input: inputOf(after) },
      reason: 'machines that run stay as long as there are not too many',
    },
  ],
  remove: ({ id }) => [
    {
      call: {
        service: 'autoscaling',
        action: 'DeleteAutoScalingGroup',
        input: { AutoScalingGroupName: id, ForceDelete: true },
      },
      reason: 'its machines are terminated',
      already: ['ValidationError'],
      effect: {
        call: {
          service: 'autoscaling',
          action: 'DescribeAutoScalingGroups',
          input: { AutoScalingGroupNames: [id] },
        },
        path: "AutoScalingGroups[0] && (AutoScalingGroups[0].Status || 'there')",
        accepted: ['Delete in progress', 'there'],
        done: [null],
        withinMs: goesMs,
      },
    },
  ],
  tag: (id, tags) => ({
    call: {
      service: 'autoscaling',
      action: 'CreateOrUpdateTags',
      input: { Tags: groupTags(id, tags) },
    },
    reason: `its tags ${Object.keys(tags).join(', ')}`,
  }),
  usdPerHour({ desired, min }, region, { type }) {
    const price = onDemandPrice(String(type), region)?.usd;
    return price === undefined ? undefined : price * Number(desired ?? min);
  },
};

/** Machines get the tags for people alone: they are no resources of their own of the stack. */
function groupTags(id: JsonValue, tags: Readonly<Record<string, string>>): JsonValue {
  return Object.entries(tags).map(([Key, Value]) => ({
    ResourceId: id,
    ResourceType: 'auto-scaling-group',
    Key,
    Value,
    PropagateAtLaunch: !Key.startsWith('nuage:'),
  }));
}

function inputOf(attributes: Found['attributes']) {
  const { name, launchTemplate, subnets, min, max, desired, healthCheck, graceSeconds } = attributes;
  const list: readonly JsonValue[] = Array.isArray(subnets) ? subnets : [];
  return {
    AutoScalingGroupName: name,
    LaunchTemplate: { LaunchTemplateId: launchTemplate, Version: '$Default' },
    VPCZoneIdentifier: {
      $join: list.flatMap((subnet, index) => (index === 0 ? [subnet] : [',', subnet])),
    },
    MinSize: min,
    MaxSize: max,
    ...(desired === undefined ? {} : { DesiredCapacity: desired }),
    HealthCheckType: healthCheck,
    HealthCheckGracePeriod: graceSeconds,
  };
}

function subnetsOf(
  key: string,
  asked: readonly string[],
  stack: Stack,
  surroundings: Surroundings,
): readonly JsonValue[] {
  return asked.flatMap((name, index) =>
    subnetsNamed(name, ['scalingGroups', key, 'subnets', index], stack, surroundings).map(({ address }) =>
      refer(address),
    ),
  );
}

/** Machines find their way out from their first moment. */
function tablesOf(stack: Stack): readonly JsonValue[] {
  return Object.entries(stack.routeTables ?? {})
    .filter(([, { routes }]) => !routes.some(({ via }) => via.startsWith('instance.')))
    .map(([name]) => refer(`route-table.${name}`));
}

async function findScalingGroups({ connection, scope }: Reading): Promise<readonly Found[]> {
  if ('vpc' in scope) return [];
  const found: Found[] = [];
  const Filters = [{ Name: `tag:${stackTag}`, Values: [scope.stack] }];
  for await (const page of connection.pages('autoscaling', 'DescribeAutoScalingGroups', { Filters })) {
    for (const one of page.AutoScalingGroups) {
      const id = one.AutoScalingGroupName;
      const tags = tagMap(one.Tags);
      const subnets = (one.VPCZoneIdentifier ?? '').split(',').filter((subnet) => subnet !== '');
      const template = one.LaunchTemplate?.LaunchTemplateId ?? '';
      const types = (one.Instances ?? []).flatMap(({ InstanceType }) => InstanceType ?? []);
      found.push({
        address: addressOf('scaling-group', id, tags, scope),
        kind: 'scaling-group',
        id,
        attributes: {
          name: id,
          launchTemplate: one.LaunchTemplate?.Version === '$Default' ? template : `${template} pinned`,
          subnets,
          min: one.MinSize,
          max: one.MaxSize,
          desired: one.DesiredCapacity,
          healthCheck: one.HealthCheckType,
          graceSeconds: one.HealthCheckGracePeriod ?? 0,
        },
        tags,
        uses: [template, ...subnets, 'internet-gateway'],
        outputs: { arn: one.AutoScalingGroupARN ?? '' },
        details: {
          type: types[0] ?? '',
          ...(one.Status === undefined ? {} : { leaving: true }),
        },
      });
    }
  }
  return found;
}
