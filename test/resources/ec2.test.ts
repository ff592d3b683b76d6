import { expect, test } from 'vitest';
import { ec2Resources } from '../../src/resources/ec2.ts';
import { localRig } from '../operations/local-rig.ts';

test('an instance leads to its volumes, network, image and key, and those back to it', async () => {
  await using rig = await localRig();
  const ec2 = ec2Resources(rig.connection);
  await ec2.createKeyPair({ KeyName: 'laptop', KeyType: 'ed25519' });
  const [id = ''] = await rig.launch({ KeyName: 'laptop' });
  const instance = await ec2.instance(id).load();
  const [volume] = await instance.volumes.toArray();
  expect(volume).toMatchObject({ size: 8, state: 'in-use', availabilityZone: instance.availabilityZone });
  const [networkInterface] = await instance.networkInterfaces.toArray();
  expect(networkInterface).toMatchObject({ privateIpAddress: instance.privateIpAddress, state: 'in-use' });
  expect((await instance.image.load()).imageName).toMatch(/^al2023-ami-/);
  expect(await instance.keyPair?.load()).toMatchObject({ keyName: 'laptop', keyType: 'ed25519' });
  expect((await instance.subnet?.load())?.vpcId).toBe(instance.vpcId);
  const vpc = instance.vpc;
  expect(await vpc?.load()).toMatchObject({
    isDefault: true,
    cidrBlock: '172.31.0.0/16',
    state: 'available',
  });
  expect((await vpc?.instances.toArray())?.map((one) => one.id)).toEqual([id]);
  expect((await vpc?.subnets.toArray())?.length).toBe(3);
});

test('volumes: made, attached, snapshot taken, waited for, deleted', async () => {
  await using rig = await localRig();
  const ec2 = ec2Resources(rig.connection);
  const [id = ''] = await rig.launch();
  const instance = await ec2.instance(id).load();
  const volume = await ec2.createVolume({
    AvailabilityZone: instance.availabilityZone,
    Size: 4,
    VolumeType: 'gp3',
  });
  expect(volume).toMatchObject({ state: 'creating', size: 4 });
  expect((await volume.waitUntilAvailable()).state).toBe('available');
  await volume.createTags({ Name: 'data' });
  await instance.attachVolume({ VolumeId: volume.id, Device: '/dev/sdf' });
  await volume.waitUntilInUse();
  expect(volume.name).toBe('data');
  const snapshot = await volume.createSnapshot({ Description: 'before the change' });
  expect(snapshot).toMatchObject({ volumeId: volume.id, description: 'before the change' });
  expect((await snapshot.waitUntilCompleted()).state).toBe('completed');
  expect((await volume.snapshots.toArray()).map((one) => one.id)).toEqual([snapshot.id]);
  expect((await ec2.snapshots.filter({ owners: ['self'] }).toArray()).map((one) => one.id)).toEqual([
    snapshot.id,
  ]);
  await volume.detachFromInstance();
  await volume.waitUntilAvailable();
  await volume.delete();
  await volume.waitUntilDeleted();
  await expect(volume.reload()).rejects.toMatchObject({
    code: 'InvalidVolume.NotFound',
    message: `The volume '${volume.id}' does not exist.`,
  });
  await snapshot.volume.snapshots.delete();
  expect(await ec2.snapshots.filter({ owners: ['self'] }).first()).toBeUndefined();
});

test('key pairs go by their name, give their private key once, and are tagged', async () => {
  await using rig = await localRig();
  const ec2 = ec2Resources(rig.connection);
  const pair = await ec2.createKeyPair({ KeyName: 'course' });
  expect(pair.keyMaterial).toContain('PRIVATE KEY');
  await pair.createTags({ Owner: 'me' });
  expect((await ec2.keyPair('course').load()).tags).toEqual({ Owner: 'me' });
  expect(ec2.keyPair('course').id).toBe('course');
  expect((await ec2.keyPairs.filter({ tags: { Owner: 'me' } }).toArray()).map((one) => one.keyName)).toEqual([
    'course',
  ]);
  await ec2.keyPairs.delete();
  expect(await ec2.keyPairs.toArray()).toEqual([]);
});

test('volumes are deleted as a batch, and what AWS refuses is named', async () => {
  await using rig = await localRig();
  const ec2 = ec2Resources(rig.connection);
  const [id = ''] = await rig.launch();
  const zone = (await ec2.instance(id).load()).availabilityZone;
  const free = await ec2.createVolume({ AvailabilityZone: zone, Size: 1 });
  await free.waitUntilAvailable();
  await expect(ec2.volumes.delete()).rejects.toMatchObject({
    code: 'PartialFailure',
    message: expect.stringMatching(/^delete: 1 of 2 refused\. vol-/),
  });
  await rig.cloud.clock.advance('1m');
  expect((await ec2.volumes.toArray()).map((volume) => volume.attachments?.[0]?.InstanceId)).toHaveLength(1);
});

test('images are those of an owner, by name with wildcards; monitoring is switched', async () => {
  await using rig = await localRig();
  const ec2 = ec2Resources(rig.connection);
  const image = await ec2.images
    .filter({ owners: ['amazon'], filters: { name: 'al2023-ami-2023*', architecture: 'arm64' } })
    .first();
  expect(image).toMatchObject({ architecture: 'arm64', state: 'available', public: true });
  const [id = ''] = await rig.launch();
  const instance = ec2.instance(id);
  await instance.monitor();
  expect((await instance.load()).monitoring).toMatchObject({
    State: expect.stringMatching(/pending|enabled/),
  });
  await ec2.instances.unmonitor();
  expect((await instance.describeAttribute({ Attribute: 'instanceType' })).InstanceType?.Value).toBe(
    't3.micro',
  );
});
