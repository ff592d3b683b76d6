import {
  AddPermissionCommand,
  CreateAliasCommand,
  CreateFunctionCommand,
  CreateFunctionUrlConfigCommand,
  DeleteAliasCommand,
  DeleteFunctionUrlConfigCommand,
  GetFunctionUrlConfigCommand,
  ListFunctionUrlConfigsCommand,
  PublishVersionCommand,
  UpdateFunctionUrlConfigCommand,
} from '@aws-sdk/client-lambda';
import type { CreateFunctionUrlConfigCommandInput } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signed } from '../../../support/signed.ts';
import { lambdaRig, nodeFunction, pythonFunction } from './lambda-rig.ts';
import type { LambdaRig } from './lambda-rig.ts';

const code = `exports.handler = async (event) => {
  switch (event.rawPath) {
    case '/echo': return event;
    case '/text': return 'plain';
    case '/fail': throw new Error('no');
    case '/odd': return { statusCode: 'what' };
    default: return { statusCode: 201, headers: { 'X-Mine': 'yes', 'content-type': 'text/html' }, cookies: ['a=1', 'b=2'], body: Buffer.from('<p>').toString('base64'), isBase64Encoded: true };
  }
};`;
const origin = 'http://localhost:3000';

let rig: LambdaRig;
beforeAll(async () => {
  rig = await lambdaRig({ origins: [origin] });
  await rig.lambda.send(new CreateFunctionCommand(nodeFunction('web', code)));
  await rig.cloud.clock.advance(1000);
  await rig.lambda.send(new PublishVersionCommand({ FunctionName: 'web' }));
  await rig.lambda.send(new CreateAliasCommand({ FunctionName: 'web', Name: 'live', FunctionVersion: '1' }));
  await rig.lambda.send(new CreateAliasCommand({ FunctionName: 'web', Name: 'iam', FunctionVersion: '1' }));
});
afterAll(() => rig[Symbol.asyncDispose]());

const create = (more: Partial<CreateFunctionUrlConfigCommandInput>) =>
  rig.lambda.send(new CreateFunctionUrlConfigCommand({ FunctionName: 'web', AuthType: 'NONE', ...more }));

test('a URL is open to everybody once the policy of the function says so', async () => {
  const made = await create({});
  expect(made).toMatchObject({
    FunctionUrl: expect.stringMatching(new RegExp(`^${rig.running.endpoint}/_lambda-url/[a-z2-7]{32}/$`)),
    FunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:web',
    AuthType: 'NONE',
  });
  expect(made.InvokeMode).toBeUndefined();
  const url = made.FunctionUrl ?? '';
  const refused = await fetch(url);
  const forbidden =
    'Forbidden. For troubleshooting Function URL authorization issues, see: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html';
  expect([refused.status, await refused.json()]).toEqual([403, { Message: forbidden }]);
  await rig.lambda.send(
    new AddPermissionCommand({
      FunctionName: 'web',
      StatementId: 'everybody',
      Action: 'lambda:InvokeFunctionUrl',
      Principal: '*',
      FunctionUrlAuthType: 'NONE',
    }),
  );
  const done = await fetch(url);
  expect(done.status).toBe(201);
  expect(done.headers.get('x-mine')).toBe('yes');
  expect(done.headers.get('content-type')).toBe('text/html');
  expect(done.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(await done.text()).toBe('<p>');

  const event = await (
    await fetch(`${url}echo?a=1&a=2&b=%20`, {
      method: 'POST',
      body: 'hello',
      headers: { 'content-type': 'text/plain', cookie: 'x=1; y=2' },
    })
  ).json();
  expect(event).toMatchObject({
    version: '2.0',
    routeKey: '$default',
    rawPath: '/echo',
    rawQueryString: 'a=1&a=2&b=%20',
    queryStringParameters: { a: '1,2', b: ' ' },
    cookies: ['x=1', 'y=2'],
    body: 'hello',
    isBase64Encoded: false,
    requestContext: {
      accountId: 'anonymous',
      apiId: url.split('/').at(-2),
      http: { method: 'POST', path: '/echo', protocol: 'HTTP/1.1' },
      stage: '$default',
    },
  });
  const binary = await fetch(`${url}echo`, { method: 'PUT', body: new Uint8Array([255, 0]) });
  expect(await binary.json()).toMatchObject({ body: '/wA=', isBase64Encoded: true });
  expect(await (await fetch(`${url}text`)).text()).toBe('plain');
  for (const path of ['fail', 'odd']) {
    const failed = await fetch(url + path);
    expect([failed.status, await failed.text()]).toEqual([502, 'Internal Server Error']);
  }
  const unknown = url.replace(/[a-z2-7]{32}/, 'a'.repeat(32));
  expect((await fetch(unknown)).status).toBe(404);
});

test('a URL for IAM takes signed requests of who may call it', async () => {
  const { FunctionUrl = '' } = await create({ AuthType: 'AWS_IAM', Qualifier: 'iam' });
  expect((await fetch(FunctionUrl)).status).toBe(403);
  const { host, pathname } = new URL(`${FunctionUrl}echo`);
  const { headers } = signed({ service: 'lambda', method: 'GET', path: pathname }, host);
  const done = await fetch(`${FunctionUrl}echo`, { headers });
  expect(done.status).toBe(200);
  expect(await done.json()).toMatchObject({
    requestContext: {
      accountId: '123456789012',
      authorizer: { iam: { accountId: '123456789012', userArn: 'arn:aws:iam::123456789012:root' } },
    },
  });
  const wrong = { ...headers, authorization: (headers['authorization'] ?? '').replace(/.{4}$/, 'dead') };
  expect((await fetch(`${FunctionUrl}echo`, { headers: wrong })).status).toBe(403);
});

test('pages are told what the configuration says, and the function is not asked before', async () => {
  const Cors = { AllowOrigins: [origin], AllowMethods: ['GET'], AllowHeaders: ['x-a'], MaxAge: 60 };
  const { FunctionUrl = '' } = await create({ Qualifier: 'live', Cors });
  const asked = await fetch(FunctionUrl, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'GET' },
  });
  expect(asked.status).toBe(200);
  expect(asked.headers.get('access-control-allow-origin')).toBe(origin);
  expect(asked.headers.get('access-control-allow-methods')).toBe('GET');
  const stranger = await fetch(FunctionUrl, { headers: { origin: 'http://example.com' } });
  expect(stranger.status).toBe(403);
});

