import { tagList, tagSpecifications, stackTag, idTag, protectTag } from '../stack-tags.ts';
import type { JsonObject, JsonValue } from '../../plan/json.ts';
import type { Effect } from '../../plan/step.ts';
import type { Doing, Making, Removal, Resolved, Update } from '../kind.ts';
import { interruptedTag } from './instance-find.ts';

const startTakesMs = 300_000;
/** A stop may take this long before AWS says that it is stuck: "Troubleshoot instance stop issues". */
const stopTakesMs = 600_000;

/** Safe by default, as `ec2 create` is: metadata by session tokens over one hop, an encrypted root volume. */
export function createInstance({ attributes, making, tags, step }: Resolved): Making {
  const { type, subnet, securityGroups, key, profile, rootGib } = attributes;
  const id: JsonValue = { $from: step, path: 'Instances[0].InstanceId' };
  return {
    call: {
      service: 'ec2',
      action: 'RunInstances',
      input: {
        ImageId: making['image'],
        InstanceType: type,
        MinCount: 1,
        MaxCount: 1,
        ClientToken: { $token: true },
        MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1, HttpEndpoint: 'enabled' },
        BlockDeviceMappings: [
          {
            DeviceName: making['device'],
            Ebs: { Encrypted: true, ...(rootGib === undefined ? {} : { VolumeSize: rootGib }) },
          },
        ],
        ...network(subnet, securityGroups, making['publicIp']),
        ...(key === null ? {} : { KeyName: key }),
        ...(profile === null ? {} : { IamInstanceProfile: { Name: profile } }),
        ...(making['userData'] === ''
          ? {}
          : { UserData: Buffer.from(String(making['userData'])).toString('base64') }),
        TagSpecifications: specifications(tags),
      },
    },
    reason: `${String(type)} of ${String(attributes['image'] ?? attributes['imageId'])}`,
    made: attributes,
    effect: { ...inState(id, 'running', ['pending'], startTakesMs), explain: 'instance-start' },
    // IAM tells EC2 of a new profile after some seconds.
    ...(profile === null ? {} : { again: ['Invalid IAM Instance Profile'] }),
  };
}

/** Volumes and interfaces get the tags for people alone: they are no resources of their own of the stack. */
function specifications(tags: Readonly<Record<string, string>>): JsonValue {
  const { [stackTag]: _stack, [idTag]: _id, [protectTag]: _protect, ...forPeople } = tags;
  const [instance] = [tagSpecifications(tags, 'instance')].flat();
  const [volume, eni] = [tagSpecifications(forPeople, 'volume', 'network-interface')].flat();
  return [instance ?? null, volume ?? null, eni ?? null];
}

/** Whether the address is public can only be said of an interface, and then subnet and groups are the interface's. */
function network(
  subnet: JsonValue | undefined,
  groups: JsonValue | undefined,
  publicIp: JsonValue | undefined,
): JsonObject {
  const SubnetId = subnet === undefined ? {} : { SubnetId: subnet };
  if (publicIp === undefined)
    return { ...SubnetId, ...(groups === undefined ? {} : { SecurityGroupIds: groups }) };
  return {
    NetworkInterfaces: [
      {
        DeviceIndex: 0,
        AssociatePublicIpAddress: publicIp,
        ...SubnetId,
        ...(groups === undefined ? {} : { Groups: groups }),
      },
    ],
  };
}

export function updateInstance({ id, after, changed, details }: Update): readonly Doing[] {
  return [
    ...(changed.has('securityGroups')
      ? [modify(id, { Groups: after['securityGroups'] }, 'its security groups')]
      : []),
    ...(changed.has('type') ? retype(id, after['type'], details['state'] === 'running') : []),
    // An apply that was killed between stop and start still owes the start.
    ...(changed.has('interrupted') && !changed.has('type')
      ? restart(id, 'an earlier apply stopped it for a change')
      : []),
  ];
}

/** AWS changes the type of a stopped instance only. The tag says that it ran, should this be interrupted. */
function retype(id: JsonValue, type: JsonValue | undefined, runs: boolean): readonly Doing[] {
  const change = modify(id, { InstanceType: { Value: type } }, `its type becomes ${String(type)}`);
  if (!runs) return [change];
  return [
    {
      call: {
        service: 'ec2',
        action: 'CreateTags',
        input: { Resources: [id], Tags: [...tagList({ [interruptedTag]: 'true' })] },
      },
      reason: 'should this be interrupted, the next apply starts it again',
    },
    {
      call: { service: 'ec2', action: 'StopInstances', input: { InstanceIds: [id] } },
      reason: 'its type changes only while it is stopped',
      effect: inState(id, 'stopped', ['stopping', 'running'], stopTakesMs),
    },
    change,
    ...restart(id, 'it ran before'),
  ];
}

function restart(id: JsonValue, reason: string): readonly Doing[] {
  return [
    {
      call: { service: 'ec2', action: 'StartInstances', input: { InstanceIds: [id] } },
      reason,
      requires: [
        {
          ...stateOf(id),
          path: `${statePath} != 'stopping'`,
          equals: true,
          withinMs: stopTakesMs,
        },
      ],
      effect: { ...inState(id, 'running', ['pending', 'stopped'], startTakesMs), explain: 'instance-start' },
    },
    {
      call: {
        service: 'ec2',
        action: 'DeleteTags',
        input: { Resources: [id], Tags: [{ Key: interruptedTag }] },
      },
      reason: 'nothing is owed any more',
    },
  ];
}

export function removeInstance({ id }: Removal): readonly Doing[] {
  return [
    {
      call: { service: 'ec2', action: 'TerminateInstances', input: { InstanceIds: [id] } },
      reason: 'its root volume goes with it',
      effect: inState(
        id,
        'terminated',
        ['shutting-down', 'running', 'pending', 'stopped', 'stopping'],
        stopTakesMs,
      ),
    },
  ];
}

function modify(id: JsonValue, change: JsonObject, reason: string): Doing {
  return {
    call: { service: 'ec2', action: 'ModifyInstanceAttribute', input: { InstanceId: id, ...change } },
    reason,
  };
}

const statePath = 'Reservations[0].Instances[0].State.Name';

function stateOf(id: JsonValue): Pick<Effect, 'call'> {
  return { call: { service: 'ec2', action: 'DescribeInstances', input: { InstanceIds: [id] } } };
}

function inState(id: JsonValue, done: string, accepted: readonly string[], withinMs: number): Effect {
  // One that is gone altogether is terminated as well.
  const ends = done === 'terminated' ? [done, null] : [done];
  return { ...stateOf(id), path: statePath, accepted, done: ends, withinMs };
}
