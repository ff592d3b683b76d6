import { RunInstancesCommand } from '@aws-sdk/client-ec2';
import { expect, test } from 'vitest';
import { image, refused, startLab } from './lab.ts';

test('the same call with the same token launches once; another one with it is refused', async () => {
  await using lab = await startLab();
  const run = (token: string, type: 't3.micro' | 't3.small' = 't3.micro') =>
    lab.ec2.send(
      new RunInstancesCommand({
        ImageId: image.x86,
        InstanceType: type,
        MinCount: 2,
        MaxCount: 2,
        ClientToken: token,
      }),
    );
  const first = await run('token-1');
  await lab.cloud.clock.advance('1m');
  const again = await run('token-1');
  expect(again.ReservationId).toBe(first.ReservationId);
  expect(again.Instances?.map((one) => one.InstanceId)).toEqual(
    first.Instances?.map((one) => one.InstanceId),
  );
  expect(again.Instances?.[0]?.State?.Name).toBe('running');
  expect((await run('token-2')).ReservationId).not.toBe(first.ReservationId);
  expect(await refused(run('token-1', 't3.small'))).toEqual({
    code: 'IdempotentParameterMismatch',
    message:
      'Arguments on this idempotent request are inconsistent with arguments used in previous request(s).',
    status: 400,
  });
});
