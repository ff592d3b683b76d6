import { CreateFunctionCommand, TestFunctionCommand } from '@aws-sdk/client-cloudfront';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloudFront } from './cloudfront-rig.ts';
import type { CloudFrontRig } from './cloudfront-rig.ts';

let rig: CloudFrontRig;
let made = 0;

beforeAll(async () => {
  rig = await startCloudFront();
});

afterAll(() => rig[Symbol.asyncDispose]());

const request = {
  method: 'GET',
  uri: '/docs/',
  querystring: { page: { value: '2' } },
  headers: { host: { value: 'www.example.com' }, accept: { value: 'text/html' } },
  cookies: { id: { value: 'a' } },
};
const onRequest = {
  version: '1.0',
  context: { eventType: 'viewer-request' },
  viewer: { ip: '1.2.3.4' },
  request,
};
const onResponse = {
  ...onRequest,
  context: { eventType: 'viewer-response' },
  response: { statusCode: 200, statusDescription: 'OK', headers: { via: { value: 'x' } }, cookies: {} },
};

/** What a function answers to an event when it is tried. */
async function tried(code: string, event: object = onRequest) {
  const Name = `tried-${(made += 1)}`;
  const { ETag } = await rig.cloudfront.send(
    new CreateFunctionCommand({
      Name,
      FunctionConfig: { Comment: '', Runtime: 'cloudfront-js-2.0' },
      FunctionCode: Buffer.from(code),
    }),
  );
  const { TestResult } = await rig.cloudfront.send(
    new TestFunctionCommand({ Name, IfMatch: ETag, EventObject: Buffer.from(JSON.stringify(event)) }),
  );
  const {
    FunctionErrorMessage: error,
    FunctionOutput: output,
    FunctionExecutionLogs: logs,
  } = TestResult ?? {};
  expect(TestResult?.FunctionSummary?.Name).toBe(Name);
  expect(TestResult?.ComputeUtilization).toMatch(/^\d+$/);
  return { error, logs, output: output === '' ? undefined : JSON.parse(output ?? '') };
}

test('a function changes a request, and tells what it logs', async () => {
  const found = await tried(`
    function handler(event) {
      console.log('asked for', event.request.uri, { page: event.request.querystring.page.value });
      event.request.uri += 'index.html';
      return event.request;
    }`);
  expect(found).toEqual({
    error: '',
    logs: ['asked for /docs/ {"page":"2"}'],
    output: { request: { ...request, uri: '/docs/index.html' } },
  });
});

test('a function answers by itself, or changes a response', async () => {
  const answer = { statusCode: 302, statusDescription: 'Found', headers: { location: { value: '/new' } } };
  expect((await tried(`const handler = () => (${JSON.stringify(answer)});`)).output).toEqual({
    response: answer,
  });
  const added = await tried(
    `async function handler({ response }) { response.headers['x-made'] = { value: await 'here' }; return response; }`,
    onResponse,
  );
  expect(added.output.response.headers).toEqual({ via: { value: 'x' }, 'x-made': { value: 'here' } });
});

test('what the runtime has', async () => {
  const { output, error } = await tried(`
    import cf from 'cloudfront';
    const crypto = require('crypto');
    const querystring = require('querystring');
    function handler({ request }) {
      const set = (name, value) => { request.headers[name] = { value: String(value) }; };
      set('hash', crypto.createHash('sha256').update('a').update('b').digest('hex'));
      set('hmac', crypto.createHmac('sha1', 'key').update('text').digest('base64url'));
      set('bytes', encodeURIComponent(Buffer.from('4pyT', 'base64').toString()) + Buffer.from('é').length + String.bytesFrom('YWI', 'base64url'));
      set('query', querystring.stringify(querystring.parse('a=1&a=2&b=c+d')));
      set('kinds', [typeof cf.kvs, typeof process, typeof setTimeout, typeof fetch, typeof WebAssembly]);
      set('time', Date.now() === new Date().getTime());
      set('coded', atob(btoa('ab')));
      return request;
    }`);
  expect(error).toBe('');
  const headers: Record<string, { value: string }> = output.request.headers;
  expect(Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]))).toEqual({
    host: 'www.example.com',
    accept: 'text/html',
    hash: 'fb8e20fc2e4c3f248c60c39bd652f3c1347298bb977b8b4d5903b85055620603',
    hmac: expect.stringMatching(/^[\w-]{27}$/),
    bytes: '%E2%9C%932ab',
    query: 'a=1&a=2&b=c%20d',
    kinds: 'function,undefined,undefined,undefined,undefined',
    time: 'true',
    coded: 'ab',
  });
});

