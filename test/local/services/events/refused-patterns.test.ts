import { TestEventPatternCommand } from '@aws-sdk/client-eventbridge';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEvents } from './events-rig.ts';
import type { EventsRig } from './events-rig.ts';

/** What AWS's rule compiler, which is public, refuses: its sentence, and the place in the text (each time it is told). */
let rig: EventsRig;
beforeAll(async () => {
  rig = await startEvents();
});
afterAll(() => rig[Symbol.asyncDispose]());

const event = {
  id: '1',
  source: 's',
  'detail-type': 't',
  account: '123456789012',
  region: 'us-east-2',
  time: '2022-07-13T13:48:01Z',
};
const asks = (pattern: string, more: object = {}) =>
  rig.events.send(
    new TestEventPatternCommand({ EventPattern: pattern, Event: JSON.stringify({ ...event, ...more }) }),
  );

const tooMany = 'Too many elements in numeric expression';
const oneKey = 'Only one key allowed in match expression';
const range = 'Value must be between -5.0E9 and 5.0E9, inclusive';
const mixed = 'Inside anything but list, either all values are number or string, mixed type is not supported';
const kinds = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

const refused: readonly (readonly [pattern: string, reason: string, ...columns: number[]])[] = [
  ['{"a": [{"exactly": 5}]}', 'exact match pattern must be a string', 21],
  ['{"a": [{"constructor": 5}]}', 'Unrecognized match type constructor', 25],
  ['{"a": [{"prefix": {}}]}', 'Prefix expression name not found', 21],
  ['{"a": [{"suffix": {}}]}', 'Suffix expression name not found', 21],
  ['{"a": [{"prefix": {"suffix": "x"}}]}', 'Unsupported prefix pattern: suffix', 31],
  ['{"a": [{"prefix": {"equals-ignore-case": "x", "b": 1}}]}', oneKey, 53],
  ['{"a": [{"exists": true, "b": 1}]}', oneKey, 31],
  ['{"a": [{"anything-but": "x", "b": 1}]}', tooMany, 36],
  ['{"a": [{"anything-but": {"prefix": "x", "b": 1}}]}', tooMany, 47],
  ['{"a": [{"numeric": ["=", 1], "b": 1}]}', tooMany, 36],
  ['{"a": [{"numeric": [["="], 1]}]}', 'Invalid member in numeric match: [', 22],
  ['{"a": [{"numeric": [">", 1, "<", 2, "<"]}]}', 'Too many terms in numeric range expression', 38],
  ['{"a": [{"numeric": [">", 5, "<", 5 ]}]}', 'Bottom must be less than top', 37],
  ['{"a": [{"numeric": [">", 5000000001]}]}', range, 37],
  ['{"a": [{"anything-but": 6e9}]}', range],
  ['{"a": [{"anything-but": [1, -6e9]}]}', range, 33],
  ['{"a": [{"anything-but": []}]}', mixed, 27],
  ['{"a": [{"anything-but": ["x", 1 ]}]}', mixed, 34],
  [
    '{"a": [{"anything-but": ["x", null]}]}',
    'Inside anything but list, start|null|boolean is not supported.',
    35,
    35,
  ],
  ['{"a": [{"cidr": "10.0.0.0/"}]}', "Malformed CIDR, one '/' required"],
  ['{"a": [{"cidr": "10.0.0.0/-1"}]}', 'Malformed CIDR, mask bits must not be negative'],
  ['{"a": [{"cidr": "10.0.0.0/32"}]}', 'IPv4 mask bits must be < 32'],
  ['{"a": [{"cidr": "2001:db8::/128"}]}', 'IPv6 mask bits must be < 128'],
  ['{"a": [{"cidr": "999.0.0.0/8"}]}', 'Invalid IP address: 999.0.0.0'],
  ['{"a": [{"wildcard": "é**"}]}', 'Consecutive wildcard characters at pos 3', 26],
  ['{"$or": 5}', 'It must be an Array followed with $or.', 10],
  ['{"$or": [{"a": [1]}, 5]}', 'Only JSON object is allowed in array of $or relationship.', 23],
  ['{"$or": [{"a": [1]}]}', 'There must have at least 2 Objects in $or relationship.', 21],
  ['{"$or": []}', 'There must have at least 2 Objects in $or relationship.', 11],
  [
    '{"$or": [{"a": [1]}, {"b": {"prefix": ["x"]}}]}',
    'prefix is Ruler reserved fieldName which cannot be used inside $or.',
    40,
  ],
  [
    '{"a" ["x"]}',
    "Unexpected character ('[' (code 91)): was expecting a colon to separate field name and value",
    6,
  ],
  [
    '{"a": ["x" "y"]}',
    `Unexpected character ('"' (code 34)): was expecting comma to separate Array entries`,
    12,
  ],
  [
    '{"a": ["x"] "b"}',
    `Unexpected character ('"' (code 34)): was expecting comma to separate Object entries`,
    13,
  ],
  ['{"a": ["x",]}', `Unexpected character (']' (code 93)): expected a valid value ${kinds}`, 12],
];

test.each(refused.map((all) => ({ all, pattern: all[0] })))('the pattern $pattern', async ({ all }) => {
  const [pattern, reason, ...columns] = all;
  const places = columns.map((column) => `\n at [Source: (String)"${pattern}"; line: 1, column: ${column}]`);
  await expect(asks(pattern)).rejects.toMatchObject({
    name: 'InvalidEventPatternException',
    message: `Event pattern is not valid. Reason: ${reason}${places.join('')}`,
  });
});

test('what an event must have may be of any kind', async () => {
  const pattern = '{"detail-type": [{"equals-ignore-case": "ec2 notification"}]}';
  expect(await asks(pattern, { 'detail-type': ['EC2 Notification'] })).toMatchObject({ Result: true });
  expect(await asks(pattern, { 'detail-type': ['Other'] })).toMatchObject({ Result: false });
  await expect(asks(pattern, { 'detail-type': undefined })).rejects.toMatchObject({
    name: 'ValidationException',
    message: 'Parameter Event is not valid.',
  });
});
