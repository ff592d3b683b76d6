import * as snsSdk from '@aws-sdk/client-sns';
import { sns, snsInvalid, account, of, topic, fifoTopic, uuid } from './clients.ts';
import type { Recorded } from './clients.ts';

const publish = (input: object) => () => sns.send(new snsSdk.PublishCommand({ Message: 'x', ...input }));
const unsubscribe = (SubscriptionArn: string) => () =>
  sns.send(new snsSdk.UnsubscribeCommand({ SubscriptionArn }));
const noTopic = ['NotFoundException', 404, 'Topic does not exist'] as const;

export const SNS_TOPICS: readonly Recorded[] = [
  [
    'permission on no topic',
    () =>
      sns.send(
        new snsSdk.AddPermissionCommand({
          TopicArn: `${topic}x`,
          Label: 'l',
          AWSAccountId: [account],
          ActionName: ['Publish'],
        }),
      ),
    ...noTopic,
  ],
  [
    'permission for no action',
    () =>
      sns.send(
        new snsSdk.AddPermissionCommand({
          TopicArn: topic,
          Label: 'l',
          AWSAccountId: [account],
          ActionName: ['Nothing'],
        }),
      ),
    ...snsInvalid('Policy statement action out of service scope!'),
  ],
  [
    'remove from no topic',
    () => sns.send(new snsSdk.RemovePermissionCommand({ TopicArn: `${topic}x`, Label: 'l' })),
    ...noTopic,
  ],
  [
    'a topic with other tags',
    () => sns.send(new snsSdk.CreateTopicCommand({ Name: 'topic', Tags: [{ Key: 'b', Value: '1' }] })),
    ...snsInvalid('Tags Reason: Topic already exists with different tags'),
  ],
  [
    'no subscription',
    () => sns.send(new snsSdk.GetSubscriptionAttributesCommand({ SubscriptionArn: `${topic}:${uuid}` })),
    'NotFoundException',
    404,
    'Subscription does not exist',
  ],
  ['no topic', () => sns.send(new snsSdk.GetTopicAttributesCommand({ TopicArn: `${topic}x` })), ...noTopic],
  [
    'no ARN of a topic',
    () => sns.send(new snsSdk.GetTopicAttributesCommand({ TopicArn: 'topic' })),
    ...snsInvalid('TopicArn Reason: An ARN must have at least 6 elements, not 1'),
  ],
  [
    'no ARN of a subscription',
    unsubscribe('randomstring'),
    ...snsInvalid('SubscriptionArn Reason: An ARN must have at least 6 elements, not 1'),
  ],
  [
    'an ARN of five',
    unsubscribe('arn:aws:sns:us-east-1:random'),
    ...snsInvalid('SubscriptionArn Reason: An ARN must have at least 6 elements, not 5'),
  ],
  ['an ARN of a topic', unsubscribe(topic), ...snsInvalid('SubscriptionId')],
  ['an empty ARN', unsubscribe(''), ...snsInvalid('SubscriptionArn Reason: no value for required parameter')],
  [
    'a platform that is none',
    () =>
      sns.send(
        new snsSdk.CreatePlatformApplicationCommand({
          Name: 'n',
          Platform: 'AAA',
          Attributes: { PlatformCredential: 'x' },
        }),
      ),
    ...snsInvalid('Platform Reason: AAA is not supported'),
  ],
  [
    'a platform of a long name',
    () =>
      sns.send(
        new snsSdk.CreatePlatformApplicationCommand({
          Name: 'a'.repeat(257),
          Platform: 'GCM',
          Attributes: { PlatformCredential: 'x' },
        }),
      ),
    ...snsInvalid(`${'a'.repeat(257)} Reason: must be at most 256 characters long`),
  ],
  [
    'a platform without attributes',
    () =>
      sns.send(new snsSdk.CreatePlatformApplicationCommand({ Name: 'n', Platform: 'GCM', Attributes: {} })),
    'ValidationError',
    400,
    "1 validation error detected: Value null at 'attributes' failed to satisfy constraint: Member must not be null",
  ],
  [
    'no ARN of a platform',
    () =>
      sns.send(
        new snsSdk.SetPlatformApplicationAttributesCommand({
          PlatformApplicationArn: 'x',
          Attributes: { SuccessFeedbackSampleRate: '1' },
        }),
      ),
    ...snsInvalid('PlatformApplicationArn Reason: An ARN must have at least 6 elements, not 1'),
  ],
  [
    'endpoints of no platform',
    () =>
      sns.send(
        new snsSdk.ListEndpointsByPlatformApplicationCommand({
          PlatformApplicationArn: of('sns', 'app/GCM/none'),
        }),
      ),
    'NotFoundException',
    404,
    'PlatformApplication does not exist',
  ],
  [
    'no endpoint',
    () =>
      sns.send(
        new snsSdk.SetEndpointAttributesCommand({
          EndpointArn: of('sns', `endpoint/GCM/none/${uuid}`),
          Attributes: { Enabled: 'true' },
        }),
      ),
    'NotFoundException',
    404,
    'Endpoint does not exist',
  ],
  [
    'too few slashes',
    () =>
      sns.send(
        new snsSdk.SetEndpointAttributesCommand({
          EndpointArn: of('sns', 'endpoint/GCM/none'),
          Attributes: { Enabled: 'true' },
        }),
      ),
    ...snsInvalid('EndpointArn Reason: Wrong number of slashes in relative portion of the ARN.'),
  ],
  [
    'no SMS attribute',
    () => sns.send(new snsSdk.SetSMSAttributesCommand({ attributes: { InvalidAttribute: 'x' } })),
    'InvalidParameterException',
    400,
    'InvalidAttribute is not a valid attribute',
  ],
  [
    'no SMS type',
    () => sns.send(new snsSdk.SetSMSAttributesCommand({ attributes: { DefaultSMSType: 'x' } })),
    'InvalidParameterException',
    400,
    'DefaultSMSType is invalid',
  ],
  ['an empty message', publish({ TopicArn: topic, Message: '' }), ...snsInvalid('Empty message')],
  ['an empty subject', publish({ TopicArn: topic, Subject: '' }), ...snsInvalid('Subject')],
  [
    'a strange type',
    publish({
      TopicArn: topic,
      MessageAttributes: { attr1: { DataType: 'Stringprefixed', StringValue: 'x' } },
    }),
    'InvalidParameterValueException',
    400,
    "The message attribute 'attr1' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String.",
  ],
  [
    'a wrong phone',
    publish({ PhoneNumber: '+1a234' }),
    ...snsInvalid('PhoneNumber Reason: +1a234 is not valid to publish to'),
  ],
  [
    'a topic of elsewhere',
    publish({ TopicArn: `arn:aws:sns:eu-west-1:${account}:topic` }),
    ...snsInvalid('TopicArn'),
  ],
  ['publish to nothing', publish({ TopicArn: `${topic}x` }), ...noTopic],
  [
    'no group',
    publish({ TopicArn: fifoTopic }),
    ...snsInvalid('The MessageGroupId parameter is required for FIFO topics'),
  ],
  [
    'no deduplication',
    publish({ TopicArn: fifoTopic, MessageGroupId: 'g' }),
    ...snsInvalid(
      'The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
    ),
  ],
  [
    'deduplication of a standard topic',
    publish({ TopicArn: topic, MessageDeduplicationId: 'd' }),
    ...snsInvalid(
      'MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter that is not valid for this topic type',
    ),
  ],
  [
    'a key of tags twice',
    () =>
      sns.send(
        new snsSdk.TagResourceCommand({
          ResourceArn: topic,
          Tags: [
            { Key: 'k', Value: '1' },
            { Key: 'k', Value: '2' },
          ],
        }),
      ),
    ...snsInvalid('Duplicated keys are not allowed.'),
  ],
];