test.each([
  ['ReferenceError: gone is not defined', 'function handler() { return gone; }'],
  ["SyntaxError: Unexpected token ')'", 'function handler() { ) }'],
  ['ReferenceError: "handler" is not defined', 'function other() {}'],
  ['Error: no', "async function handler() { throw new Error('no'); }"],
  ['Error: Cannot find module "fs"', "require('fs'); function handler() {}"],
  [
    'EvalError: Code generation from strings disallowed for this context',
    "function handler() { return eval('1'); }",
  ],
  ['The function waits for what never comes.', "async function handler() { return import('node:fs'); }"],
  ['The function waits for what never comes.', 'const handler = () => new Promise(() => {});'],
  ['The function ran longer than it may.', 'function handler() { for (;;); }'],
  [
    'The CloudFront function returned an invalid value: a request or response object is missing.',
    'function handler() {}',
  ],
  [
    'The CloudFront function returned an invalid value: request.uri is missing.',
    'function handler() { return {}; }',
  ],
  [
    'The CloudFront function returned an invalid value: response.statusCode.',
    'function handler() { return { statusCode: 99 }; }',
  ],
  [
    'The CloudFront function tried to add, delete, or change a read-only header, host.',
    "function handler({ request }) { request.headers.host.value = 'other'; return request; }",
  ],
  [
    'The CloudFront function tried to add a header that is not allowed, x-edge-location.',
    "function handler({ request }) { request.headers['x-edge-location'] = { value: '1' }; return request; }",
  ],
])('%s', async (error, code) => {
  expect(await tried(code)).toMatchObject({ error, output: undefined });
});

test('a function that eats memory ends itself alone', async () => {
  // Which of the two ends it first is the collector's to say.
  const { error } = await tried(
    "function handler() { const all = []; for (;;) all.push('x'.repeat(1e6).split('')); }",
  );
  expect(error).toMatch(/^The function (?:used more memory|ran longer) than it may\.$/);
  expect((await tried('function handler({ request }) { return request; }')).error).toBe('');
});

test('no way leads out of a function', async () => {
  const { output, error } = await tried(`
    const ways = {
      caller: () => (function () { return arguments.callee.caller; })(),
      require: () => require.constructor('return process')(),
      console: () => console.log.constructor('return process')(),
      edge: () => $edge.run.constructor('return process')(),
      imported: () => import('node:fs').constructor.constructor('return process')(),
    };
    async function handler({ request }) {
      for (const name of Object.keys(ways)) {
        let found = 'closed';
        try { found = typeof (await ways[name]()); } catch {}
        request.headers[name] = { value: found };
      }
      return request;
    }`);
  expect(error).toBe('');
  for (const name of ['caller', 'require', 'console', 'edge', 'imported'])
    expect(output.request.headers[name]).toEqual({ value: 'closed' });
});

test('what cannot be tried', async () => {
  const FunctionCode = Buffer.from('function handler(event) { return event.request; }');
  const FunctionConfig = { Comment: '', Runtime: 'cloudfront-js-1.0' } as const;
  const { ETag } = await rig.cloudfront.send(
    new CreateFunctionCommand({ Name: 'refused', FunctionConfig, FunctionCode }),
  );
  const send = (more: object) =>
    rig.cloudfront.send(
      new TestFunctionCommand({ Name: 'refused', IfMatch: ETag, EventObject: Buffer.from('{}'), ...more }),
    );
  await expect(send({ Name: 'none' })).rejects.toMatchObject({ name: 'NoSuchFunctionExists' });
  await expect(send({ IfMatch: 'E0' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
  await expect(send({ Stage: 'LIVE' })).rejects.toMatchObject({ name: 'NoSuchFunctionExists' });
  await expect(send({ EventObject: Buffer.from('no') })).rejects.toMatchObject({ name: 'InvalidArgument' });
});
