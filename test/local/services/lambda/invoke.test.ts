import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { CreateFunctionCommand, InvokeCommand } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decode, lambdaRig, nodeFunction, pythonFunction } from './lambda-rig.ts';
import type { LambdaRig } from './lambda-rig.ts';

const node = `
let calls = 0;
exports.handler = async (event, context) => {
  calls += 1;
  console.log('called', calls);
  if (event.fail) throw new TypeError('it fails');
  if (event.exit !== undefined) process.exit(event.exit);
  if (event.kill) process.kill(process.pid, 'SIGKILL');
  if (event.loop) for (;;);
  if (event.large) return 'x'.repeat(7e6);
  if (event.leak) { const kept = []; for (;;) { kept.push(Buffer.alloc(1e6, 1)); await null; } }
  return { event, calls, id: context.awsRequestId, name: context.functionName, arn: context.invokedFunctionArn };
};`;
const python = `
import os, signal
def handler(event, context):
    print("said")
    if event.get("fail"):
        raise ValueError("it fails")
    while event.get("fork"):
        try:
            if os.fork() == 0:
                signal.pause()
        except OSError:
            if event["fork"] == "until refused":
                raise
    return {"event": event, "id": context.aws_request_id, "left": context.get_remaining_time_in_millis() > 0}
`;

let rig: LambdaRig;
beforeAll(async () => {
  rig = await lambdaRig();
  await rig.lambda.send(new CreateFunctionCommand({ ...nodeFunction('hasty', node), Timeout: 1 }));
  // On a busy machine all takes its time, and the three seconds of a function by default are over soon.
  for (const patient of [
    nodeFunction('node', node),
    pythonFunction('python', python),
    { ...pythonFunction('roomy', python), MemorySize: 10_240 },
  ])
    await rig.lambda.send(new CreateFunctionCommand({ ...patient, Timeout: 120 }));
  await rig.cloud.clock.advance(1000);
});
afterAll(() => rig[Symbol.asyncDispose]());

async function invoke(name: string, event: unknown) {
  const input = { FunctionName: name, Payload: JSON.stringify(event), LogType: 'Tail' } as const;
  const { Payload, LogResult = '', $metadata, ...rest } = await rig.lambda.send(new InvokeCommand(input));
  const id = $metadata.requestId ?? '';
  return { ...rest, id, payload: decode(Payload), log: Buffer.from(LogResult, 'base64').toString('utf8') };
}

test('a Node function is called with its event, and its process is kept for the next', async () => {
  const first = await invoke('node', { a: 1 });
  expect(first).toMatchObject({ StatusCode: 200, ExecutedVersion: '$LATEST' });
  expect(first.payload).toMatchObject({
    event: { a: 1 },
    calls: 1,
    id: first.id,
    name: 'node',
    arn: 'arn:aws:lambda:us-east-1:123456789012:function:node',
  });
  const second = await invoke('node', {});
  expect(second.payload).toMatchObject({ calls: 2 });
  expect(second.log).toMatch(
    new RegExp(
      `^START RequestId: ${second.id} Version: \\$LATEST\n\\S+Z\t${second.id}\tINFO\tcalled 2\nEND RequestId: ${second.id}\n` +
        `REPORT RequestId: ${second.id}\tDuration: [\\d.]+ ms\tBilled Duration: \\d+ ms\tMemory Size: 128 MB\tMax Memory Used: \\d+ MB\t\n$`,
    ),
  );
});

test('a Python function is called with its event', async () => {
  const { payload, log, id } = await invoke('python', { b: [1] });
  expect(payload).toEqual({ event: { b: [1] }, id, left: true });
  expect(log).toContain('said\nEND');
});

test('what a function throws is its answer, marked as an error', async () => {
  const fromNode = await invoke('node', { fail: true });
  expect(fromNode).toMatchObject({
    StatusCode: 200,
    FunctionError: 'Unhandled',
    payload: { errorType: 'TypeError', errorMessage: 'it fails' },
  });
  expect(fromNode.log).toContain(
    'ERROR\tInvoke Error \t{"errorType":"TypeError","errorMessage":"it fails","stack":',
  );
  const fromPython = await invoke('python', { fail: true });
  expect(fromPython).toMatchObject({
    FunctionError: 'Unhandled',
    payload: {
      errorType: 'ValueError',
      errorMessage: 'it fails',
      requestId: fromPython.id,
      stackTrace: ['  File "/var/task/main.py", line 6, in handler\n    raise ValueError("it fails")\n'],
    },
  });
});

