import * as sdk from '@aws-sdk/client-eventbridge';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { arnOf, startEvents } from './events-rig.ts';
import type { EventsRig } from './events-rig.ts';

let rig: EventsRig;
beforeAll(async () => {
  rig = await startEvents();
});
afterAll(() => rig[Symbol.asyncDispose]());

const NotFound = 'ResourceNotFoundException';
const Invalid = 'ValidationException';
const nameRule = 'Member must satisfy regular expression pattern: [\\.\\-_A-Za-z0-9]+';
const spaced = `1 validation error detected: Value 'Invalid Name With Spaces!' at 'name' failed to satisfy constraint: ${nameRule}`;
const authTypes = 'Member must satisfy enum value set: [BASIC, OAUTH_CLIENT_CREDENTIALS, API_KEY]';
const basic = { BasicAuthParameters: { Username: 'u', Password: 'p' } };
const connection = { Name: 'c', AuthorizationType: 'BASIC', AuthParameters: basic } as const;
const long = 'This should fail with two errors 123467890123412341234123412341234';

const recorded: readonly (readonly [
  situation: string,
  call: () => Promise<unknown>,
  code: string,
  message: string,
])[] = [
  [
    'a destination with spaces',
    () =>
      rig.events.send(
        new sdk.CreateApiDestinationCommand({
          Name: 'Invalid Name With Spaces!',
          ConnectionArn: arnOf('events', 'connection/c/00000000-0000-0000-0000-000000000000'),
          InvocationEndpoint: 'https://example.com',
          HttpMethod: 'POST',
        }),
      ),
    Invalid,
    spaced,
  ],
  [
    'a connection with spaces',
    () =>
      rig.events.send(new sdk.CreateConnectionCommand({ ...connection, Name: 'Invalid Name With Spaces!' })),
    Invalid,
    spaced,
  ],
  [
    'no type of connection',
    () =>
      rig.events.send(
        new sdk.CreateConnectionCommand(
          Object.assign({}, connection, { AuthorizationType: 'INVALID_AUTH_TYPE' }),
        ),
      ),
    Invalid,
    `1 validation error detected: Value 'INVALID_AUTH_TYPE' at 'authorizationType' failed to satisfy constraint: ${authTypes}`,
  ],
  [
    'a connection with three faults',
    () =>
      rig.events.send(
        new sdk.CreateConnectionCommand(
          Object.assign({}, connection, { Name: long, AuthorizationType: 'INVALID' }),
        ),
      ),
    Invalid,
    `3 validation errors detected: Value '${long}' at 'name' failed to satisfy constraint: ${nameRule}; ` +
      `Value '${long}' at 'name' failed to satisfy constraint: Member must have length less than or equal to 64; ` +
      `Value 'INVALID' at 'authorizationType' failed to satisfy constraint: ${authTypes}`,
  ],
  [
    'no destination',
    () => rig.events.send(new sdk.DescribeApiDestinationCommand({ Name: 'none' })),
    NotFound,
    "Failed to describe the api-destination(s). An api-destination 'none' does not exist.",
  ],
  [
    'no connection',
    () => rig.events.send(new sdk.DescribeConnectionCommand({ Name: 'none' })),
    NotFound,
    "Failed to describe the connection(s). Connection 'none' does not exist.",
  ],
];

test.each(recorded)('%s, as AWS answered it', async (_, call, name, message) => {
  await expect(call()).rejects.toMatchObject({ name, message, $metadata: { httpStatusCode: 400 } });
});

test('what is secret of a connection is in Secrets Manager, and changes with it', async () => {
  const secrets = new SecretsManagerClient(rig.running.clientOptions);
  const made = await rig.events.send(new sdk.CreateConnectionCommand({ ...connection, Name: 'kept' }));
  expect(made).toMatchObject({ ConnectionState: 'AUTHORIZED' });
  const described = await rig.events.send(new sdk.DescribeConnectionCommand({ Name: 'kept' }));
  expect(described.AuthParameters).toEqual({ BasicAuthParameters: { Username: 'u' } });
  const { SecretArn: SecretId = '' } = described;
  expect(SecretId).toMatch(/:secret:events!connection\/kept\/[0-9a-f-]{36}-\w{6}$/);
  const first = await secrets.send(new GetSecretValueCommand({ SecretId }));
  expect(JSON.parse(first.SecretString ?? '')).toEqual({ username: 'u', password: 'p' });
  const AuthParameters = { BasicAuthParameters: { Username: 'u', Password: 'new' } };
  await rig.events.send(new sdk.UpdateConnectionCommand({ Name: 'kept', AuthParameters }));
  const second = await secrets.send(new GetSecretValueCommand({ SecretId }));
  expect(JSON.parse(second.SecretString ?? '')).toEqual({ username: 'u', password: 'new' });
  await rig.events.send(new sdk.DeleteConnectionCommand({ Name: 'kept' }));
  await expect(secrets.send(new GetSecretValueCommand({ SecretId }))).rejects.toThrow("can't find");
  secrets.destroy();
});

interface Got {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

test('an API destination is called with its secrets, again after a failure, and by a role', async () => {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      got.push({ url: request.url ?? '', headers: request.headers, body });
      response.writeHead(got.length === 1 ? 503 : 200).end('{"access_token":"t0"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const iam = new IAMClient(rig.running.clientOptions);
  const trust = { Effect: 'Allow', Principal: { Service: 'events.amazonaws.com' }, Action: 'sts:AssumeRole' };
  const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [trust] });
  const { Role } = await iam.send(new CreateRoleCommand({ RoleName: 'caller', AssumeRolePolicyDocument }));
  const made = await rig.events.send(
    new sdk.CreateConnectionCommand({
      Name: 'api',
      AuthorizationType: 'API_KEY',
      AuthParameters: {
        ApiKeyAuthParameters: { ApiKeyName: 'X-Key', ApiKeyValue: 'secret' },
        InvocationHttpParameters: { BodyParameters: [{ Key: 'extra', Value: '1', IsValueSecret: true }] },
      },
    }),
  );
  const destination = await rig.events.send(
    new sdk.CreateApiDestinationCommand({
      Name: 'api',
      ConnectionArn: made.ConnectionArn,
      InvocationEndpoint: `http://127.0.0.1:${port}/orders/*`,
      HttpMethod: 'POST',
    }),
  );
  expect(destination).toMatchObject({ ApiDestinationState: 'ACTIVE' });
  const HttpParameters = { PathParameterValues: ['7'], QueryStringParameters: { q: 'a b' } };
  const Arn = destination.ApiDestinationArn;
  const InputPath = '$.detail';
  await rig.rule('api', { source: ['api'] }, [
    { Id: '1', Arn, RoleArn: Role?.Arn, HttpParameters, InputPath },
  ]);
  await rig.put({ Source: 'api', Detail: '{"n":1}' });
  await rig.running.cloud.clock.advance('1m');
  expect(got).toHaveLength(2);
  expect(got[1]).toMatchObject({ url: '/orders/7?q=a+b', headers: { 'x-key': 'secret' } });
  expect(JSON.parse(got[1]?.body ?? '')).toEqual({ n: 1, extra: '1' });
  await new Promise((resolve) => server.close(resolve));
  iam.destroy();
});
