import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../../../src/connect.ts';
import { TransportError } from '../../../src/aws/transport.ts';
import type { Transport } from '../../../src/aws/transport.ts';
import { functionLogs } from '../../../src/operations/lambda/logs.ts';
import { invokeFunction } from '../../../src/operations/lambda/invoke.ts';
import { listFunctions } from '../../../src/operations/lambda/list.ts';
import { localRig } from '../local-rig.ts';
import type { LocalRig } from '../local-rig.ts';
import { callsOf, makeFunction } from './lambda-rig.ts';

const code = `
exports.handler = async (event) => {
  console.log('it was called');
  if (event.fail) throw new RangeError('too far');
  return { event };
};`;

let rig: LocalRig;
beforeAll(async () => {
  rig = await localRig({ regions: ['eu-west-1', 'us-east-1'] });
  await makeFunction(rig, 'work', code);
});
afterAll(() => rig[Symbol.asyncDispose]());

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const here = () => ({
  ...rig.context,
  connections: {
    ...rig.context.connections,
    places: async () => (await rig.context.connections.places()).slice(0, 1),
  },
});

test('a function answers, with its version and the end of its log', async () => {
  const invoked = await invokeFunction({ name: 'work', payload: bytes({ n: 1 }) }, here());
  expect(invoked).toMatchObject({
    status: 200,
    version: '$LATEST',
    payload: '{"event":{"n":1}}',
    error: undefined,
  });
  expect(invoked.log).toMatch(/START RequestId[^]*it was called[^]*REPORT RequestId/);
});

test('a function that fails is an answer with the error in parts', async () => {
  const invoked = await invokeFunction({ name: 'work', payload: bytes({ fail: true }) }, here());
  expect(invoked.error).toMatchObject({ kind: 'Unhandled', type: 'RangeError', message: 'too far' });
  expect(invoked.error?.trace.join('\n')).toContain('index.js:4');
});

test('what is too large is refused before it is sent, and an event only handed over', async () => {
  const before = callsOf(rig, 'Invoke');
  const most = 6 * 1024 * 1024;
  await expect(invokeFunction({ name: 'work', payload: new Uint8Array(most + 1) }, here())).rejects.toThrow(
    'The payload has 6291457 bytes, and Lambda takes 6 MiB and 1 MiB asynchronously.',
  );
  await expect(
    invokeFunction({ name: 'work', payload: new Uint8Array(1_048_577), async: true }, here()),
  ).rejects.toThrow(
    'The payload has 1048577 bytes, and Lambda takes 1 MiB asynchronously and 6 MiB otherwise.',
  );
  expect(callsOf(rig, 'Invoke')).toBe(before);
  const event = await invokeFunction({ name: 'work', payload: bytes({}), async: true }, here());
  expect(event).toMatchObject({ status: 202, payload: '', log: undefined });
});

test('an invocation without an answer is not sent again, for the function may have run', async () => {
  let sent = 0;
  const transport: Transport = {
    async send(request) {
      if (!request.path.endsWith('/invocations')) return rig.cloud.transport().send(request);
      sent += 1;
      throw new TransportError('ECONNRESET', 'the connection was reset');
    },
    close: async () => undefined,
  };
  const connection = await connect({
    region: 'eu-west-1',
    credentials: {
      accessKeyId: rig.cloud.rootKey.accessKeyId,
      secretAccessKey: rig.cloud.rootKey.secretAccessKey,
    },
    endpointUrl: rig.cloud.endpoint,
    transport,
    environment: {},
    home: '/nonexistent',
  });
  const context = { ...here(), connections: { ...here().connections, at: async () => connection } };
  await expect(invokeFunction({ name: 'work' }, context)).rejects.toThrow(/the connection was reset/);
  expect(sent).toBe(1);
});

test('functions are listed in every region, over pages of fifty', async () => {
  const connection = rig.connection.in('us-east-1');
  await makeFunction({ ...rig, connection }, 'f00', code);
  const { Configuration, Code } = await connection.call('lambda', 'GetFunction', { FunctionName: 'f00' });
  expect(Code?.Location).toBeDefined();
  const { zipOf } = await import('../../../src/operations/lambda/code/zip.ts');
  const zip = await zipOf([{ path: 'index.js', bytes: new TextEncoder().encode(code), executable: false }]);
  for (let number = 1; number < 52; number += 1)
    await connection.call('lambda', 'CreateFunction', {
      FunctionName: `f${String(number).padStart(2, '0')}`,
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Role: Configuration?.Role ?? '',
      Code: { ZipFile: zip },
    });
  const rows = await Array.fromAsync(listFunctions(rig.context));
  expect(rows).toHaveLength(53);
  expect(rows[0]).toMatchObject({ name: 'work', region: 'eu-west-1', memory: 128, runtime: 'nodejs24.x' });
  expect(rows[52]).toMatchObject({ name: 'f51', region: 'us-east-1', handler: 'index.handler' });
});

test('its log is read from its group; without one it says so', async () => {
  await invokeFunction({ name: 'work', payload: bytes({}) }, here());
  const input = { name: 'work', start: rig.context.clock.now() - 3_600_000, follow: false };
  const lines = await Array.fromAsync(functionLogs(input, here()));
  expect(lines.map(({ message }) => message).join('')).toContain('it was called');
  await makeFunction(rig, 'quiet', code);
  await expect(Array.fromAsync(functionLogs({ ...input, name: 'quiet' }, here()))).rejects.toThrow(
    'quiet has logged nothing yet: there is no log group /aws/lambda/quiet.',
  );
});
