import { TestMetricFilterCommand } from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal, startLogs } from './logs-rig.ts';
import type { LogsRig } from './logs-rig.ts';

let rig: LogsRig;

beforeAll(async () => {
  rig = await startLogs();
});
afterAll(() => rig[Symbol.asyncDispose]());

async function matching(filterPattern: string, ...logEventMessages: string[]) {
  const found = await rig.logs.send(new TestMetricFilterCommand({ filterPattern, logEventMessages }));
  return found.matches?.map(({ eventNumber }) => eventNumber);
}

async function extracted(filterPattern: string, message: string) {
  const command = new TestMetricFilterCommand({ filterPattern, logEventMessages: [message] });
  return (await rig.logs.send(command)).matches?.[0]?.extractedValues;
}

const lines = [
  '[ERROR 400] BAD REQUEST',
  '[ERROR 401] UNAUTHORIZED REQUEST',
  '[ERROR 419] MISSING ARGUMENTS',
  '[ERROR 420] INVALID ARGUMENTS',
];
const access = '127.0.0.1 - frank [10/Oct/2000:13:25:15 -0700] "GET /apache_pb.gif HTTP/1.0" 404 1534';
const event = JSON.stringify({
  eventType: 'UpdateTrail',
  sourceIPAddress: '111.111.111.111',
  arrayKey: ['value', 'another value'],
  objectList: [
    { name: 'a', id: 1 },
    { name: 'b', id: 2 },
  ],
  SomeObject: null,
  ThisFlag: true,
  code: 404,
  'detail-type': 'x',
});

test.each([
  ['', [1, 2, 3, 4]],
  ['ERROR', [1, 2, 3, 4]],
  ['ERROR ARGUMENTS', [3, 4]],
  ['?BAD ?MISSING', [1, 3]],
  ['ERROR -ARGUMENTS', [1, 2]],
  ['"BAD REQUEST"', [1]],
  ['"ERROR 4" -"[ERROR 42"', [1, 2, 3]],
  ['%4[01][09]%', [1, 3]],
  ['?BAD ERROR', [1, 2, 3, 4]],
  ['error', []],
])('words: %s', async (pattern, expected) => {
  expect(await matching(pattern, ...lines)).toEqual(expected);
});

test.each([
  ['[]', true],
  ['[ip, user, name, when, request, status, bytes]', true],
  ['[ip, user, name, when, request, status]', false],
  ['[ip, user, name, when, request, status_code = 4*, bytes]', true],
  ['[ip, user, name, when, request = *gif*, status, bytes > 1000]', true],
  ['[ip, user, name, when, request, status, bytes > 2000]', false],
  ['[..., status_code = 404 || status_code = 410, bytes]', true],
  ['[..., status != 404, bytes]', false],
  ['[ip = %127\\.0\\.0\\.[1-9]%, ...]', true],
  ['[ip, ..., bytes >= 1534 && bytes < 1600]', true],
])('fields: %s', async (pattern, expected) => {
  expect(await matching(pattern, access)).toEqual(expected ? [1] : []);
});

test.each([
  ['{ $.eventType = "UpdateTrail" }', true],
  ['{ $.eventType = UpdateTrail }', true],
  ['{ $.eventType = "update" }', false],
  ['{ $.sourceIPAddress = 111.111.* }', true],
  ['{ $.sourceIPAddress != 123.123.* }', true],
  ['{ $.arrayKey[0] = "value" }', true],
  ['{ $.arrayKey[*] = "another value" }', true],
  ['{ $.objectList[1].id = 2 }', true],
  ['{ $.objectList[*].id > 2 }', false],
  ['{ $.SomeObject IS NULL }', true],
  ['{ $.ThisFlag IS TRUE }', true],
  ['{ $.ThisFlag IS FALSE }', false],
  ['{ $.SomeOtherObject NOT EXISTS }', true],
  ['{ $.code EXISTS }', true],
  ['{ $.code = 4.04e2 }', true],
  ['{ $.code >= 400 && $.code < 500 }', true],
  ['{ ($.code = 500) || ($.code = 404 && $.eventType = %^Up.*l$%) }', true],
  ['{ $.code = 4* }', true],
  ['{ $.detail-type = "x" }', true],
  ['{ $.missing != "x" }', false],
])('JSON: %s', async (pattern, expected) => {
  expect(await matching(pattern, event, 'not JSON')).toEqual(expected ? [1] : []);
});

test('what a pattern takes out', async () => {
  expect(await extracted('[ip, user, username, timestamp, request, status_code, bytes]', access)).toEqual({
    $ip: '127.0.0.1',
    $user: '-',
    $username: 'frank',
    $timestamp: '10/Oct/2000:13:25:15 -0700',
    $request: 'GET /apache_pb.gif HTTP/1.0',
    $status_code: '404',
    $bytes: '1534',
  });
  expect(await extracted('[..., bytes]', access)).toMatchObject({
    $1: '127.0.0.1',
    $6: '404',
    $bytes: '1534',
  });
  expect(await extracted('{ $.code = 404 && $.eventType = "*" }', event)).toEqual({
    '$.code': '404',
    '$.eventType': 'UpdateTrail',
  });
  expect(await extracted('ERROR', lines[0] ?? '')).toEqual({});
});

test.each([
  ['a:b', ':'],
  ['email@domain.com', '@'],
  ['!(x', '!('],
  ['%a(b)%', '('],
  ['{ $."sc-status" = 5* } x', undefined],
  ['{ $.a = }', undefined],
  ['[a, b', undefined],
])('refused: %s', async (pattern, character) => {
  const said = await refusal(matching(pattern, 'x'));
  if (character === undefined) expect(said).toMatch(/^InvalidParameterException: Invalid /);
  else expect(said).toBe(`InvalidParameterException: Invalid character(s) in term '${character}'`);
});
