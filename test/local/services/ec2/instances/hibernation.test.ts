import {
  ModifyInstanceAttributeCommand,
  StartInstancesCommand,
  StopInstancesCommand,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused, startLab, type Lab } from './lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab[Symbol.asyncDispose]());

const hibernate = (id: string) =>
  lab.ec2.send(new StopInstancesCommand({ InstanceIds: [id], Hibernate: true }));
const ready = {
  HibernationOptions: { Configured: true },
  BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true, VolumeSize: 20 } }],
};

test('an instance that was not launched for it is not hibernated', async () => {
  const [id = ''] = await lab.running();
  expect(await refused(hibernate(id))).toEqual({
    code: 'UnsupportedHibernationConfiguration',
    message: `The instance can't be hibernated because it was not configured at launch for hibernation: ${id}`,
    status: 400,
  });
});

test('one that was launched for it is hibernated once it has been up for a while, keeps its type, and wakes', async () => {
  const [id = ''] = await lab.running(1, ready);
  expect((await lab.describe(id)).HibernationOptions).toEqual({ Configured: true });
  expect((await refused(hibernate(id))).code).toBe('UnsupportedOperation');
  await lab.cloud.clock.advance('5m');
  await hibernate(id);
  await lab.cloud.clock.advance('2m');
  const asleep = await lab.describe(id);
  expect(asleep.State?.Name).toBe('stopped');
  expect(asleep.StateReason).toEqual({
    Code: 'Client.UserInitiatedHibernate',
    Message: 'Client.UserInitiatedHibernate: User initiated hibernate',
  });
  const resize = new ModifyInstanceAttributeCommand({ InstanceId: id, InstanceType: { Value: 't3.small' } });
  expect((await refused(lab.ec2.send(resize))).code).toBe('IncorrectInstanceState');
  await lab.ec2.send(new StartInstancesCommand({ InstanceIds: [id] }));
  await lab.cloud.clock.advance('1m');
  expect(await lab.stateOf(id)).toBe('running');
});