test.each([
  [{ exit: 1 }, 'Runtime.ExitError', 'Runtime exited with error: exit status 1'],
  [{ exit: 0 }, 'Runtime.ExitError', 'Runtime exited without providing a reason'],
  [{ kill: true }, 'Runtime.ExitError', 'Runtime exited with error: signal: killed'],
  [{ loop: true }, 'Sandbox.Timedout', 'Task timed out after 1.00 seconds'],
  [{ leak: true }, 'Runtime.OutOfMemory', 'Runtime exited with error: signal: killed'],
])('a function that ends with %j is told apart', async (event, errorType, reason) => {
  const { payload, id, log } = await invoke('loop' in event ? 'hasty' : 'node', event);
  expect(payload).toEqual({ errorType, errorMessage: `RequestId: ${id} Error: ${reason}` });
  expect(log).toContain(reason);
});

test('a function that forks without end is stopped with all that it started', async () => {
  const { payload, id } = await invoke('python', { fork: 'for ever' });
  const reason = 'Runtime exited with error: signal: killed';
  expect(payload).toEqual({
    errorType: 'Runtime.OutOfMemory',
    errorMessage: `RequestId: ${id} Error: ${reason}`,
  });
  expect(await invoke('python', {})).toMatchObject({ StatusCode: 200, payload: { left: true } });
});

test('a function may have so many processes, whatever its memory', async () => {
  const { FunctionError, payload } = await invoke('roomy', { fork: 'until refused' });
  expect(FunctionError).toBe('Unhandled');
  expect(payload).toMatchObject({
    errorType: 'BlockingIOError',
    errorMessage: '[Errno 11] Resource temporarily unavailable',
  });
});

test('an answer of more than 6 MB is an error', async () => {
  expect(await invoke('node', { large: true })).toMatchObject({
    FunctionError: 'Unhandled',
    payload: {
      errorType: 'Function.ResponseSizeTooLarge',
      errorMessage: 'Response payload size exceeded maximum allowed payload size (6291556 bytes).',
    },
  });
});

test('an event must be JSON of at most 6 MB', async () => {
  const send = (Payload: string) => rig.lambda.send(new InvokeCommand({ FunctionName: 'node', Payload }));
  await expect(send('nothing')).rejects.toMatchObject({
    name: 'InvalidRequestContentException',
    message: expect.stringContaining("Unrecognized token 'nothing'"),
  });
  const wrong = async (Payload: Uint8Array) =>
    expect(rig.lambda.send(new InvokeCommand({ FunctionName: 'node', Payload }))).rejects;
  const source =
    '\n at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: ';
  const parse = 'Could not parse request body into json: Could not parse payload into json: ';
  await (
    await wrong(Buffer.from([0x6e, 0x87, 0x72]))
  ).toThrow(`${parse}Invalid UTF-8 start byte 0x87${source}3]`);
  await (
    await wrong(Buffer.from([0x99, 0xeb]))
  ).toThrow(
    `${parse}Unexpected character ((CTRL-CHAR, code 153)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')${source}1]`,
  );
  await expect(
    rig.lambda.send(new InvokeCommand({ FunctionName: 'node', ClientContext: 'no JSON' })),
  ).rejects.toMatchObject({
    name: 'InvalidRequestContentException',
    message: 'Client context must be a valid Base64-encoded JSON object.',
  });
  await expect(send(JSON.stringify('x'.repeat(6_291_456)))).rejects.toMatchObject({
    name: 'RequestTooLargeException',
    message: 'Request must be smaller than 6291456 bytes for the InvokeFunction operation',
  });
});

test('what was logged is in CloudWatch Logs', async () => {
  const { id } = await invoke('node', {});
  const logs = new CloudWatchLogsClient(rig.running.clientOptions);
  const { events = [] } = await logs.send(
    new FilterLogEventsCommand({ logGroupName: '/aws/lambda/node', filterPattern: `"${id}"` }),
  );
  expect(events.map(({ message }) => message?.split('\t')[0]?.split(' ')[0])).toEqual([
    'START',
    expect.stringContaining('Z'),
    'END',
    'REPORT',
  ]);
  expect(events[0]?.logStreamName).toMatch(/^\d{4}\/\d\d\/\d\d\/\[\$LATEST\][0-9a-f]{32}$/);
});

test('a function that is not there, or not ready', async () => {
  await expect(rig.lambda.send(new InvokeCommand({ FunctionName: 'none' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'Function not found: arn:aws:lambda:us-east-1:123456789012:function:none',
    Type: 'User',
  });
  await rig.lambda.send(new CreateFunctionCommand(nodeFunction('young', node)));
  await expect(rig.lambda.send(new InvokeCommand({ FunctionName: 'young' }))).rejects.toMatchObject({
    name: 'ResourceConflictException',
    message:
      'The operation cannot be performed at this time. The function is currently in the following state: Pending',
  });
});
