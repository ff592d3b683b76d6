import { TestEventPatternCommand } from '@aws-sdk/client-eventbridge';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEvents } from './events-rig.ts';
import type { EventsRig } from './events-rig.ts';

/** How AWS refused these patterns, letter by letter, with the place in the text. */
let rig: EventsRig;
beforeAll(async () => {
  rig = await startEvents();
});
afterAll(() => rig[Symbol.asyncDispose]());

const event = JSON.stringify({
  id: '1',
  source: 's',
  'detail-type': 't',
  account: '123456789012',
  region: 'us-east-2',
  time: '2022-07-13T13:48:01Z',
});
const tests = (EventPattern: string) => () =>
  rig.events.send(new TestEventPatternCommand({ EventPattern, Event: event }));

const inText = (sentence: string, pattern: string, column: number, times = 1): string => {
  const place = `\n at [Source: (String)"${pattern}"; line: 1, column: ${column}]`;
  return `${sentence}${place.repeat(times)}`;
};

const textsOnly = 'prefix/suffix match pattern must be a string';
const wildcardText = 'wildcard match pattern must be a string';
const noNumbers = 'Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.';
const noObjects = 'Value of anything-but must be an array or single string/number value.';
const expecting = "was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

type RecordedPattern = readonly [pattern: string, reason: string, column?: number, times?: number];
const patterns: readonly RecordedPattern[] = [
  ['{"detail": {"equal": [{"NUMERIC": ["=", 5]}]}}', 'Unrecognized match type NUMERIC', 36],
  ['{"my_key": [{"EXISTS": true}]}', 'Unrecognized match type EXISTS', 28],
  ['{"detail": {"c-count": [{"numeric": [">", 0, ">", 0]}]}}', 'Bad numeric range operator: >', 49],
  ['{"detail": {"c-count": [{"numeric": [">", 0, "<"]}]}}', 'Value of < must be numeric', 50],
  ['{"detail": {"c-count": [{"numeric": 10}]}}', 'Value of numeric must be an array.', 39],
  [
    '{"EventBusArn": [{"wildcard": "arn:aws:events:us-east-1:**:event-bus/*"}]}',
    'Consecutive wildcard characters at pos 26',
    72,
  ],
  ['{"EventBusArn": [{"wildcard": 123}]}', wildcardText, 34],
  ['{"EventBusArn": [{"wildcard": ["arn:aws:events:us-east-1:**:event-bus/*"]}]}', wildcardText, 32],
  ['{"detail": {"FilePath": [{"anything-but": {"wildcard": 123}}]}}', wildcardText, 59],
  ['{"detail": {"state": [{"anything-but": {"wildcard": [123, "*/dir/*"]}}]}}', wildcardText, 57, 2],
  ['{"ip": [{"cidr": "bad-filter"}]}', "Malformed CIDR, one '/' required"],
  ['{"ip": [{"cidr": "xx.11.xx/8"}]}', 'Nonstandard IP address: xx.11.xx'],
  ['{"ip": [{"cidr": "xxxx:db8:1234:1a00::/56"}]}', 'Nonstandard IP address: xxxx:db8:1234:1a00::'],
  ['{"ip": [{"cidr": "10.0.0.0/a"}]}', 'Malformed CIDR, mask bits must be an integer'],
  ['{"detail": {"sourceIPAddress": [{"cidr": ["bad-type"]}]}}', 'prefix match pattern must be a string', 43],
  [
    '{"detail-type": [{"equals-ignore-case": {"prefix": "ec2"}}]}',
    'equals-ignore-case match pattern must be a string',
    42,
  ],
  [
    '{"detail-type": [{"equals-ignore-case": ["ec2 instance state-change notification"]}]}',
    'equals-ignore-case match pattern must be a string',
    42,
  ],
  ['{"detail": {"state": [{"anything-but": {"equals-ignore-case": 123}}]}}', noNumbers, 66],
  ['{"detail": {"state": [{"anything-but": {"equals-ignore-case": [123, 456]}}]}}', noNumbers, 67, 2],
  ['{"detail": {"FileName": [{"anything-but": {"suffix": 123}}]}}', textsOnly, 57],
  ['{"detail": {"state": [{"anything-but": {"prefix": 123}}]}}', textsOnly, 54],
  ['{"detail": {"state": [{"anything-but": {"prefix": [123, "test"]}}]}}', textsOnly, 55, 2],
  ['{"detail": {"FileName": [{"anything-but": {"suffix": [123, ".txt"]}}]}}', textsOnly, 58, 2],
  ['{"detail": {"FileName": [{"anything-but": {"suffix": [null, ".txt"]}}]}}', textsOnly, 59, 2],
  ['{"detail": {"FileName": [{"anything-but": {"suffix": ""}}]}}', 'Null prefix/suffix not allowed', 56],
  ['{"detail": {"FileName": [{"anything-but": {"prefix": {"equals-ignore-case": "file"}}}]}}', noObjects, 55],
  ['{"detail": {"FileName": [{"anything-but": {"suffix": {"equals-ignore-case": ".png"}}}]}}', noObjects, 55],
  ['{"time": [{"prefix": ["2022-07-13"]}]}', 'prefix match pattern must be a string', 23],
  ['{"time": [{"prefix": 123}]}', 'prefix match pattern must be a string', 25],
  ['{"FileName": [{"suffix": [".png"]}]}', 'suffix match pattern must be a string', 27],
  ['{"FileName": [{"suffix": 123}]}', 'suffix match pattern must be a string', 29],
  ['{"int": 42}', '"int" must be an object or an array', 11],
  ['{"string": "my-value"}', '"string" must be an object or an array', 13],
  ['{"resources": []}', 'Empty arrays are not allowed', 17],
  ['["not", "a", "dict", "but valid json"]', 'Filter is not an object', 2],
  ['this is valid json but not a dict', `Unrecognized token 'this': ${expecting}`, 5],
  ['{"not": closed mark"', `Unrecognized token 'closed': ${expecting}`, 15],
  [
    "{'bad': 'quotation'}",
    "Unexpected character (''' (code 39)): was expecting double-quote to start field name",
    2,
  ],
  [
    '{"EventBusArn": [ { "wildcard": "*:*:*:*:*:event-bus/*" } ]}',
    'Rule is too complex - try using fewer wildcard characters or fewer repeating character sequences after a wildcard character',
  ],
];

test.each(patterns.map((recorded) => ({ recorded, pattern: recorded[0] })))(
  'the pattern $pattern',
  async ({ recorded }) => {
    const [pattern, reason, column, times] = recorded;
    const message = column === undefined ? reason : inText(reason, pattern, column, times);
    await expect(tests(pattern)()).rejects.toMatchObject({
      name: 'InvalidEventPatternException',
      message: `Event pattern is not valid. Reason: ${message}`,
      $metadata: { httpStatusCode: 400 },
    });
  },
);
