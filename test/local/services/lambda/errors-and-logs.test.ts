import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { CreateFunctionCommand, InvokeCommand } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decode, lambdaRig, nodeFunction, pythonFunction } from './lambda-rig.ts';
import type { LambdaRig } from './lambda-rig.ts';

let rig: LambdaRig;
beforeAll(async () => {
  rig = await lambdaRig();
});
afterAll(() => rig[Symbol.asyncDispose]());

async function make(input: CreateFunctionCommand['input']): Promise<void> {
  await rig.lambda.send(new CreateFunctionCommand({ Timeout: 60, ...input }));
  await rig.cloud.clock.advance(1000);
}

async function invoke(FunctionName: string, event: unknown = {}) {
  const answer = await rig.lambda.send(
    new InvokeCommand({ FunctionName, Payload: JSON.stringify(event), LogType: 'Tail' }),
  );
  const log = Buffer.from(answer.LogResult ?? '', 'base64').toString('utf8');
  return { text: Buffer.from(answer.Payload ?? []).toString('utf8'), error: answer.FunctionError, log };
}

async function logged(name: string): Promise<(string | undefined)[]> {
  const logs = new CloudWatchLogsClient(rig.running.clientOptions);
  const { events = [] } = await logs.send(
    new FilterLogEventsCommand({ logGroupName: `/aws/lambda/${name}` }),
  );
  return events.map(({ message }) => message);
}

test('an error of Python is one event of the log, without what newer Pythons underline', async () => {
  const code = `
class Custom(Exception):
    pass

def handler(event, context):
    print("one")
    raise Custom("some error occurred")
`;
  await make(pythonFunction('raises', code));
  const { text, log } = await invoke('raises');
  expect(JSON.parse(text)).toEqual({
    errorMessage: 'some error occurred',
    errorType: 'Custom',
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    stackTrace: ['  File "/var/task/main.py", line 7, in handler\n    raise Custom("some error occurred")\n'],
  });
  const said =
    '[ERROR] Custom: some error occurred\nTraceback (most recent call last):\n' +
    '\u00a0\u00a0File "/var/task/main.py", line 7, in handler\n\u00a0\u00a0\u00a0\u00a0raise Custom("some error occurred")';
  expect(log).toContain(`one\n${said}END RequestId: `);
  expect(await logged('raises')).toEqual([
    expect.stringMatching(/^START RequestId: \S+ Version: \$LATEST\n$/),
    'one\n',
    said,
    expect.stringMatching(/^END RequestId: \S+\n$/),
    expect.stringMatching(/^REPORT .*\t\n$/),
  ]);
});

test('Python answers with exact numbers, letters as they are, and bytes', async () => {
  const code = `
import decimal
def handler(event, context):
    if event == "bytes":
        return b"not JSON"
    if event == "set":
        return {1}
    return {"exact": decimal.Decimal("1.10"), "letters": "\\u00e9", "context": repr(context).split("(")[0]}
`;
  await make(pythonFunction('answers', code));
  expect((await invoke('answers')).text).toBe('{"exact": 1.10, "letters": "é", "context": "LambdaContext"}');
  expect(await invoke('answers', 'bytes')).toMatchObject({ text: 'not JSON', error: undefined });
  const { text, log } = await invoke('answers', 'set');
  const message = 'Unable to marshal response: Object of type set is not JSON serializable';
  expect(JSON.parse(text)).toMatchObject({ errorType: 'Runtime.MarshalError', errorMessage: message });
  expect(log).toContain(`[ERROR] Runtime.MarshalError: ${message}\nTraceback (most recent call last):END`);
});

test('a module that cannot be loaded is warned of, and the last line says its error', async () => {
  await make({ ...pythonFunction('unloaded', ''), Handler: 'other.handler' });
  const { log } = await invoke('unloaded');
  expect(log).toMatch(/\[WARNING\]\t\S+Z\t\tLAMBDA_WARNING: Unhandled exception\. The most likely cause/);
  expect(log).toContain("\n[ERROR] Runtime.ImportModuleError: Unable to import module 'other': ");
  expect(log).toMatch(/\tStatus: error\tError Type: Runtime\.ImportModuleError\t\n$/);
});

const node = `
exports.handler = async ({ what }) => {
  if (what === 'log') console.log('two\\nlines');
  if (what === 'string') throw 'a string';
  if (what === 'null') throw null;
  if (what === 'own') throw Object.assign(new TypeError('bad'), { extra: 5 });
  if (what === 'big') return 10n;
  if (what === 'lost') { Promise.reject(new Error('lost')); await new Promise((done) => setTimeout(done, 60_000)); }
  if (what === 'never') await new Promise(() => {});
  return process.pid;
};`;

