import {
  CreateDistributionCommand,
  CreateFunctionCommand,
  PublishFunctionCommand,
} from '@aws-sdk/client-cloudfront';
import type { FunctionAssociation } from '@aws-sdk/client-cloudfront';
import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ofBucket, readableBucket, startCloudFront } from './cloudfront-rig.ts';
import type { CloudFrontRig } from './cloudfront-rig.ts';

let rig: CloudFrontRig;
let control: string;
let made = 0;

beforeAll(async () => {
  rig = await startCloudFront();
  control = await readableBucket(rig, 'pages', ['index.html', 'docs/index.html', 'lost.html']);
});

afterAll(() => rig[Symbol.asyncDispose]());

/** A distribution whose behaviour has functions. */
async function withFunctions(codes: Partial<Record<'viewer-request' | 'viewer-response', string>>) {
  const Items: FunctionAssociation[] = [];
  for (const [EventType, code] of Object.entries(codes)) {
    const Name = `fn-${(made += 1)}`;
    const { ETag, FunctionSummary } = await rig.cloudfront.send(
      new CreateFunctionCommand({
        Name,
        FunctionConfig: { Comment: '', Runtime: 'cloudfront-js-2.0' },
        FunctionCode: Buffer.from(code),
      }),
    );
    await rig.cloudfront.send(new PublishFunctionCommand({ Name, IfMatch: ETag }));
    const FunctionARN = FunctionSummary?.FunctionMetadata?.FunctionARN;
    Items.push({ EventType: EventType === 'viewer-request' ? EventType : 'viewer-response', FunctionARN });
  }
  const config = ofBucket(`d-${made}`, 'pages', { DefaultRootObject: 'index.html' }, control);
  const { Distribution } = await rig.cloudfront.send(
    new CreateDistributionCommand({
      DistributionConfig: {
        ...config,
        DefaultCacheBehavior: {
          ...config.DefaultCacheBehavior,
          TargetOriginId: 'bucket',
          ViewerProtocolPolicy: 'allow-all',
          FunctionAssociations: { Quantity: Items.length, Items },
        },
      },
    }),
  );
  return { id: Distribution?.Id ?? '', domain: Distribution?.DomainName ?? '', last: `fn-${made}` };
}

test('a function rewrites what is asked for, and another one what is answered', async () => {
  const { id, domain } = await withFunctions({
    'viewer-request': `
      function handler({ version, context, viewer, request }) {
        if (request.uri.endsWith('/') && request.uri !== '/') request.uri += 'index.html';
        return request;
      }`,
    'viewer-response': `
      function handler({ context, viewer, request, response }) {
        response.headers['x-seen'] = { value: [context.eventType, context.distributionDomainName, viewer.ip, request.uri,
          request.headers.host.value, response.statusCode].join(' ') };
        response.cookies.seen = { value: 'yes', attributes: 'Path=/; Secure' };
        delete response.headers.etag;
        return response;
      }`,
  });
  const answer = await rig.view(id, '/docs/?a=1');
  expect(await answer.text()).toBe('docs/index.html');
  expect(answer.headers.get('x-cache')).toBe('Miss from cloudfront');
  expect(answer.headers.get('x-seen')).toBe(
    `viewer-response ${domain} 127.0.0.1 /docs/index.html ${domain} 200`,
  );
  expect(answer.headers.getSetCookie()).toEqual(['seen=yes; Path=/; Secure']);
  expect(answer.headers.get('etag')).toBeNull();
  // Both are asked for what was kept, too, and the second for no error.
  const hit = await rig.view(id, '/docs/');
  expect(hit.headers.get('x-cache')).toBe('Hit from cloudfront');
  expect(hit.headers.get('x-seen')).toContain('/docs/index.html');
  expect(await (await rig.view(id, '/')).text()).toBe('index.html');
  const lost = await rig.view(id, '/gone.html');
  expect([lost.status, lost.headers.get('x-seen')]).toEqual([404, null]);
});

