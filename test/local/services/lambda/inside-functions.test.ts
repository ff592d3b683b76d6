import { CreateFunctionCommand, InvokeCommand, PublishLayerVersionCommand } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decode, lambdaRig, nodeFunction, pythonFunction, zip } from './lambda-rig.ts';
import type { LambdaRig } from './lambda-rig.ts';

let rig: LambdaRig;
beforeAll(async () => {
  rig = await lambdaRig();
});
afterAll(() => rig[Symbol.asyncDispose]());

async function run(input: CreateFunctionCommand['input'], event: unknown = {}): Promise<unknown> {
  await rig.lambda.send(new CreateFunctionCommand({ Timeout: 60, ...input }));
  await rig.cloud.clock.advance(1000);
  const { FunctionName } = input;
  const { Payload } = await rig.lambda.send(
    new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }),
  );
  return decode(Payload);
}

test('the environment is what AWS sets, and nothing of the person', async () => {
  process.env['OF_THE_PERSON'] = 'secret';
  const code = 'exports.handler = async () => process.env';
  const input = {
    ...nodeFunction('env', code),
    Environment: { Variables: { MINE: 'yes', TZ: 'Europe/Zurich' } },
  };
  const environment = await run(input);
  delete process.env['OF_THE_PERSON'];
  expect(environment).not.toHaveProperty('OF_THE_PERSON');
  expect(environment).toMatchObject({
    MINE: 'yes',
    _HANDLER: 'index.handler',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: 'env',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/env',
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL: rig.running.endpoint,
    AWS_ACCESS_KEY_ID: expect.stringMatching(/^ASIA/),
    LAMBDA_TASK_ROOT: '/var/task',
    AWS_XRAY_CONTEXT_MISSING: 'LOG_ERROR',
    TZ: 'Europe/Zurich',
  });
  expect(Object.keys(Object(environment)).filter((name) => /NUAGE|NODE_CHANNEL/.test(name))).toEqual([]);
});

test('a function calls the cloud that it runs in, as its role, which may not do everything', async () => {
  const code = `
import os
def handler(event, context):
    import boto3
    client = lambda name: boto3.client(name, endpoint_url=os.environ["AWS_ENDPOINT_URL"])
    try:
        client("kms").list_keys()
    except Exception as error:
        return [client("sts").get_caller_identity()["Arn"], str(error)]
`;
  const arn = 'arn:aws:sts::123456789012:assumed-role/of-functions/caller';
  const answer = await run({ ...pythonFunction('caller', code), Timeout: 120 });
  expect(answer).toEqual([
    arn,
    `An error occurred (AccessDeniedException) when calling the ListKeys operation: User: ${arn} is not authorized to perform: kms:ListKeys on resource: * because no identity-based policy allows the kms:ListKeys action`,
  ]);
});

test('only /tmp can be written to, and nothing outside can be seen or reached', async () => {
  const code = `
const fs = require('node:fs');
const attempt = (what) => { try { return what(); } catch (error) { return error.code; } };
exports.handler = async () => ({
  tmp: attempt(() => fs.writeFileSync('/tmp/file', 'x') ?? 'written'),
  task: attempt(() => fs.writeFileSync('/var/task/file', 'x')),
  root: attempt(() => fs.writeFileSync('/file', 'x')),
  usr: attempt(() => fs.writeFileSync('/usr/file', 'x')),
  home: attempt(() => fs.readdirSync(${JSON.stringify(process.cwd())})),
  processes: fs.readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name)).length < 5,
  network: await fetch('http://192.0.2.1/', { signal: AbortSignal.timeout(30_000) }).then(() => 'reached', (error) => error.cause?.code ?? error.name),
});`;
  expect(await run(nodeFunction('walls', code))).toEqual({
    tmp: 'written',
    task: 'EROFS',
    root: 'EROFS',
    usr: 'EROFS',
    home: 'ENOENT',
    processes: true,
    network: 'ENETUNREACH',
  });
});

test('handlers of every form', async () => {
  const callback =
    'exports.handler = (event, context, callback) => setTimeout(() => callback(null, "by callback"), 10)';
  expect(await run({ ...nodeFunction('callback', callback), Runtime: 'nodejs22.x' })).toBe('by callback');
  const module = 'export const handler = async () => "by a module"';
  expect(await run(nodeFunction('module', module, 'index.mjs'))).toBe('by a module');
  const done = 'exports.handler = (event, context) => { context.succeed("by its context") }';
  expect(await run({ ...nodeFunction('context', done), Runtime: 'nodejs22.x' })).toBe('by its context');
  expect(
    await run({ ...nodeFunction('silent', 'exports.handler = () => {}'), Runtime: 'nodejs22.x' }),
  ).toBeNull();
});

test('what cannot be loaded says why', async () => {
  expect(await run({ ...nodeFunction('lost', ''), Handler: 'other.handler' })).toMatchObject({
    errorType: 'Runtime.ImportModuleError',
    errorMessage: "Error: Cannot find module 'other'\nRequire stack:\n- /var/runtime/index.mjs",
  });
  expect(await run({ ...nodeFunction('unnamed', 'exports.a = 1') })).toMatchObject({
    errorType: 'Runtime.HandlerNotFound',
    errorMessage: 'index.handler is undefined or not exported',
  });
  expect(await run({ ...pythonFunction('lost-python', ''), Handler: 'other.handler' })).toEqual({
    errorType: 'Runtime.ImportModuleError',
    errorMessage: "Unable to import module 'other': No module named 'other'",
    requestId: '',
    stackTrace: [],
  });
});

test('layers are found at /opt, the last one on top', async () => {
  const layer = async (files: Readonly<Record<string, string>>) => {
    const input = { LayerName: 'parts', Content: { ZipFile: zip(files) } };
    const { LayerVersionArn = '' } = await rig.lambda.send(new PublishLayerVersionCommand(input));
    return LayerVersionArn;
  };
  const first = await layer({ 'nodejs/node_modules/part/index.js': 'exports.part = "of a layer"' });
  const code = "exports.handler = async () => require('part').part";
  expect(await run({ ...nodeFunction('layered', code), Layers: [first] })).toBe('of a layer');
});

test('a wrapper is started in the place of the runtime', async () => {
  const files = {
    'main.py': 'import os\ndef handler(event, context):\n    return os.environ.get("WRAPPED")\n',
    wrap: '#!/bin/sh\nexport WRAPPED=yes\nexec "$@"\n',
  };
  const wrapped = (name: string, file: string) => ({
    ...pythonFunction(name, ''),
    Code: { ZipFile: zip(files) },
    Environment: { Variables: { AWS_LAMBDA_EXEC_WRAPPER: file } },
  });
  expect(await run(wrapped('wrapped', '/var/task/wrap'))).toBe('yes');
  expect(await run(wrapped('unwrapped', '/idontexist.sh'))).toMatchObject({
    errorType: 'Runtime.ExitError',
    errorMessage: expect.stringContaining('Error: Runtime exited with error: exit status 127'),
  });
});
