import { describe, expect, test } from 'vitest';
import { WaiterError } from '../../src/aws/wait.ts';
import { answer, fakeConnection } from './fakes.ts';

function states(...names: readonly string[]) {
  const items = names
    .map(
      (name) =>
        `<item><instanceId>i-1</instanceId><instanceState><name>${name}</name></instanceState></item>`,
    )
    .join('');
  return answer(
    200,
    `<DescribeInstancesResponse><reservationSet><item><instancesSet>${items}</instancesSet></item></reservationSet></DescribeInstancesResponse>`,
  );
}

const notFound = answer(
  400,
  "<Response><Errors><Error><Code>InvalidInstanceID.NotFound</Code><Message>The instance ID 'i-1' does not exist</Message></Error></Errors></Response>",
);
const minute = { maxWaitMs: 60_000 };

describe('AWS’s waiters', () => {
  test('look soon at first, then at their own pace', async () => {
    const pending = states('pending');
    const { connection, clock } = await fakeConnection([
      ...Array<typeof pending>(6).fill(pending),
      states('running'),
    ]);
    const told: string[] = [];
    await connection.wait(
      'ec2',
      'InstanceRunning',
      { InstanceIds: ['i-1'] },
      { ...minute, onAttempt: (n, state) => told.push(`${n} ${state}`) },
    );
    expect(clock.slept).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000]);
    expect(told.at(-1)).toBe('7 success');
  });

  test('wait for all', async () => {
    const { connection, transport } = await fakeConnection([
      states('running', 'pending'),
      states('running', 'running'),
    ]);
    await connection.wait('ec2', 'InstanceRunning', {}, minute);
    expect(transport.sent).toHaveLength(2);
  });

  test('take a not-found right after the start for not yet', async () => {
    const { connection } = await fakeConnection([notFound, states('running')]);
    await connection.wait('ec2', 'InstanceRunning', {}, minute);
  });

  test('end when what is waited for can no longer come', async () => {
    const { connection } = await fakeConnection([states('terminated')]);
    const waiting = connection.wait('ec2', 'InstanceRunning', {}, minute);
    await expect(waiting).rejects.toBeInstanceOf(WaiterError);
    await expect(waiting).rejects.toMatchObject({
      code: 'WaiterFailure',
    });
  });

  test('end with their time', async () => {
    const { connection, clock } = await fakeConnection(() => states('pending'));
    await expect(connection.wait('ec2', 'InstanceRunning', {}, { maxWaitMs: 5000 })).rejects.toMatchObject({
      code: 'WaiterTimeout',
      message: 'ec2 InstanceRunning did not come within 5 seconds.',
    });
    expect(clock.slept).toEqual([1000, 2000]);
  });

  test('hand on an error that they know nothing of', async () => {
    const denied = answer(
      403,
      '<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You are not authorized to perform this operation.</Message></Error></Errors></Response>',
    );
    const { connection } = await fakeConnection([denied]);
    await expect(connection.wait('ec2', 'InstanceRunning', {}, minute)).rejects.toThrow(
      'You are not authorized to perform this operation.',
    );
  });

  test('are named when there is none of that name', async () => {
    const { connection } = await fakeConnection([]);
    await expect(connection.wait('sts', 'Anything', {}, minute)).rejects.toThrow(
      'sts has no waiter Anything.',
    );
  });
});
