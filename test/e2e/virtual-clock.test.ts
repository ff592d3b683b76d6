import { DescribeInstancesCommand, EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { expect, test } from 'vitest';

import { ControlClient } from '../../src/local/control/client.ts';
import { systemClock } from '../../src/system.ts';
import { startCloud } from '../support/cloud.ts';
import { HttpSender } from '../support/http-send.ts';

test('an instance waits in pending while the clock stands, and ordinary clients keep working a year ahead', async () => {
  await using running = await startCloud();
  using sender = new HttpSender();
  const control = new ControlClient({
    endpoint: running.endpoint,
    credentials: running.cloud.rootKey,
    now: () => systemClock.now(),
    send: sender.send,
  });
  await control.freeze();
  const ec2 = new EC2Client(running.clientOptions);
  const ssm = new SSMClient(running.clientOptions);
  const Name = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name }));
  const made = await ec2.send(
    new RunInstancesCommand({
      ImageId: Parameter?.Value,
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
    }),
  );
  const state = async (): Promise<string | undefined> => {
    const { Reservations: [reservation] = [] } = await ec2.send(new DescribeInstancesCommand({}));
    return reservation?.Instances?.[0]?.State?.Name;
  };
  expect(await state()).toBe('pending');
  await control.advance('5m');
  expect(await state()).toBe('running');
  expect(made.Instances?.[0]?.LaunchTime?.getTime()).toBeLessThan(running.cloud.clock.now());
  await control.advance('365d');
  expect(await state()).toBe('running');
  ec2.destroy();
  ssm.destroy();
});
