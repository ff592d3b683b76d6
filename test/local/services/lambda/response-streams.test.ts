import {
  CreateFunctionCommand,
  CreateFunctionUrlConfigCommand,
  AddPermissionCommand,
  InvokeCommand,
  InvokeWithResponseStreamCommand,
} from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lambdaRig, nodeFunction } from './lambda-rig.ts';
import type { LambdaRig } from './lambda-rig.ts';

const code = `
exports.handler = awslambda.streamifyResponse(async (event, stream, context) => {
  console.log('streams', context.functionName);
  if (event.early) throw new TypeError('before');
  if (event.rawPath !== undefined)
    stream = awslambda.HttpResponseStream.from(stream, { statusCode: 201, headers: { 'X-Said': 'yes' }, cookies: ['a=1'] });
  stream.write('one,');
  await new Promise((done) => setTimeout(done, 30));
  stream.write('two,');
  if (event.late) throw new TypeError('after');
  stream.write(Buffer.from('three'));
  stream.end();
});`;

let rig: LambdaRig;
beforeAll(async () => {
  rig = await lambdaRig();
  await rig.lambda.send(new CreateFunctionCommand(nodeFunction('streams', code)));
  await rig.lambda.send(
    new CreateFunctionCommand(nodeFunction('whole', 'exports.handler = async (event) => ({ event });')),
  );
  await rig.cloud.clock.advance(1000);
});
afterAll(() => rig[Symbol.asyncDispose]());

async function invoke(FunctionName: string, event: object) {
  const input = { FunctionName, Payload: JSON.stringify(event), LogType: 'Tail' } as const;
  const { EventStream = [], ...head } = await rig.lambda.send(new InvokeWithResponseStreamCommand(input));
  const pieces: string[] = [];
  let complete;
  for await (const { PayloadChunk, InvokeComplete } of EventStream) {
    if (PayloadChunk !== undefined) pieces.push(Buffer.from(PayloadChunk.Payload ?? []).toString('utf8'));
    complete ??= InvokeComplete;
  }
  return { ...head, pieces, complete };
}

test('what a function writes comes piece by piece, and its log behind it', async () => {
  const { StatusCode, ExecutedVersion, pieces, complete } = await invoke('streams', {});
  expect({ StatusCode, ExecutedVersion }).toEqual({ StatusCode: 200, ExecutedVersion: '$LATEST' });
  expect(pieces).toEqual(['one,', 'two,', 'three']);
  expect(complete?.ErrorCode).toBeUndefined();
  expect(Buffer.from(complete?.LogResult ?? '', 'base64').toString()).toContain('streams streams');
});

test('a function that fails says so at the end, whatever it wrote before', async () => {
  const early = await invoke('streams', { early: true });
  expect(early).toMatchObject({ pieces: [], complete: { ErrorCode: 'Unhandled' } });
  expect(JSON.parse(early.complete?.ErrorDetails ?? '')).toMatchObject({
    errorType: 'TypeError',
    errorMessage: 'before',
  });
  expect(await invoke('streams', { late: true })).toMatchObject({
    pieces: ['one,', 'two,'],
    complete: { ErrorCode: 'Unhandled' },
  });
});

test('what does not stream is one piece, and what streams is whole for who asks so', async () => {
  expect(await invoke('whole', { a: 1 })).toMatchObject({ pieces: ['{"event":{"a":1}}'] });
  const { Payload } = await rig.lambda.send(new InvokeCommand({ FunctionName: 'streams' }));
  expect(Buffer.from(Payload ?? []).toString()).toBe('one,two,three');
  await expect(invoke('nobody', {})).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

test('the URL of a function that streams answers as it writes', async () => {
  const url = { FunctionName: 'streams', FunctionUrlAuthType: 'NONE', AuthType: 'NONE' } as const;
  await rig.lambda.send(
    new AddPermissionCommand({
      ...url,
      StatementId: 'all',
      Action: 'lambda:InvokeFunctionUrl',
      Principal: '*',
    }),
  );
  const { FunctionUrl = '' } = await rig.lambda.send(
    new CreateFunctionUrlConfigCommand({ ...url, InvokeMode: 'RESPONSE_STREAM' }),
  );
  const response = await fetch(FunctionUrl);
  expect([response.status, response.headers.get('x-said'), response.headers.get('set-cookie')]).toEqual([
    201,
    'yes',
    'a=1',
  ]);
  expect(await response.text()).toBe('one,two,three');
});