test('what a Node function logs is an event, and its errors are told with what is their own', async () => {
  await make({ ...nodeFunction('node', node), Runtime: 'nodejs22.x' });
  await invoke('node', { what: 'log' });
  expect(await logged('node')).toContainEqual(expect.stringMatching(/^\S+Z\t\S{36}\tINFO\ttwo\nlines\n$/));
  const { text, log } = await invoke('node', { what: 'own' });
  expect(JSON.parse(text)).toMatchObject({ errorType: 'TypeError', errorMessage: 'bad' });
  expect(log).toContain(
    '\tERROR\tInvoke Error \t{"errorType":"TypeError","errorMessage":"bad","extra":5,"stack":[',
  );
  const outcome = async (what: string): Promise<unknown> => JSON.parse((await invoke('node', { what })).text);
  expect(await outcome('string')).toEqual({ errorType: 'string', errorMessage: 'a string', trace: [] });
  expect(await outcome('null')).toEqual({ errorType: 'string', errorMessage: 'handled', trace: [] });
  expect(await outcome('big')).toMatchObject({
    errorType: 'Runtime.JSONStringifyError',
    errorMessage: 'Unable to stringify response body',
  });
  expect(await outcome('never')).toMatchObject({
    errorType: 'Runtime.NodeJsExit',
    errorMessage: expect.stringContaining('most commonly caused by a Promise that was never settled'),
  });
});

test('a process that a lost promise ends is not called again', async () => {
  await make(nodeFunction('loses', node));
  expect(JSON.parse((await invoke('loses', { what: 'lost' })).text)).toMatchObject({
    errorType: 'Runtime.UnhandledPromiseRejection',
    errorMessage: 'Error: lost',
  });
  expect(JSON.parse((await invoke('loses')).text)).toEqual(expect.any(Number));
});

test('from Node 24 on there are no callbacks, and what a function returns is its answer', async () => {
  const callback = 'exports.handler = (event, context, callback) => callback(null, 1)';
  await make(nodeFunction('callback', callback));
  expect(JSON.parse((await invoke('callback')).text)).toMatchObject({
    errorType: 'Runtime.CallbackHandlerDeprecated',
    errorMessage: expect.stringMatching(
      /^ERROR: AWS Lambda has removed support for callback-based function handlers/,
    ),
  });
  await make(
    nodeFunction('returns', 'exports.handler = (event, context) => [event, context.done === undefined]'),
  );
  expect(JSON.parse((await invoke('returns', 1)).text)).toEqual([1, true]);
});

test('an exit is said with its type', async () => {
  await make(nodeFunction('exits', 'exports.handler = async () => process.exit(3)'));
  const { text, log } = await invoke('exits');
  const message = 'Error: Runtime exited with error: exit status 3';
  expect(decode(Buffer.from(text))).toMatchObject({ errorMessage: expect.stringContaining(message) });
  expect(log).toContain(` ${message}\nRuntime.ExitError\nEND RequestId: `);
  expect(log).toMatch(/\tStatus: error\tError Type: Runtime\.ExitError\t\n$/);
});

test('logs are JSON where they are to be, from a level on', async () => {
  const python = `
import logging
def handler(event, context):
    logging.getLogger("mine").warning("for %s", "you", extra={"order": 5})
    logging.getLogger().info("not shown")
    raise ValueError("bad")
`;
  const LoggingConfig = { LogFormat: 'JSON', ApplicationLogLevel: 'WARN', SystemLogLevel: 'WARN' } as const;
  await make({ ...pythonFunction('json-python', python), LoggingConfig });
  await invoke('json-python');
  const lines = async (name: string): Promise<unknown[]> =>
    (await logged(name)).map((message) => JSON.parse(message ?? ''));
  const common = {
    timestamp: expect.stringMatching(/^\d{4}-/),
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  };
  expect(await lines('json-python')).toEqual([
    { ...common, level: 'WARNING', message: 'for you', logger: 'mine', order: 5 },
    expect.objectContaining({ ...common, level: 'ERROR', errorType: 'ValueError', errorMessage: 'bad' }),
  ]);
  const code =
    'exports.handler = async () => { console.log({ a: 1 }); console.info("no", new RangeError("x")); console.debug("not shown"); }';
  await make({ ...nodeFunction('json-node', code), LoggingConfig: { LogFormat: 'JSON' } });
  await invoke('json-node');
  const { requestId } = common;
  const error = { errorType: 'RangeError', errorMessage: 'x', stackTrace: expect.any(Array) };
  const metrics = expect.objectContaining({ memorySizeMB: 128, initDurationMs: expect.any(Number) });
  expect(await lines('json-node')).toEqual([
    { time: expect.any(String), type: 'platform.start', record: { requestId, version: '$LATEST' } },
    { ...common, level: 'INFO', message: { a: 1 } },
    { ...common, ...error, level: 'INFO', message: expect.stringMatching(/^no RangeError: x\n/) },
    { time: expect.any(String), type: 'platform.report', record: { requestId, metrics, status: 'success' } },
  ]);
});