test.each([
  ['a line break in a value', "headers: { 'x-a': { value: 'a\\r\\nb: c' } }"],
  ['a value that is not Latin', "headers: { 'x-a': { value: '\\u20ac' } }"],
  ['a space in a name', "headers: { 'x a': { value: '1' } }"],
  ['no name', "headers: { '': { value: '1' } }"],
  [
    'a line break in one of several values',
    "headers: { a: { multiValue: [{ value: '1' }, { value: '\\n' }] } }",
  ],
  ['a line break in a cookie', "cookies: { a: { value: '1', attributes: 'Secure\\nx-b: c' } }"],
  ['a line break in the name of a cookie', "cookies: { 'a\\n': { value: '1' } }"],
])('a function that answers what HTTP does not carry has failed: %s', async (_what, part) => {
  const { id } = await withFunctions({
    'viewer-request': `function handler() { return { statusCode: 200, ${part} }; }`,
  });
  const answer = await rig.view(id, '/');
  expect([answer.status, answer.headers.get('x-cache')]).toEqual([
    503,
    'FunctionExecutionError from cloudfront',
  ]);
});

test('a function sees queries and cookies, and answers by itself', async () => {
  const { id } = await withFunctions({
    'viewer-request': `
      const handler = ({ request: { method, uri, querystring, cookies, headers } }) => ({
        statusCode: 302,
        statusDescription: 'Found',
        headers: { location: { value: '/new' }, 'x-agent': headers['x-agent'] },
        cookies: { a: { value: '1' }, b: { multiValue: [{ value: '2' }, { value: '3', attributes: 'Secure' }] } },
        body: { encoding: 'text', data: JSON.stringify({ method, uri, querystring, cookies }) },
      });`,
    'viewer-response': 'function handler({ response }) { throw new Error(); }',
  });
  const answer = await rig.view(id, '/old%20page?x=a%20b&y&x=2', {
    headers: { cookie: 'id=7; id=8; b=', 'x-agent': 'me' },
  });
  expect([answer.status, answer.headers.get('location'), answer.headers.get('x-agent')]).toEqual([
    302,
    '/new',
    'me',
  ]);
  expect(answer.headers.get('x-cache')).toBe('FunctionGeneratedResponse from cloudfront');
  expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2', 'b=3; Secure']);
  expect(await answer.json()).toEqual({
    method: 'GET',
    uri: '/old%20page',
    querystring: {
      x: { value: 'a%20b', multiValue: [{ value: 'a%20b' }, { value: '2' }] },
      y: { value: '' },
    },
    cookies: { id: { value: '7', multiValue: [{ value: '7' }, { value: '8' }] }, b: { value: '' } },
  });
});

test('a function that fails answers 503; what it logged is in CloudWatch Logs', async () => {
  const { id, last } = await withFunctions({
    'viewer-request': "function handler() { console.log('about to'); throw new TypeError('no'); }",
  });
  const answer = await rig.view(id, '/');
  expect([answer.status, answer.headers.get('x-cache')]).toEqual([
    503,
    'FunctionExecutionError from cloudfront',
  ]);
  expect(await answer.text()).toContain(
    'The CloudFront function associated with the CloudFront distribution is invalid or could not run.',
  );
  const logs = new CloudWatchLogsClient(rig.running.clientOptions);
  const { events } = await logs.send(
    new FilterLogEventsCommand({ logGroupName: `/aws/cloudfront/function/${last}` }),
  );
  logs.destroy();
  expect(events?.map(({ message }) => message?.replace(/^\S+ /, ''))).toEqual([
    `START DistributionID: ${id}`,
    'about to',
    'TypeError: no',
    'END',
  ]);
});

test('a function gives an answer another body and status', async () => {
  const { id } = await withFunctions({
    'viewer-response':
      "function handler({ response }) { response.statusCode = 203; response.body = 'mine'; return response; }",
  });
  const answer = await rig.view(id, '/');
  expect([answer.status, await answer.text()]).toEqual([203, 'mine']);
});
