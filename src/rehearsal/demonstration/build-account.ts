import type { Connection } from '../../aws/connection.ts';
import type { Fleet } from './fleet.ts';

/** Names the current Amazon Linux image; the image itself differs from region to region. */
const IMAGE = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';

/** Launches a fleet as a person would: one call for the machines, one more for each name. */
export async function launchFleet(fleet: Fleet, connection: Connection): Promise<readonly string[]> {
  const image = await connection.call('ssm', 'GetParameter', { Name: IMAGE });
  const tags = Object.entries(fleet.tags).map(([Key, Value]) => ({ Key, Value }));
  const launched = await connection.call('ec2', 'RunInstances', {
    ImageId: image.Parameter?.Value,
    InstanceType: fleet.type,
    MinCount: fleet.count,
    MaxCount: fleet.count,
    ...(tags.length === 0 ? {} : { TagSpecifications: [{ ResourceType: 'instance', Tags: tags }] }),
    ...(fleet.protected ? { DisableApiTermination: true } : {}),
    ...(fleet.spot ? { InstanceMarketOptions: { MarketType: 'spot' } } : {}),
    ...(fleet.broken ? { BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true } }] } : {}),
  });
  const ids = (launched.Instances ?? []).flatMap((instance) => instance.InstanceId ?? []);
  if (fleet.name !== '') {
    for (const [index, id] of ids.entries()) {
      await connection.call('ec2', 'CreateTags', {
        Resources: [id],
        Tags: [{ Key: 'Name', Value: `${fleet.name}-${index + 1}` }],
      });
    }
  }
  return ids;
}
