import {
  DescribeInstancesCommand,
  DescribeVolumesCommand,
  DescribeNetworkInterfacesCommand,
  RebootInstancesCommand,
  StartInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refused, startLab, type Lab } from './lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab[Symbol.asyncDispose]());

const start = (...ids: string[]) => lab.ec2.send(new StartInstancesCommand({ InstanceIds: ids }));
const stop = (...ids: string[]) => lab.ec2.send(new StopInstancesCommand({ InstanceIds: ids }));
const terminate = (...ids: string[]) => lab.ec2.send(new TerminateInstancesCommand({ InstanceIds: ids }));

test('an instance is pending, then running, and time alone brings it there', async () => {
  const [id = ''] = await lab.launch();
  expect(await lab.stateOf(id)).toBe('pending');
  await lab.cloud.clock.advance('1s');
  expect(await lab.stateOf(id)).toBe('pending');
  await lab.cloud.clock.advance('30s');
  const instance = await lab.describe(id);
  expect(instance.State).toEqual({ Code: 16, Name: 'running' });
  expect(instance.StateReason).toBeUndefined();
  expect(instance.StateTransitionReason).toBe('');
});

test('a list without instances is refused', async () => {
  const refusal = { code: 'InvalidParameterCombination', message: 'No instances specified', status: 400 };
  for (const call of [start, stop, terminate]) expect(await refused(call())).toEqual(refusal);
});

test('stopping and starting say where an instance comes from, and a second time changes nothing', async () => {
  const [id = ''] = await lab.running();
  expect((await start(id)).StartingInstances).toEqual([
    {
      InstanceId: id,
      CurrentState: { Code: 16, Name: 'running' },
      PreviousState: { Code: 16, Name: 'running' },
    },
  ]);
  expect((await stop(id)).StoppingInstances).toEqual([
    {
      InstanceId: id,
      CurrentState: { Code: 64, Name: 'stopping' },
      PreviousState: { Code: 16, Name: 'running' },
    },
  ]);
  expect((await stop(id)).StoppingInstances?.[0]?.PreviousState?.Name).toBe('stopping');
  await lab.cloud.clock.advance('1m');
  const stopped = await lab.describe(id);
  expect(stopped.State).toEqual({ Code: 80, Name: 'stopped' });
  expect(stopped.StateReason).toEqual({
    Code: 'Client.UserInitiatedShutdown',
    Message: 'Client.UserInitiatedShutdown: User initiated shutdown',
  });
  expect(stopped.StateTransitionReason).toMatch(/^User initiated \(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d GMT\)$/);
  expect((await stop(id)).StoppingInstances).toEqual([
    {
      InstanceId: id,
      CurrentState: { Code: 80, Name: 'stopped' },
      PreviousState: { Code: 80, Name: 'stopped' },
    },
  ]);
  expect((await start(id)).StartingInstances).toEqual([
    {
      InstanceId: id,
      CurrentState: { Code: 0, Name: 'pending' },
      PreviousState: { Code: 80, Name: 'stopped' },
    },
  ]);
  await lab.cloud.clock.advance('1m');
  expect(await lab.stateOf(id)).toBe('running');
});

test('a stop takes the public address, a start brings another, and the private one stays', async () => {
  const [id = ''] = await lab.running();
  const before = await lab.describe(id);
  await stop(id);
  await lab.cloud.clock.advance('1m');
  const stopped = await lab.describe(id);
  expect(stopped.PublicIpAddress).toBeUndefined();
  expect(stopped.PublicDnsName).toBe('');
  expect(stopped.PrivateIpAddress).toBe(before.PrivateIpAddress);
  await start(id);
  await lab.cloud.clock.advance('1m');
  const after = await lab.describe(id);
  expect(after.PublicIpAddress).toMatch(/^198\.1[89]\./);
  expect(after.PublicIpAddress).not.toBe(before.PublicIpAddress);
  expect(after.PublicDnsName).toBe(
    `ec2-${after.PublicIpAddress?.replaceAll('.', '-')}.compute-1.amazonaws.com`,
  );
  expect(after.LaunchTime?.getTime()).toBeGreaterThan(before.LaunchTime?.getTime() ?? 0);
});

