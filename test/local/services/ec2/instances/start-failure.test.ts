import { RunInstancesCommand, StartInstancesCommand, StopInstancesCommand } from '@aws-sdk/client-ec2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { image, refused, startLab, type Lab } from './lab.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
});
afterEach(() => lab[Symbol.asyncDispose]());

const reason = { Code: 'Client.InternalError', Message: 'Client.InternalError: Client error on launch' };

test('a start that dies is accepted, pends, and ends stopped with its reason', async () => {
  const [id = ''] = await lab.running();
  await lab.ec2.send(new StopInstancesCommand({ InstanceIds: [id] }));
  await lab.cloud.clock.advance('1m');
  lab.cloud.faults.add({
    service: 'ec2',
    action: 'StartInstances',
    count: 1,
    effect: { kind: 'partial', rate: 1 },
  });
  const answer = await lab.ec2.send(new StartInstancesCommand({ InstanceIds: [id] }));
  expect(answer.StartingInstances?.[0]?.CurrentState?.Name).toBe('pending');
  await lab.cloud.clock.advance('1m');
  const dead = await lab.describe(id);
  expect(dead.State?.Name).toBe('stopped');
  expect(dead.StateReason).toEqual(reason);
  expect(dead.PublicIpAddress).toBeUndefined();
  await lab.ec2.send(new StartInstancesCommand({ InstanceIds: [id] }));
  await lab.cloud.clock.advance('1m');
  expect(await lab.stateOf(id)).toBe('running');
});

test('a launch that dies ends terminated with its reason', async () => {
  lab.cloud.faults.add({ service: 'ec2', action: 'RunInstances', effect: { kind: 'partial', rate: 1 } });
  const [id = ''] = await lab.launch();
  await lab.cloud.clock.advance('1m');
  const dead = await lab.describe(id);
  expect(dead.State?.Name).toBe('terminated');
  expect(dead.StateReason).toEqual(reason);
});

test('a fault of capacity refuses the launch and nothing is left behind', async () => {
  lab.cloud.faults.add({ service: 'ec2', action: 'RunInstances', count: 1, effect: { kind: 'capacity' } });
  const run = new RunInstancesCommand({
    ImageId: image.x86,
    InstanceType: 't3.micro',
    MinCount: 1,
    MaxCount: 1,
  });
  expect(await refused(lab.ec2.send(run))).toMatchObject({
    code: 'InsufficientInstanceCapacity',
    status: 500,
  });
  expect(await lab.launch()).toHaveLength(1);
});
