import {
  ModifyInstanceAttributeCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused, startLab, type Lab } from './lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab[Symbol.asyncDispose]());

const terminate = (...ids: string[]) => lab.ec2.send(new TerminateInstancesCommand({ InstanceIds: ids }));
const inZone = async (zone: string, protectedToo = false): Promise<string> => {
  const [id = ''] = await lab.running(1, {
    Placement: { AvailabilityZone: zone },
    DisableApiTermination: protectedToo,
  });
  return id;
};

test('a protected instance is not terminated until its protection is lifted', async () => {
  const id = await inZone('us-east-1a', true);
  expect(await refused(terminate(id))).toEqual({
    code: 'OperationNotPermitted',
    message: `The instance '${id}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`,
    status: 400,
  });
  await lab.ec2.send(
    new ModifyInstanceAttributeCommand({ InstanceId: id, DisableApiTermination: { Value: false } }),
  );
  expect((await terminate(id)).TerminatingInstances?.[0]?.CurrentState?.Name).toBe('shutting-down');
});

test('in a call over several zones only the zone of the protected one is spared', async () => {
  const guarded = await inZone('us-east-1a', true);
  const neighbour = await inZone('us-east-1a');
  const elsewhere = await inZone('us-east-1b');
  const refusal = await refused(terminate(guarded, neighbour, elsewhere));
  expect(refusal.code).toBe('OperationNotPermitted');
  expect(refusal.message).toContain(`'${guarded}'`);
  expect(await lab.stateOf(guarded)).toBe('running');
  expect(await lab.stateOf(neighbour)).toBe('running');
  expect(await lab.stateOf(elsewhere)).toBe('shutting-down');
});

test('stop protection guards against stopping, and against termination too', async () => {
  const [id = ''] = await lab.running(1, { DisableApiStop: true });
  expect(await refused(lab.ec2.send(new StopInstancesCommand({ InstanceIds: [id] })))).toEqual({
    code: 'OperationNotPermitted',
    message: `The instance '${id}' may not be stopped. Modify its 'disableApiStop' instance attribute and try again.`,
    status: 400,
  });
  expect((await refused(terminate(id))).message).toBe(
    `The instance '${id}' may not be terminated. Modify its 'disableApiStop' instance attribute and try again.`,
  );
});
