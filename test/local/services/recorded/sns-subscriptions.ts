import * as snsSdk from '@aws-sdk/client-sns';
import { sns, snsInvalid, of, topic, subscription } from './clients.ts';
import type { Recorded } from './clients.ts';

const subscribe = (Protocol: string, Endpoint: string, Attributes?: Record<string, string>) => () =>
  sns.send(new snsSdk.SubscribeCommand({ TopicArn: topic, Protocol, Endpoint, Attributes }));
const filter = (policy: string, sentence: string): Recorded => [
  `filter ${policy}`,
  subscribe('sqs', of('sqs', 'other'), { FilterPolicy: policy }),
  ...snsInvalid(`Attributes Reason: FilterPolicy: ${sentence}`),
];
const at = (policy: string, sentence: string, column: number): Recorded =>
  filter(policy, `${sentence}\n at [Source: (String)"${policy}"; line: 1, column: ${column}]`);

export const SNS_SUBSCRIPTIONS: readonly Recorded[] = [
  at('{"key":[{"numeric":[]}]}', 'Invalid member in numeric match: ]', 22),
  at('{"key":[{"numeric":["operator"]}]}', 'Unrecognized numeric range operator: operator', 32),
  at('{"key":[{"numeric":[1,"<="]}]}', 'Invalid member in numeric match: 1', 22),
  at('{"key":[{"numeric":["=","000"]}]}', 'Value of equals must be numeric', 26),
  at('{"key":[{"numeric":[">="]}]}', 'Value of >= must be numeric', 26),
  at('{"key":[{"numeric":["<",100,">",10]}]}', 'Too many elements in numeric expression', 30),
  at('{"key":[{"numeric":[">=",1,">",2]}]}', 'Bad numeric range operator: >', 31),
  at('{"key":[{"numeric":[">",3,"<",1]}]}', 'Bottom must be less than top', 33),
  at('{"key":[{"numeric":[">",20,"<="]}]}', 'Value of <= must be numeric', 33),
  at('{"key":[{"numeric":[">",20,30]}]}', 'Bad value in numeric range: 30', 30),
  at('{"key":[{"numeric":[">",20,"test"]}]}', 'Bad numeric range operator: test', 34),
  at('{"key":[{"numeric":[">","20","<","30"]}]}', 'Value of > must be numeric', 26),
  at('{"key":[{"numeric":[">",20,"<","30"]}]}', 'Value of < must be numeric', 33),
  at('{"key":[{"numeric":[">",20,"<",30,"<",50]}]}', 'Too many terms in numeric range expression', 36),
  at('{"key":[]}', 'Empty arrays are not allowed', 10),
  at('{"key":[{"suffix":100}]}', 'suffix match pattern must be a string', 22),
  at('{"key":[{"suffix":null}]}', 'suffix match pattern must be a string', 23),
  at('{"key":{"suffix":"value"}}', '"suffix" must be an object or an array', 19),
  at('{"key":[{"suffix":[]}]}', 'suffix match pattern must be a string', 20),
  at('{"key":[{"suffix":["test","test2"]}]}', 'suffix match pattern must be a string', 20),
  at('{"key":{"suffix":"value","prefix":"value"}}', '"suffix" must be an object or an array', 19),
  at('{"key":{"not-an-operator":"value"}}', '"not-an-operator" must be an object or an array', 28),
  at('{"key":[{"cidr":["bad-filter"]}]}', 'prefix match pattern must be a string', 18),
  filter('{"key":[{"cidr":"bad-filter"}]}', "Malformed CIDR, one '/' required"),
  filter('{"key":[{"cidr":"bad-filter/64"}]}', 'Nonstandard IP address: bad-filter'),
  filter('{"key":[{"cidr":"10.0.0.0/xx"}]}', 'Malformed CIDR, mask bits must be an integer'),
  filter(
    '{"a":["1"],"b":["1"],"c":["1"],"d":["1"],"e":["1"],"f":["1"]}',
    'Filter policy can not have more than 5 keys',
  ),
  filter(
    'not json',
    "failed to parse JSON. Unrecognized token 'not': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')\n at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: 4]",
  ),
  [
    'a phone that is none',
    subscribe('sms', 'invalid-number'),
    'InvalidParameterException',
    400,
    'Invalid SMS endpoint: invalid-number',
  ],
  [
    'a protocol that is none',
    subscribe('test-protocol', 'x'),
    ...snsInvalid('Amazon SNS does not support this protocol string: test-protocol'),
  ],
  ['a queue by its URL', subscribe('sqs', 'http://localhost/queue'), ...snsInvalid('SQS endpoint ARN')],
  [
    'a FIFO queue to a standard topic',
    subscribe('sqs', of('sqs', 'queue.fifo')),
    ...snsInvalid(
      'Invalid parameter: Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics',
    ),
  ],
  [
    'a scope that is none',
    () =>
      sns.send(
        new snsSdk.SetSubscriptionAttributesCommand({
          SubscriptionArn: subscription,
          AttributeName: 'FilterPolicyScope',
          AttributeValue: 'RandomValue',
        }),
      ),
    ...snsInvalid(
      'FilterPolicyScope: Invalid value [RandomValue]. Please use either MessageBody or MessageAttributes',
    ),
  ],
  [
    'a filter of a text',
    () =>
      sns.send(
        new snsSdk.SetSubscriptionAttributesCommand({
          SubscriptionArn: subscription,
          AttributeName: 'FilterPolicy',
          AttributeValue: '{"key_a":"value_one"}',
        }),
      ),
    ...snsInvalid(
      'FilterPolicy: "key_a" must be an object or an array\n at [Source: (String)"{"key_a":"value_one"}"; line: 1, column: 11]',
    ),
  ],
];
