import { expect, test } from 'vitest';
import { PartialFailureError } from '../../src/errors.ts';
import { ec2Resources } from '../../src/resources/ec2.ts';
import type { Instance } from '../../src/resources/ec2/model.ts';
import { localRig, tagged } from '../operations/local-rig.ts';

async function ids(instances: AsyncIterable<Instance>): Promise<string[]> {
  const list: string[] = [];
  for await (const instance of instances) list.push(instance.id);
  return list;
}

test('a collection is narrowed by tags and state, and asks only when it is iterated', async () => {
  await using rig = await localRig();
  const production = await rig.launch({ MinCount: 2, MaxCount: 2, ...tagged({ Environment: 'production' }) });
  const [other] = await rig.launch(tagged({ Environment: 'test' }));
  const ec2 = ec2Resources(rig.connection);
  const running = ec2.instances.filter({ tags: { Environment: 'production' }, state: 'running' });
  expect((await ids(running)).toSorted()).toEqual(production.toSorted());
  expect((await ids(ec2.instances.all())).toSorted()).toEqual([...production, String(other)].toSorted());
  expect(await ids(ec2.instances.filter({ state: ['stopped', 'stopping'] }))).toEqual([]);
  expect(await ids(ec2.instances.filter({ ids: production }).filter({ ids: [String(other)] }))).toEqual([]);
  expect(await ids(ec2.instances.filter({ filters: { 'instance-type': 't3.*' } }).limit(1))).toHaveLength(1);
  // The collection was made before; it reads how things are now.
  await rig.connection.call('ec2', 'StopInstances', { InstanceIds: production.slice(0, 1) });
  expect(await ids(running)).toEqual(production.slice(1));
});

test('pages end at the limit, and the rest is not asked for', async () => {
  await using rig = await localRig();
  await rig.launch({ MinCount: 5, MaxCount: 5 });
  const { instances } = ec2Resources(rig.connection);
  const sizes: number[] = [];
  for await (const page of instances.limit(3).pages()) sizes.push(page.length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(3);
  expect(await ids(instances.limit(0))).toEqual([]);
  expect(await instances.limit(1).first()).toMatchObject({ state: 'running' });
});

test('an instance is started, waited for and read again, by boto3 names', async () => {
  await using rig = await localRig();
  const [id] = await rig.launch(tagged({ Name: 'web' }));
  const instance = ec2Resources(rig.connection).instance(String(id));
  expect(() => instance.state).toThrow(`The attributes of ${id} were not read yet.`);
  await instance.load();
  expect(instance).toMatchObject({
    id,
    name: 'web',
    state: 'running',
    instanceType: 't3.micro',
    region: 'eu-west-1',
    tags: { Name: 'web' },
  });
  expect(instance.launchTime).toBeInstanceOf(Date);
  await instance.stop();
  expect(instance.state).toBe('running');
  expect((await instance.waitUntilStopped()).state).toBe('stopped');
  await instance.start();
  await instance.waitUntilRunning();
  await instance.createTags({ Name: 'db', role: 'data' });
  await instance.deleteTags(['role']);
  await instance.reload();
  expect(instance.name).toBe('db');
  expect(instance.tags).toEqual({ Name: 'db' });
  await instance.terminate();
  expect((await instance.waitUntilTerminated()).state).toBe('terminated');
});

test('an instance that does not exist says so in the words of AWS', async () => {
  await using rig = await localRig();
  const instance = ec2Resources(rig.connection).instance('i-0123456789abcdef0');
  await expect(instance.load()).rejects.toMatchObject({
    code: 'InvalidInstanceID.NotFound',
    message: "The instance ID 'i-0123456789abcdef0' does not exist",
  });
});

test('a bulk action changes all it can and names what AWS refused', async () => {
  await using rig = await localRig();
  const all = await rig.launch({ MinCount: 6, MaxCount: 6 });
  const kept = String(all[2]);
  await rig.connection.call('ec2', 'ModifyInstanceAttribute', {
    InstanceId: kept,
    DisableApiTermination: { Value: true },
  });
  const { instances } = ec2Resources(rig.connection);
  await instances.stop();
  await rig.cloud.clock.advance('5m');
  expect(new Set(Object.values(await rig.states()))).toEqual(new Set(['stopped']));
  const error: unknown = await instances.terminate().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PartialFailureError);
  expect((error as Error).message).toMatch(
    new RegExp(`^terminate: 1 of 6 refused\\. ${kept}: The instance '${kept}' may not be terminated\\.`),
  );
  await rig.cloud.clock.advance('5m');
  const states = await rig.states();
  expect(states[kept]).toBe('stopped');
  expect(Object.values(states).filter((state) => state === 'terminated')).toHaveLength(5);
});
