import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import * as library from '../../src/index.ts';
import { ec2Resources, iamResources, s3Resources, sqsResources } from '../../src/index.ts';
import { localRig } from '../operations/local-rig.ts';
import { s3Rig } from '../operations/s3/rig.ts';

/*
 * The TypeScript of docs/guides/from-boto3.md stands here between two comments, so that it is type-checked and run;
 * the last test sees that the guide shows just this.
 */

test('instances are listed by tags and state', async () => {
  await using rig = await localRig();
  await rig.launch({
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Environment', Value: 'production' }] }],
  });
  const ec2 = ec2Resources(rig.connection);
  const lines: string[] = [];
  const print = (...words: unknown[]) => lines.push(words.join(' '));
  // guide: list
  const running = ec2.instances.filter({ tags: { Environment: 'production' }, state: 'running' });
  for await (const instance of running) {
    print(instance.id, instance.instanceType, instance.state, instance.privateIpAddress);
    print(instance.tags['Environment'], instance.launchTime?.toISOString());
  }
  // end
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^i-[0-9a-f]{17} t3\.micro running 172\.31\./);
  expect(lines[1]).toMatch(/^production 20/);
});

test('an instance is made, stopped, started and terminated', async () => {
  await using rig = await localRig();
  const { connection } = rig;
  const ec2 = ec2Resources(connection);
  // guide: create
  const { Parameter } = await connection.call('ssm', 'GetParameter', {
    Name: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
  });
  const [instance] = await ec2.createInstances({
    ImageId: Parameter?.Value,
    InstanceType: 't3.micro',
    MinCount: 1,
    MaxCount: 1,
    UserData: Buffer.from('#!/bin/bash\nyum -y install httpd\n').toString('base64'),
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: 'web' }] }],
  });
  await instance?.waitUntilRunning();
  // end
  if (instance === undefined) throw new Error('nothing was made');
  expect(instance.name).toBe('web');
  // guide: life
  await instance.stop();
  await instance.waitUntilStopped();
  await instance.modifyAttribute({ InstanceType: { Value: 't3.small' } });
  await instance.start();
  await instance.waitUntilRunning();
  await instance.createTags({ Owner: 'me' });
  await instance.reload();
  // end
  expect(instance).toMatchObject({ instanceType: 't3.small', tags: { Name: 'web', Owner: 'me' } });
  // guide: batch
  await ec2.instances.filter({ tags: { Owner: 'me' }, state: 'running' }).stop();
  await instance.waitUntilStopped();
  await ec2.instances.filter({ ids: [instance.id] }).terminate();
  await instance.waitUntilTerminated();
  // end
  expect(instance.state).toBe('terminated');
});

test('a volume is attached, kept as a snapshot and restored', async () => {
  await using rig = await localRig();
  const ec2 = ec2Resources(rig.connection);
  const [id = ''] = await rig.launch();
  // guide: volumes
  const instance = await ec2.instance(id).load();
  const volume = await ec2.createVolume({
    AvailabilityZone: instance.availabilityZone,
    Size: 8,
    VolumeType: 'gp3',
  });
  await volume.waitUntilAvailable();
  await instance.attachVolume({ VolumeId: volume.id, Device: '/dev/sdf' });

  const snapshot = await volume.createSnapshot({ Description: 'before the upgrade' });
  await snapshot.waitUntilCompleted();
  const restored = await ec2.createVolume({
    AvailabilityZone: instance.availabilityZone,
    SnapshotId: snapshot.id,
  });
  await restored.waitUntilAvailable();

  for await (const attached of instance.volumes) await attached.createTags({ Backup: 'true' });
  for await (const old of ec2.snapshots.filter({ owners: ['self'] })) await old.delete();
  // end
  expect(restored.size).toBe(8);
  expect(await ec2.volumes.filter({ tags: { Backup: 'true' } }).toArray()).toHaveLength(2);
  expect(await ec2.snapshots.filter({ owners: ['self'] }).toArray()).toEqual([]);
});