describe('in the wrong state', () => {
  test('an instance that is stopping cannot be started', async () => {
    const [id = ''] = await lab.running();
    await stop(id);
    expect(await refused(start(id))).toEqual({
      code: 'IncorrectInstanceState',
      message: `The instance '${id}' is not in a state from which it can be started.`,
      status: 400,
    });
  });

  test('an instance that never ran cannot be stopped', async () => {
    const [id = ''] = await lab.launch();
    expect(await refused(stop(id))).toEqual({
      code: 'IncorrectInstanceState',
      message: `Instance '${id}' cannot be stopped as it has never reached the 'running' state.`,
      status: 400,
    });
  });

  test('one that starts again can be stopped', async () => {
    const [id = ''] = await lab.running();
    await stop(id);
    await lab.cloud.clock.advance('1m');
    await start(id);
    expect((await stop(id)).StoppingInstances?.[0]?.PreviousState?.Name).toBe('pending');
    await lab.cloud.clock.advance('1m');
    expect(await lab.stateOf(id)).toBe('stopped');
  });

  test('what is terminated can be neither started nor stopped, and one such fails the whole call', async () => {
    const [gone = '', here = ''] = await lab.running(2);
    await terminate(gone);
    expect((await refused(stop(here, gone))).message).toBe(
      `This instance '${gone}' is not in a state from which it can be stopped.`,
    );
    expect((await refused(start(here, gone))).message).toBe(
      `The instance '${gone}' is not in a state from which it can be started.`,
    );
    expect(await lab.stateOf(here)).toBe('running');
  });

  test('a stopped instance is not rebooted; a running one stays running', async () => {
    const [id = ''] = await lab.running();
    await lab.ec2.send(new RebootInstancesCommand({ InstanceIds: [id] }));
    expect(await lab.stateOf(id)).toBe('running');
    await stop(id);
    const refusal = await refused(lab.ec2.send(new RebootInstancesCommand({ InstanceIds: [id] })));
    expect(refusal.code).toBe('IncorrectInstanceState');
  });
});

test('a forced stop hastens one that is stopping', async () => {
  const [id = ''] = await lab.running();
  await stop(id);
  await lab.ec2.send(new StopInstancesCommand({ InstanceIds: [id], Force: true }));
  await lab.cloud.clock.advance('15s');
  expect(await lab.stateOf(id)).toBe('stopped');
});

test('the end: volumes and interfaces go with the instance, and an hour later it is not known any more', async () => {
  const [id = ''] = await lab.running();
  const before = await lab.describe(id);
  const volumeId = before.BlockDeviceMappings?.[0]?.Ebs?.VolumeId ?? '';
  const interfaceId = before.NetworkInterfaces?.[0]?.NetworkInterfaceId ?? '';
  expect((await terminate(id)).TerminatingInstances).toEqual([
    {
      InstanceId: id,
      CurrentState: { Code: 32, Name: 'shutting-down' },
      PreviousState: { Code: 16, Name: 'running' },
    },
  ]);
  await lab.cloud.clock.advance('1m');
  const ended = await lab.describe(id);
  expect(ended.State).toEqual({ Code: 48, Name: 'terminated' });
  expect(ended.BlockDeviceMappings).toEqual([]);
  expect(ended.NetworkInterfaces).toEqual([]);
  expect(ended.PrivateIpAddress).toBeUndefined();
  expect(ended.VpcId).toBeUndefined();
  expect((await terminate(id)).TerminatingInstances?.[0]?.CurrentState?.Name).toBe('terminated');
  const volume = await refused(lab.ec2.send(new DescribeVolumesCommand({ VolumeIds: [volumeId] })));
  expect(volume.code).toBe('InvalidVolume.NotFound');
  const found = await refused(
    lab.ec2.send(new DescribeNetworkInterfacesCommand({ NetworkInterfaceIds: [interfaceId] })),
  );
  expect(found.code).toBe('InvalidNetworkInterfaceID.NotFound');
  await lab.cloud.clock.advance('1h');
  const refusal = await refused(lab.ec2.send(new DescribeInstancesCommand({ InstanceIds: [id] })));
  expect(refusal).toEqual({
    code: 'InvalidInstanceID.NotFound',
    message: `The instance ID '${id}' does not exist`,
    status: 400,
  });
});

test('an instance that is terminated while it is starting never runs', async () => {
  const [id = ''] = await lab.launch();
  await terminate(id);
  await lab.cloud.clock.advance('1m');
  expect(await lab.stateOf(id)).toBe('terminated');
});
