import {
  DescribeParametersCommand,
  GetParameterCommand,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import type { PutParameterCommandInput } from '@aws-sdk/client-ssm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

let running: RunningCloud;
let ssm: SSMClient;

beforeEach(async () => {
  running = await startCloud();
  ssm = new SSMClient({ ...running.clientOptions, maxAttempts: 1 });
});
afterEach(() => running[Symbol.asyncDispose]());

const put = (Name: string, Value: string, more: Partial<PutParameterCommandInput> = {}) =>
  ssm.send(new PutParameterCommand({ Name, Value, Type: 'String', ...more }));

async function get(Name: string) {
  return (await ssm.send(new GetParameterCommand({ Name }))).Parameter;
}

test('a filter by name takes a name at the top with and without its slash', async () => {
  for (const name of ['param', '/param-2', '/tangent-3', 'tangram-4']) await put(name, '1');
  const found = async (value: string, Option?: string) => {
    const ParameterFilters = [{ Key: 'Name', Option, Values: [value] }];
    const { Parameters = [] } = await ssm.send(new DescribeParametersCommand({ ParameterFilters }));
    return Parameters.map(({ Name }) => Name).sort();
  };
  expect(await found('/param')).toEqual(['param']);
  expect(await found('param-2')).toEqual(['/param-2']);
  expect(await found('/tan', 'BeginsWith')).toEqual(['/tangent-3', 'tangram-4']);
  expect(await found('/tan', 'Contains')).toEqual(['/tangent-3', 'tangram-4']);
  expect(await found('ram', 'Contains')).toEqual(['/param-2', 'param', 'tangram-4']);
});

test('a slash before a name finds it all the same, and a path that is none is refused', async () => {
  await put('plain', '1');
  await put('/deep/one', '2');
  expect(await get('/plain')).toMatchObject({ Name: '/plain', Value: '1' });
  expect(await get('plain')).toMatchObject({ Name: 'plain' });
  expect(await get('arn:aws:ssm:us-east-1:123456789012:parameter/plain')).toMatchObject({ Name: 'plain' });
  for (const name of ['deep/one', '/deep//one']) {
    await expect(get(name)).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining('it can consist of sub-paths divided by slash symbol'),
    });
  }
  await expect(get('plain:1:2')).rejects.toMatchObject({ name: 'ParameterNotFound' });
});

test('parameters are described ten at a time unless the caller says otherwise', async () => {
  for (let index = 10; index < 25; index += 1) await put(`p${index}`, 'v');
  const first = await ssm.send(new DescribeParametersCommand({}));
  expect(first.Parameters).toHaveLength(10);
  const { NextToken } = first;
  expect((await ssm.send(new DescribeParametersCommand({ NextToken }))).Parameters).toHaveLength(5);
  expect((await ssm.send(new DescribeParametersCommand({ MaxResults: 50 }))).Parameters).toHaveLength(15);
});

test('a type that there is not is named with those that there are', async () => {
  // @ts-expect-error a type that there is not
  await expect(put('n', 'v', { Type: 'str' })).rejects.toMatchObject({
    name: 'ValidationException',
    message:
      "1 validation error detected: Value 'str' at 'type' failed to satisfy constraint: Member must satisfy enum " +
      'value set: [SecureString, StringList, String]',
  });
});