test('a network with a subnet and a group with rules', async () => {
  await using rig = await localRig();
  const ec2 = ec2Resources(rig.connection);
  // guide: network
  const vpc = await ec2.createVpc({ CidrBlock: '10.0.0.0/16' });
  await vpc.waitUntilAvailable();
  const subnet = await vpc.createSubnet({ CidrBlock: '10.0.1.0/24' });
  const group = await vpc.createSecurityGroup({ GroupName: 'web', Description: 'web servers' });
  await group.authorizeIngress({
    IpPermissions: [{ IpProtocol: 'tcp', FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
  });
  await group.reload();
  // end
  expect(subnet.vpcId).toBe(vpc.id);
  expect(group.ipPermissions).toMatchObject([{ FromPort: 80 }]);
  // guide: network-gone
  await group.revokeIngress({ IpPermissions: group.ipPermissions });
  await group.delete();
  for await (const each of vpc.subnets) await each.delete();
  await vpc.delete();
  // end
  expect(await ec2.vpcs.filter({ ids: [vpc.id] }).first()).toBeUndefined();
});

test('key pairs, and the calls below the objects', async () => {
  await using rig = await localRig();
  const { connection } = rig;
  const ec2 = ec2Resources(connection);
  // guide: keys
  const pair = await ec2.createKeyPair({ KeyName: 'laptop', KeyType: 'ed25519' });
  const privateKey = pair.keyMaterial;
  for await (const each of ec2.keyPairs) if (each.keyName !== 'laptop') await each.delete();
  // end
  expect(privateKey).toContain('PRIVATE KEY');
  const [id = ''] = await rig.launch();
  const ids: (string | undefined)[] = [];
  // guide: client
  for await (const page of connection.pages('ec2', 'DescribeInstances', { MaxResults: 100 })) {
    for (const reservation of page.Reservations ?? []) {
      for (const instance of reservation.Instances ?? []) ids.push(instance.InstanceId);
    }
  }
  await connection.wait('ec2', 'InstanceRunning', { InstanceIds: [id] }, { maxWaitMs: 60_000 });
  // end
  expect(ids).toEqual([id]);
});

test('objects are uploaded, listed, downloaded and deleted', async () => {
  const rig = await s3Rig();
  const { connection } = rig;
  await connection.call('s3', 'CreateBucket', { Bucket: 'reports' });
  const directory = rig.directory({ 'march.pdf': 'pdf' });
  const before = process.cwd();
  onTestFinished(() => process.chdir(before));
  process.chdir(directory);
  const lines: string[] = [];
  const print = (...words: unknown[]) => lines.push(words.join(' '));
  // guide: objects
  const bucket = s3Resources(connection).bucket('reports');
  await bucket.upload('march.pdf', '2026/march.pdf');
  for await (const object of bucket.objects.filter({ prefix: '2026/' })) print(object.key, object.size);
  await bucket.download('2026/march.pdf', 'copy.pdf');
  await bucket.objects.filter({ prefix: '2026/' }).delete();
  // end
  expect(lines).toEqual(['2026/march.pdf 3']);
  expect(readFileSync('copy.pdf', 'utf8')).toBe('pdf');
  expect(await rig.objects('reports')).toEqual({});
});

test('messages are sent, received and deleted', async () => {
  await using rig = await localRig();
  const { connection } = rig;
  await sqsResources(connection).createQueue({ QueueName: 'orders' });
  const lines: string[] = [];
  const print = (...words: unknown[]) => lines.push(words.join(' '));
  // guide: messages
  const sqs = sqsResources(connection);
  const queue = await sqs.getQueueByName({ QueueName: 'orders' });
  await queue.sendMessage({ MessageBody: 'one order' });
  for (const message of await queue.receiveMessages({ MaxNumberOfMessages: 10, WaitTimeSeconds: 1 })) {
    print(message.body);
    await message.delete();
  }
  // end
  expect(lines).toEqual(['one order']);
  expect(await queue.receiveMessages()).toEqual([]);
});

test('a user is made, put into a group and given a key', async () => {
  await using rig = await localRig();
  const { connection } = rig;
  await iamResources(connection).createGroup('readers');
  const lines: string[] = [];
  const print = (...words: unknown[]) => lines.push(words.join(' '));
  // guide: iam
  const iam = iamResources(connection);
  const user = await iam.createUser({ UserName: 'anna' });
  await user.addGroup('readers');
  await iam.group('readers').attachPolicy('arn:aws:iam::aws:policy/ReadOnlyAccess');
  const key = await user.createAccessKeyPair();
  print(key.id);
  for await (const { name } of iam.users) print(name);
  // end
  expect(lines).toEqual([expect.stringMatching(/^AKIA\w{16}$/), 'anna']);
});

test('the guide shows this code, and imports what there is', () => {
  const root = new URL('../../', import.meta.url);
  const guide = readFileSync(new URL('docs/guides/from-boto3.md', root), 'utf8');
  const source = readFileSync(import.meta.filename, 'utf8');
  const shown = [...guide.matchAll(/^```ts\n([^]*?)^```$/gm)].map((match) => match[1] ?? '');
  const run = [...source.matchAll(/^ *\/\/ guide: .*\n([^]*?)^ *\/\/ end$/gm)].map((match) =>
    (match[1] ?? '').replaceAll(/^ {2}/gm, ''),
  );
  const [first = '', ...rest] = shown;
  expect(rest).toEqual(run);
  const imported = /import \{ ([^}]*) \} from 'nuage'/.exec(first)?.[1]?.split(', ') ?? [];
  expect(imported.length).toBeGreaterThan(1);
  for (const name of imported) expect(Object.keys(library)).toContain(name);
});