test('a URL is made once, shown, listed and changed, and answers nobody without its alias', async () => {
  await expect(create({})).rejects.toMatchObject({
    name: 'ResourceConflictException',
    message:
      'Failed to create function url config for [functionArn = arn:aws:lambda:us-east-1:123456789012:function:web]. Error message:  FunctionUrlConfig exists for this Lambda function',
    $metadata: { httpStatusCode: 409 },
  });
  await expect(create({ FunctionName: 'none' })).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'Function does not exist',
  });
  await expect(create({ InvokeMode: Object('UNKNOWN') })).rejects.toMatchObject({
    message:
      "1 validation error detected: Value 'UNKNOWN' at 'invokeMode' failed to satisfy constraint: Member must satisfy enum value set: [RESPONSE_STREAM, BUFFERED]",
  });
  const FunctionName = 'web';
  await rig.cloud.clock.advance(1000);
  const changed = await rig.lambda.send(
    new UpdateFunctionUrlConfigCommand({ FunctionName, AuthType: 'AWS_IAM' }),
  );
  expect(changed.AuthType).toBe('AWS_IAM');
  expect(changed.LastModifiedTime).not.toBe(changed.CreationTime);
  const first = await rig.lambda.send(new ListFunctionUrlConfigsCommand({ FunctionName, MaxItems: 2 }));
  expect(first.FunctionUrlConfigs).toHaveLength(2);
  const { NextMarker: Marker } = first;
  const rest = await rig.lambda.send(new ListFunctionUrlConfigsCommand({ FunctionName, Marker }));
  expect(rest.FunctionUrlConfigs).toHaveLength(1);
  await expect(create({ FunctionName: 'web:1' })).rejects.toThrow("Value '1' at 'qualifier' failed");
  const get = (Qualifier?: string) =>
    rig.lambda.send(new GetFunctionUrlConfigCommand({ FunctionName, Qualifier }));
  const missing = {
    name: 'ResourceNotFoundException',
    message: 'The resource you requested does not exist.',
  };
  const of = await get('live');
  await rig.lambda.send(new DeleteAliasCommand({ FunctionName, Name: 'live' }));
  expect((await fetch(of.FunctionUrl ?? '')).status).toBe(403);
  expect(await get('live')).toEqual({ ...of, $metadata: expect.anything() });
  expect(await get()).toMatchObject({ AuthType: 'AWS_IAM' });
  await rig.lambda.send(new DeleteFunctionUrlConfigCommand({ FunctionName }));
  await expect(get()).rejects.toMatchObject(missing);
  const nowhere = await fetch((of.FunctionUrl ?? '').replace(/[^/]+\/$/, `${'a'.repeat(32)}/`));
  expect([nowhere.status, nowhere.headers.get('x-amzn-errortype'), await nowhere.json()]).toEqual([
    404,
    'ResourceNotFoundException',
    { Message: null },
  ]);
});

test('what is no response is answered as JSON without spaces', async () => {
  const FunctionName = 'spaced';
  const python = 'def handler(event, context):\n    return ["hello", 3, True]\n';
  await rig.lambda.send(new CreateFunctionCommand(pythonFunction(FunctionName, python)));
  await rig.cloud.clock.advance(1000);
  const { FunctionUrl = '' } = await create({ FunctionName });
  await rig.lambda.send(
    new AddPermissionCommand({
      FunctionName,
      StatementId: 'everybody',
      Action: 'lambda:InvokeFunctionUrl',
      Principal: '*',
      FunctionUrlAuthType: 'NONE',
    }),
  );
  expect(await (await fetch(FunctionUrl)).text()).toBe('["hello",3,true]');
});
