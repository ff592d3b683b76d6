import { DescribeInstancesCommand, EC2Client } from '@aws-sdk/client-ec2';
import { GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { startCloud } from '../support/cloud.ts';
import type { RunningCloud } from '../support/cloud.ts';

let running: RunningCloud;
let ec2: EC2Client;
let ssm: SSMClient;

beforeAll(async () => {
  running = await startCloud();
  ec2 = new EC2Client(running.clientOptions);
  ssm = new SSMClient(running.clientOptions);
});

afterAll(async () => {
  ec2.destroy();
  ssm.destroy();
  await running[Symbol.asyncDispose]();
});

beforeEach(() => {
  running.cloud.faults.clear();
});

test('a client that is throttled tries again and gets through', async () => {
  running.cloud.faults.add({ service: 'ec2', action: 'Describe*', count: 1, effect: { kind: 'throttle' } });
  const answer = await ec2.send(new DescribeInstancesCommand({}));
  expect(answer.$metadata).toMatchObject({ httpStatusCode: 200, attempts: 2 });
});

test('a connection that is dropped before anything was done is tried again', async () => {
  running.cloud.faults.add({ service: 'ssm', count: 1, effect: { kind: 'drop', when: 'before' } });
  const answer = await ssm.send(new PutParameterCommand({ Name: '/w', Value: '1', Type: 'String' }));
  expect(answer).toMatchObject({ Version: 1, $metadata: { attempts: 2 } });
});

test('an answer that is lost on the way back leaves the change made', async () => {
  running.cloud.faults.add({
    service: 'ssm',
    action: 'PutParameter',
    count: 1,
    effect: { kind: 'drop', when: 'after' },
  });
  const put = ssm.send(new PutParameterCommand({ Name: '/lost', Value: '1', Type: 'String' }));
  // The second attempt finds what the first one made.
  await expect(put).rejects.toMatchObject({ name: 'ParameterAlreadyExists' });
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: '/lost' }));
  expect(Parameter?.Value).toBe('1');
});

test('an error of the service is told with its own code and status', async () => {
  running.cloud.faults.add({
    service: 'ssm',
    effect: {
      kind: 'error',
      code: 'InternalServerError',
      status: 500,
      message: 'An error occurred on the server side.',
    },
  });
  await expect(ssm.send(new GetParameterCommand({ Name: '/w' }))).rejects.toMatchObject({
    name: 'InternalServerError',
    message: 'An error occurred on the server side.',
    $metadata: { httpStatusCode: 500, attempts: 3 },
  });
});
