import { SubscribeCommand } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { passesFilter } from '../../../../src/local/services/sns/filters/matches.ts';
import type { JsonMap } from '../../../../src/local/patterns/values.ts';
import { startSns } from './sns-rig.ts';
import type { SnsRig } from './sns-rig.ts';

let rig: SnsRig;
let topic: string;
beforeAll(async () => {
  rig = await startSns();
  topic = await rig.topic('t');
});
afterAll(() => rig[Symbol.asyncDispose]());

const attributes = {
  color: { DataType: 'String', StringValue: 'dark-red' },
  price: { DataType: 'Number', StringValue: '12.5' },
  tags: { DataType: 'String.Array', StringValue: '["a","b",3,true]' },
  ip: { DataType: 'String', StringValue: '10.0.0.7' },
};

const cases: readonly [JsonMap, boolean][] = [
  [{ color: ['dark-red'] }, true],
  [{ color: ['red', { prefix: 'dark' }] }, true],
  [{ color: [{ suffix: 'red' }] }, true],
  [{ color: [{ 'equals-ignore-case': 'DARK-RED' }] }, true],
  [{ color: [{ 'anything-but': ['dark-red', 'blue'] }] }, false],
  [{ color: [{ 'anything-but': { prefix: 'light' } }] }, true],
  [{ color: [{ 'anything-but': { suffix: 'red' } }] }, false],
  [{ color: [{ wildcard: 'd*-r*' }] }, true],
  [{ price: [{ numeric: ['>', 10, '<=', 12.5] }] }, true],
  [{ price: [{ numeric: ['=', 12] }] }, false],
  [{ price: [12.5] }, true],
  [{ tags: ['b'] }, true],
  [{ tags: [3] }, true],
  [{ tags: ['3'] }, false],
  [{ ip: [{ cidr: '10.0.0.0/24' }] }, true],
  [{ ip: [{ cidr: '10.1.0.0/24' }] }, false],
  [{ size: [{ exists: false }] }, true],
  [{ color: [{ exists: false }] }, false],
  [{ color: ['x'], price: [12.5] }, false],
  [{ $or: [{ color: ['x'] }, { price: [12.5] }] }, true],
];

test.each(cases)('attributes pass %j: %j', (policy, passes) => {
  expect(passesFilter(policy, 'MessageAttributes', { body: '', attributes })).toBe(passes);
});

const body = JSON.stringify({
  order: { items: [{ name: 'pen', count: 3 }, { name: 'ink' }], total: 9 },
  x: null,
});

test.each<[JsonMap, boolean]>([
  [{ order: { items: { name: ['ink'] } } }, true],
  [{ order: { items: { name: [{ prefix: 'p' }], count: [{ numeric: ['>=', 3] }] } } }, true],
  [{ order: { total: ['9'] } }, false],
  [{ x: [null] }, true],
  [{ 'order.total': [9] }, true],
  [{ order: { $or: [{ total: [1] }, { items: { name: ['pen'] } }] } }, true],
])('bodies pass %j: %j', (policy, passes) => {
  expect(passesFilter(policy, 'MessageBody', { body, attributes: {} })).toBe(passes);
});

test('a body that is no JSON object passes nothing', () => {
  expect(passesFilter({ a: [{ exists: false }] }, 'MessageBody', { body: 'text', attributes: {} })).toBe(
    false,
  );
});

/** As AWS itself answered. */
test.each([
  ['{"key":[{"suffix":100}]}', 'suffix match pattern must be a string', 22],
  ['{"key":[{"suffix":[]}]}', 'suffix match pattern must be a string', 20],
  ['{"key":{"suffix":"value"}}', '"suffix" must be an object or an array', 19],
  ['{"key":[]}', 'Empty arrays are not allowed', 10],
  ['{"key":[{"numeric":[]}]}', 'Invalid member in numeric match: ]', 22],
  ['{"key":[{"numeric":["operator"]}]}', 'Unrecognized numeric range operator: operator', 32],
  ['{"key":[{"numeric":[1,"<="]}]}', 'Invalid member in numeric match: 1', 22],
  ['{"key":[{"numeric":["=","000"]}]}', 'Value of equals must be numeric', 26],
  ['{"key":[{"numeric":[">="]}]}', 'Value of >= must be numeric', 26],
  ['{"key":[{"numeric":["<",100,">",10]}]}', 'Too many elements in numeric expression', 30],
  ['{"key":[{"numeric":[">=",1,">",2]}]}', 'Bad numeric range operator: >', 31],
  ['{"key":[{"numeric":[">",3,"<",1]}]}', 'Bottom must be less than top', 33],
  ['{"key":[{"numeric":[">",20,"<="]}]}', 'Value of <= must be numeric', 33],
  ['{"key":[{"numeric":[">",20,30]}]}', 'Bad value in numeric range: 30', 30],
  ['{"key":[{"numeric":[">",20,"test"]}]}', 'Bad numeric range operator: test', 34],
  ['{"key":[{"numeric":[">",20,"<",30,"<",50]}]}', 'Too many terms in numeric range expression', 36],
  ['{"key":[{"cidr":["bad-filter"]}]}', 'prefix match pattern must be a string', 18],
])('the policy %s is refused where AWS refuses it', async (FilterPolicy, sentence, column) => {
  await expect(subscribe(FilterPolicy)).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message:
      `Invalid parameter: Attributes Reason: FilterPolicy: ${sentence}\n at [Source: (String)"${FilterPolicy}"; ` +
      `line: 1, column: ${column}]`,
  });
});

test.each([
  ['{"key":[{"cidr":"bad-filter"}]}', "Malformed CIDR, one '/' required"],
  ['{"key":[{"cidr":"bad-filter/64"}]}', 'Nonstandard IP address: bad-filter'],
  ['{"key":[{"cidr":"bad-filter/bad-filter"}]}', 'Malformed CIDR, mask bits must be an integer'],
  ['{"a":[1],"b":[1],"c":[1],"d":[1],"e":[1],"f":[1]}', 'Filter policy can not have more than 5 keys'],
  [`{"a":[${Array.from({ length: 151 }, (_, index) => index).join()}]}`, 'Filter policy is too complex'],
  [
    'invalid',
    "failed to parse JSON. Unrecognized token 'invalid': was expecting (JSON String, Number, Array, Object or token " +
      "'null', 'true' or 'false')\n at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); " +
      'line: 1, column: 8]',
  ],
])('the policy %s is refused', async (FilterPolicy, sentence) => {
  await expect(subscribe(FilterPolicy)).rejects.toMatchObject({
    message: `Invalid parameter: Attributes Reason: FilterPolicy: ${sentence}`,
  });
});

function subscribe(FilterPolicy: string) {
  return rig.sns.send(
    new SubscribeCommand({
      TopicArn: topic,
      Protocol: 'sqs',
      Endpoint: 'arn:aws:sqs:us-east-1:123456789012:q',
      Attributes: {
        FilterPolicy,
        FilterPolicyScope: FilterPolicy.includes('":{') ? 'MessageBody' : 'MessageAttributes',
      },
    }),
  );
}
