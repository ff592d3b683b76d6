import type { Instance } from '../../../wire/generated/ec2.ts';
import { familyOf, imageNames } from '../images.ts';
import type { Reading } from '../kind.ts';
import type { Found } from '../resource.ts';
import { userDataDigest } from '../user-data-digest.ts';
import { addressOf, scopeFilter, tagMap } from '../stack-tags.ts';

/** Says that a stop for a change was begun and the start after it is still owed. */
export const interruptedTag = 'nuage:restart';

/** The instances of a scope, also those that are on their way out: what they stand on waits for them. */
export async function findInstances(reading: Reading): Promise<readonly Found[]> {
  const { connection, scope } = reading;
  const states = ['pending', 'running', 'stopping', 'stopped', 'shutting-down'];
  const Filters = [scopeFilter(scope), { Name: 'instance-state-name', Values: states }];
  const instances: Instance[] = [];
  for await (const page of connection.pages('ec2', 'DescribeInstances', { Filters })) {
    for (const { Instances = [] } of page.Reservations ?? []) instances.push(...Instances);
  }
  // A machine of a scaling group comes and goes with the group.
  const own = instances.filter((one) => tagMap(one.Tags)['aws:autoscaling:groupName'] === undefined);
  const names = await imageNames([...new Set(own.map(({ ImageId = '' }) => ImageId))], connection);
  return Promise.all(own.map((one) => foundOf(one, names, reading)));
}

async function foundOf(
  one: Instance,
  names: ReadonlyMap<string, string>,
  { connection, scope }: Reading,
): Promise<Found> {
  const id = one.InstanceId ?? '';
  const tags = tagMap(one.Tags);
  const leaving = one.State?.Name === 'shutting-down';
  const image = names.get(one.ImageId ?? '');
  const volumes = (one.BlockDeviceMappings ?? []).map(({ Ebs }) => Ebs?.VolumeId ?? '');
  const groups = (one.SecurityGroups ?? []).map(({ GroupId = '' }) => GroupId);
  return {
    address: addressOf('instance', id, tags, scope),
    kind: 'instance',
    id,
    attributes: {
      type: one.InstanceType ?? '',
      // Of an image that cannot be seen any more nothing is compared.
      ...(image === undefined ? {} : { image: familyOf(image) }),
      imageId: one.ImageId ?? '',
      subnet: one.SubnetId ?? '',
      securityGroups: groups,
      key: one.KeyName === undefined || one.KeyName === '' ? null : one.KeyName,
      // No list answers user data: it is asked for one by one.
      ...(leaving ? {} : { userData: userDataDigest(await userDataOf(id, connection)) }),
      profile: one.IamInstanceProfile?.Arn?.split('/').at(-1) ?? null,
      interrupted: tags[interruptedTag] !== undefined,
    },
    tags,
    uses: [one.SubnetId ?? '', one.VpcId ?? '', ...groups, ...volumes, 'internet-gateway'],
    outputs: {
      publicIp: one.PublicIpAddress ?? '',
      privateIp: one.PrivateIpAddress ?? '',
      publicName: one.PublicDnsName ?? '',
      imageId: one.ImageId ?? '',
    },
    details: { state: one.State?.Name ?? '', ...(leaving ? { leaving: true } : {}) },
  };
}

async function userDataOf(InstanceId: string, connection: Reading['connection']): Promise<Buffer> {
  const answer = await connection.call('ec2', 'DescribeInstanceAttribute', {
    InstanceId,
    Attribute: 'userData',
  });
  return Buffer.from(answer.UserData?.Value ?? '', 'base64');
}
