import { randomFillSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { assumingRole, connect } from '../../../src/aws/connect.ts';
import type { Connection } from '../../../src/aws/connection.ts';
import { publicParameters } from '../../../src/data/public-images.ts';
import { verifyBackups } from '../../../src/operations/backup/verify.ts';
import { openConnections } from '../../../src/operations/connections.ts';
import { systemClock } from '../../../src/system.ts';
import { tagged } from '../local-rig.ts';
import { CountingRandom } from '../plan/rig.ts';
import { backupRig, blockSize } from './rig.ts';
import type { BackupRig } from './rig.ts';

const other = '222222222222';
const trust = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::123456789012:root' }, Action: 'sts:AssumeRole' },
  ],
});
/** No S3: the bucket is the first account's affair. */
const backups = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: [
        'ebs:GetSnapshotBlock',
        'ebs:ListChangedBlocks',
        'ebs:ListSnapshotBlocks',
        'ec2:CreateSnapshots',
        'ec2:CreateTags',
        'ec2:DeleteSnapshot',
        'ec2:Describe*',
      ],
      Resource: '*',
    },
  ],
});

/** The root user of another account. */
function rootOf({ local }: BackupRig, account: string): Promise<Connection> {
  return connect({
    region: 'eu-west-1',
    credentials: { accessKeyId: account, secretAccessKey: 'test' },
    endpointUrl: local.cloud.endpoint,
    transport: local.cloud.transport(),
    clock: { ...local.context.clock, now: systemClock.now },
    random: new CountingRandom(),
    environment: {},
    home: '/nonexistent',
  });
}

test('instances of several accounts and regions are backed up in one run, through roles whose tokens end', async () => {
  await using rig = await backupRig('bucket');
  const { cloud, context, connection } = rig.local;
  const root = await rootOf(rig, other);
  await root.call('iam', 'CreateRole', { RoleName: 'backup', AssumeRolePolicyDocument: trust });
  await root.call('iam', 'PutRolePolicy', {
    RoleName: 'backup',
    PolicyName: 'own',
    PolicyDocument: backups,
  });
  const inRole = assumingRole(connection, {
    roleArn: `arn:aws:iam::${other}:role/backup`,
    sessionName: 'nuage',
    externalId: undefined,
    mfa: undefined,
  });
  const machines: { instance: string; volume: string; content: Map<number, Uint8Array> }[] = [];
  for (const [account, by, region] of [
    [cloud.accountId, connection, 'eu-west-1'],
    [cloud.accountId, connection.in('us-east-1'), 'us-east-1'],
    [other, root, 'eu-west-1'],
  ] as const) {
    const parameters = publicParameters(region);
    const { Instances: launched = [] } = await by.call('ec2', 'RunInstances', {
      ImageId: parameters['/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64'] ?? '',
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
      ...tagged({ Backup: 'true' }),
    });
    await cloud.clock.advance('1m');
    const instance = launched[0]?.InstanceId ?? '';
    const { Volumes: volumes = [] } = await by.call('ec2', 'DescribeVolumes', {
      Filters: [{ Name: 'attachment.instance-id', Values: [instance] }],
    });
    const volume = volumes[0]?.VolumeId ?? '';
    const content = new Map([3, 4].map((at) => [at, randomFillSync(new Uint8Array(blockSize))]));
    for (const [index, bytes] of content)
      await cloud.volumes.write({ account, region, id: volume, offset: index * blockSize }, bytes);
    machines.push({ instance, volume, content });
  }
  const connections = openConnections({
    accounts: [{ connection }, { connection: inRole, account: other }],
    regions: ['eu-west-1', 'us-east-1'],
  });
  const expired = { kind: 'error', code: 'ExpiredTokenException', status: 403, message: 'expired' } as const;
  cloud.faults.add({ service: 'ebs', account: other, after: 1, count: 1, effect: expired });
  expect(await rig.backUp({}, { ...context, connections })).toMatchObject({ status: 'done' });
  expect(cloud.faults.list()).toMatchObject([{ struck: 1 }]);
  const made = await rig.backups();
  expect(made.map(({ account, region }) => [account, region])).toEqual([
    [cloud.accountId, 'eu-west-1'],
    [cloud.accountId, 'us-east-1'],
    [other, 'eu-west-1'],
  ]);
  for (const { instance, volume, content } of machines)
    expect(await rig.differences(instance, volume, content)).toEqual([]);
  expect((await verifyBackups({ store: rig.store }, context)).problems).toEqual([]);
});
