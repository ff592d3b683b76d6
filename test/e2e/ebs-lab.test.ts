import { EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2';
import { expect, test } from 'vitest';

import { startCloud } from '../support/cloud.ts';
import { run } from '../support/run-program.ts';

/** The course's exercise with EBS, typed as the course types it. A call costs Debian's CLI a second of CPU. */
test('a volume is made, attached, written to, snapshotted, deleted, and restored with what it held', async () => {
  await using running = await startCloud();
  const { cloud } = running;
  cloud.clock.setRate(10_000);
  const aws = async (line: string): Promise<string> => {
    const ended = await run(
      '/usr/bin/aws',
      ['--endpoint-url', running.endpoint, '--output', 'text', 'ec2', ...line.split(' ')],
      running.environment,
    );
    expect(ended, line).toMatchObject({ status: 0, stderr: '' });
    return ended.stdout.trim();
  };
  const at = (id: string) => ({ account: cloud.accountId, region: 'us-east-1', id, offset: 4096 });
  const ec2 = new EC2Client(running.clientOptions);
  const launch = {
    ImageId: 'ami-0ed094fb1304fd857',
    InstanceType: 't3.micro',
    MinCount: 1,
    MaxCount: 1,
  } as const;
  const placed = { ...launch, Placement: { AvailabilityZone: 'us-east-1a' } };
  const { Instances: launched } = await ec2.send(new RunInstancesCommand(placed));
  const instance = launched?.[0]?.InstanceId ?? '';
  const volume = await aws(
    'create-volume --availability-zone us-east-1a --size 1 --volume-type gp3 --tag-specifications ResourceType=volume,Tags=[{Key=Name,Value=lab}] --query VolumeId',
  );
  await cloud.clock.advance('1m');
  await aws(`attach-volume --volume-id ${volume} --instance-id ${instance} --device /dev/sdf`);
  await cloud.volumes.write(at(volume), new TextEncoder().encode('sysops'));
  const snapshot = await aws(`create-snapshot --volume-id ${volume} --description lab --query SnapshotId`);
  await cloud.volumes.write(at(volume), new TextEncoder().encode('------'));
  await aws(`detach-volume --volume-id ${volume}`);
  await cloud.clock.advance('1h');
  await aws(`delete-volume --volume-id ${volume}`);
  const restored = await aws(
    `create-volume --availability-zone us-east-1a --snapshot-id ${snapshot} --volume-type gp3 --query [Size,SnapshotId,VolumeId]`,
  );
  const [size, source, id = ''] = restored.split('	');
  expect([size, source]).toEqual(['1', snapshot]);
  expect(new TextDecoder().decode(await cloud.volumes.read(at(id), 6))).toBe('sysops');
  ec2.destroy();
});
