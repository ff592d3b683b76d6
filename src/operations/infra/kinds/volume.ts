import { listPrices } from '../../../data/prices.ts';
import type { JsonObject, JsonValue } from '../../plan/json.ts';
import { instanceNamed, instancesOf } from '../instances-of.ts';
import type { Doing, Kind, Surroundings } from '../kind.ts';
import { refer, type Found } from '../resource.ts';
import type { Stack } from '../stack.ts';
import { fault, StackError } from '../stack-fault.ts';
import { addressOf, scopeFilter, tagMap, tagsOf, tagSpecifications } from '../stack-tags.ts';
import { subnetsNamed } from '../subnets-of.ts';

const hoursPerMonth = 730;
const takesMs = 300_000;

/** https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes.html */
export const volume: Kind = {
  name: 'volume',
  idPath: 'VolumeId',
  fixed: ['zone', 'encrypted'],
  declare: (stack, surroundings) =>
    Object.entries(stack.volumes ?? {}).map(([name, own]) => ({
      address: `volume.${name}`,
      kind: 'volume',
      attributes: {
        gib: own.gib,
        type: own.type,
        ...(own.iops === undefined ? {} : { iops: own.iops }),
        ...(own.throughput === undefined ? {} : { throughput: own.throughput }),
        zone: zoneOf(name, stack, surroundings),
        encrypted: own.encrypted,
        instance:
          own.instance === undefined
            ? null
            : refer(instanceNamed(own.instance, ['volumes', name, 'instance'], stack)),
      },
      making: { device: own.device ?? '/dev/sdf' },
      tags: tagsOf(stack, `volume.${name}`, own),
    })),
  async find({ connection, scope }) {
    if ('vpc' in scope) return [];
    const found: Found[] = [];
    for await (const page of connection.pages('ec2', 'DescribeVolumes', {
      Filters: [
        scopeFilter(scope),
        // What is being deleted goes by itself.
        { Name: 'status', Values: ['creating', 'available', 'in-use', 'error'] },
      ],
    })) {
      for (const one of page.Volumes ?? []) {
        const id = one.VolumeId ?? '';
        const tags = tagMap(one.Tags);
        const holder = one.Attachments?.find(({ State }) => State !== 'detached')?.InstanceId ?? null;
        found.push({
          address: addressOf('volume', id, tags, scope),
          kind: 'volume',
          id,
          attributes: {
            gib: one.Size ?? 0,
            type: one.VolumeType ?? '',
            iops: one.Iops ?? null,
            throughput: one.Throughput ?? null,
            zone: one.AvailabilityZone ?? '',
            encrypted: one.Encrypted ?? false,
            instance: holder,
          },
          tags,
          uses: [],
          outputs: {},
          details: {},
        });
      }
    }
    return found;
  },
  create: ({ attributes, tags, step }) => {
    const { gib, type, iops, throughput, zone, encrypted } = attributes;
    return {
      call: {
        service: 'ec2',
        action: 'CreateVolume',
        input: {
          Size: gib,
          VolumeType: type,
          ...(iops === undefined ? {} : { Iops: iops }),
          ...(throughput === undefined ? {} : { Throughput: throughput }),
          AvailabilityZone: zone,
          Encrypted: encrypted,
          ClientToken: { $token: true },
          TagSpecifications: tagSpecifications(tags, 'volume'),
        },
      },
      reason: `${String(gib)} GiB of ${String(type)} in ${String(zone)}`,
      made: { ...attributes, instance: null },
      effect: inState({ $from: step, path: 'VolumeId' }, ['creating'], ['available']),
    };
  },
  update: ({ id, before, after, changed, making }) => [
    ...(['gib', 'type', 'iops', 'throughput'].some((name) => changed.has(name))
      ? [modify(id, after, changed)]
      : []),
    ...(changed.has('instance') && (before['instance'] ?? null) !== null ? [detach(id)] : []),
    ...(changed.has('instance') && after['instance'] !== null
      ? [{ ...attach(id, after['instance'], making['device']), undo: () => [detach(id)] }]
      : []),
  ],
  remove: ({ id, attributes }) => [
    ...((attributes['instance'] ?? null) === null ? [] : [detach(id)]),
    {
      call: { service: 'ec2', action: 'DeleteVolume', input: { VolumeId: id } },
      reason: 'what it holds is lost; a snapshot would keep it',
    },
  ],
  usdPerHour: ({ gib, type }) => {
    const month = listPrices().ebs_gb_month[String(type)];
    return month === undefined ? undefined : (month * Number(gib)) / hoursPerMonth;
  },
};

function zoneOf(name: string, stack: Stack, surroundings: Surroundings): string {
  const own = stack.volumes?.[name];
  const { region, zones } = surroundings;
  if (own?.zone !== undefined) {
    const zone = zones.find((one) => one === own.zone || one === `${region}${own.zone}`);
    if (zone !== undefined) return zone;
    throw new StackError([
      fault(
        ['volumes', name, 'zone'],
        `is ${own.zone}, which is no zone of ${region}`,
        `${region} has ${zones.join(', ')}.`,
      ),
    ]);
  }
  const address =
    own?.instance === undefined ? '' : instanceNamed(own.instance, ['volumes', name, 'instance'], stack);
  const holder = instancesOf(stack).find((one) => `instance.${one.name}` === address);
  const subnet = holder === undefined ? undefined : stack.instances?.[holder.group]?.subnet;
  if (holder === undefined || subnet === undefined) {
    throw new StackError([
      fault(
        ['volumes', name],
        'says of no zone that it is in',
        'Give it a zone, or an instance that is in a subnet of this stack.',
      ),
    ]);
  }
  const subnets = subnetsNamed(subnet, ['instances', holder.group, 'subnet'], stack, surroundings);
  return subnets[holder.index % subnets.length]?.zone ?? '';
}

function modify(id: JsonValue, after: JsonObject, changed: ReadonlySet<string>): Doing {
  const members = { gib: 'Size', type: 'VolumeType', iops: 'Iops', throughput: 'Throughput' } as const;
  const asked = Object.entries(members).flatMap(([name, member]) =>
    changed.has(name) ? [[member, after[name]] as const] : [],
  );
  return {
    call: { service: 'ec2', action: 'ModifyVolume', input: { VolumeId: id, ...Object.fromEntries(asked) } },
    reason: 'AWS changes a volume once in six hours, while it is in use',
  };
}

function attach(id: JsonValue, instance: JsonValue | undefined, device: JsonValue | undefined): Doing {
  return {
    call: {
      service: 'ec2',
      action: 'AttachVolume',
      input: { VolumeId: id, InstanceId: instance, Device: device ?? '/dev/sdf' },
    },
    reason: 'the instance gets it',
    // After a run that was killed the instance may be only just launched.
    again: ["is not 'running'"],
    effect: inState(id, ['available'], ['in-use']),
  };
}

/** A volume that came free with its instance is free already. */
function detach(id: JsonValue): Doing {
  return {
    call: { service: 'ec2', action: 'DetachVolume', input: { VolumeId: id } },
    reason: 'its instance lets it go',
    already: ['IncorrectState'],
    effect: inState(id, ['in-use'], ['available']),
  };
}

function inState(id: JsonValue, accepted: readonly string[], done: readonly string[]) {
  return {
    call: { service: 'ec2', action: 'DescribeVolumes', input: { VolumeIds: [id] } },
    path: 'Volumes[0].State',
    accepted,
    done,
    withinMs: takesMs,
  };
}
