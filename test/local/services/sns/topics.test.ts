import {
  AddPermissionCommand,
  CreatePlatformApplicationCommand,
  CreatePlatformEndpointCommand,
  CreateTopicCommand,
  DeletePlatformApplicationCommand,
  DeleteTopicCommand,
  GetEndpointAttributesCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  ListTagsForResourceCommand,
  ListTopicsCommand,
  PublishBatchCommand,
  PublishCommand,
  RemovePermissionCommand,
  SetSMSAttributesCommand,
  SetTopicAttributesCommand,
  SubscribeCommand,
  TagResourceCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSns } from './sns-rig.ts';
import type { SnsRig } from './sns-rig.ts';

let rig: SnsRig;
beforeEach(async () => {
  rig = await startSns();
});
afterEach(() => rig[Symbol.asyncDispose]());

const arn = (name: string) => `arn:aws:sns:us-east-1:123456789012:${name}`;

test('a topic is made once, and not with other attributes or tags', async () => {
  expect(await rig.topic('t')).toBe(arn('t'));
  expect(await rig.topic('t')).toBe(arn('t'));
  await expect(rig.topic('t', { DisplayName: 'x' })).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: 'Invalid parameter: Attributes Reason: Topic already exists with different attributes',
  });
  await expect(
    rig.sns.send(new CreateTopicCommand({ Name: 't', Tags: [{ Key: 'a', Value: '1' }] })),
  ).rejects.toMatchObject({
    message: 'Invalid parameter: Tags Reason: Topic already exists with different tags',
  });
  const { Attributes } = await rig.sns.send(new GetTopicAttributesCommand({ TopicArn: arn('t') }));
  expect(Attributes).toMatchObject({
    TopicArn: arn('t'),
    Owner: '123456789012',
    SubscriptionsConfirmed: '0',
  });
});

test('what is not there, or is no ARN, is said as SNS says it', async () => {
  const attributes = (TopicArn: string) => rig.sns.send(new GetTopicAttributesCommand({ TopicArn }));
  await expect(attributes(arn('none'))).rejects.toMatchObject({
    name: 'NotFoundException',
    message: 'Topic does not exist',
    $metadata: { httpStatusCode: 404 },
  });
  await expect(attributes('none')).rejects.toMatchObject({
    message: 'Invalid parameter: TopicArn Reason: An ARN must have at least 6 elements, not 1',
  });
  await expect(rig.sns.send(new UnsubscribeCommand({ SubscriptionArn: arn('t') }))).rejects.toMatchObject({
    message: 'Invalid parameter: SubscriptionId',
  });
  await rig.sns.send(new DeleteTopicCommand({ TopicArn: arn('none') }));
});

test('topics come a hundred at a time', async () => {
  for (let count = 100; count < 205; count += 1) await rig.topic(`t${count}`);
  const first = await rig.sns.send(new ListTopicsCommand({}));
  expect(first.Topics).toHaveLength(100);
  const rest = await rig.sns.send(new ListTopicsCommand({ NextToken: first.NextToken }));
  expect(rest.Topics).toHaveLength(5);
  expect(rest.NextToken).toBeUndefined();
});

test('permissions and tags are kept', async () => {
  const TopicArn = await rig.topic('t');
  const allow = (ActionName: string[], Label = 'one') =>
    rig.sns.send(new AddPermissionCommand({ TopicArn, Label, AWSAccountId: ['999999999999'], ActionName }));
  await allow(['Publish']);
  await expect(allow(['Publish'])).rejects.toMatchObject({
    message: 'Invalid parameter: Statement already exists',
  });
  await expect(allow(['NotThere'], 'two')).rejects.toMatchObject({
    message: 'Invalid parameter: Policy statement action out of service scope!',
  });
  await rig.sns.send(new TagResourceCommand({ ResourceArn: TopicArn, Tags: [{ Key: 'a', Value: '1' }] }));
  const { Tags } = await rig.sns.send(new ListTagsForResourceCommand({ ResourceArn: TopicArn }));
  expect(Tags).toEqual([{ Key: 'a', Value: '1' }]);
  await expect(
    rig.sns.send(new SetTopicAttributesCommand({ TopicArn, AttributeName: 'Nothing', AttributeValue: '1' })),
  ).rejects.toMatchObject({ message: 'Invalid parameter: AttributeName' });
});

test('a permission is added to a policy that has no statement', async () => {
  const TopicArn = await rig.topic('t');
  const AttributeValue = JSON.stringify({ foo: 'bar' });
  await rig.sns.send(new SetTopicAttributesCommand({ TopicArn, AttributeName: 'Policy', AttributeValue }));
  await rig.sns.send(new RemovePermissionCommand({ TopicArn, Label: 'none' }));
  await rig.sns.send(
    new AddPermissionCommand({
      TopicArn,
      Label: 'one',
      AWSAccountId: ['999999999999'],
      ActionName: ['Publish'],
    }),
  );
  const { Attributes } = await rig.sns.send(new GetTopicAttributesCommand({ TopicArn }));
  expect(JSON.parse(Attributes?.['Policy'] ?? '')).toMatchObject({ foo: 'bar', Statement: [{ Sid: 'one' }] });
});

test('what cannot be published is refused', async () => {
  const TopicArn = await rig.topic('t');
  const publish = (more: object) => rig.sns.send(new PublishCommand({ TopicArn, Message: 'm', ...more }));
  for (const [more, message] of [
    [{ Message: '' }, 'Invalid parameter: Empty message'],
    [{ Subject: '' }, 'Invalid parameter: Subject'],
    [
      { TopicArn: undefined, PhoneNumber: '+1a234' },
      'Invalid parameter: PhoneNumber Reason: +1a234 is not valid to publish to',
    ],
    [{ TopicArn: 'arn:aws:sns:eu-west-1:123456789012:t' }, 'Invalid parameter: TopicArn'],
    [{ Message: 'x'.repeat(262_145) }, 'Invalid parameter: Message too long'],
  ] as const)
    await expect(publish(more)).rejects.toMatchObject({ name: 'InvalidParameterException', message });
  const string = { DataType: 'String', StringValue: 'x' };
  for (const [name, attribute, message] of [
    ['.a', string, "Invalid message attribute name starting with character '.' was found."],
    ['a.', string, "Invalid message attribute name ending with character '.' was found."],
    ['a..b', string, "Message attribute name can not have successive '.' character."],
    [
      'a b',
      string,
      "Invalid non-alphanumeric character '#x20' was found in the message attribute name. Can only include alphanumeric characters, hyphens, underscores, or dots.",
    ],
    ['a'.repeat(257), string, 'Length of message attribute name must be less than 256 bytes.'],
    [
      'b',
      { DataType: 'Binary', StringValue: 'x' },
      "The message attribute 'b' with type 'Binary' must use field 'Binary'.",
    ],
  ] as const)
    await expect(publish({ MessageAttributes: { [name]: attribute } })).rejects.toMatchObject({
      name: 'InvalidParameterValueException',
      message,
    });
  const text = (Endpoint: string) =>
    rig.sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sms', Endpoint }));
  await text('+1555-123.4567');
  await expect(text('+1555--1234567')).rejects.toThrow('Invalid SMS endpoint: +1555--1234567');
  const batch = (Ids: string[], Message = 'm') =>
    rig.sns.send(
      new PublishBatchCommand({ TopicArn, PublishBatchRequestEntries: Ids.map((Id) => ({ Id, Message })) }),
    );
  await expect(batch(['a', 'a'])).rejects.toMatchObject({ name: 'BatchEntryIdsNotDistinctException' });
  await expect(batch(['a', 'b'], 'x'.repeat(140_000))).rejects.toMatchObject({
    name: 'BatchRequestTooLongException',
    message: 'The length of all the messages put together is more than the limit.',
  });
  await expect(batch(Array.from({ length: 11 }, (_, id) => String(id)))).rejects.toMatchObject({
    name: 'TooManyEntriesInBatchRequestException',
  });
});

test('attributes have the values that SNS gives a meaning to', async () => {
  const TopicArn = await rig.topic('values.fifo', { FifoTopic: 'true' });
  const set = (AttributeName: string, AttributeValue: string) =>
    rig.sns.send(new SetTopicAttributesCommand({ TopicArn, AttributeName, AttributeValue }));
  for (const [name, value, right] of [
    ['ContentBasedDeduplication', 'maybe', 'Must be true or false.'],
    ['FifoThroughputScope', 'Queue', 'Must be Topic or MessageGroup.'],
    ['TracingConfig', 'Passive', 'Must be PassThrough or Active.'],
    ['LambdaSuccessFeedbackSampleRate', '101', 'Must be a whole number between 0 and 100.'],
    ['HTTPFailureFeedbackRoleArn', 'feedback', 'Must be the ARN of a role.'],
  ] as const)
    await expect(set(name, value)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: `Invalid parameter: ${name}: Invalid value [${value}]. ${right}`,
    });
  await set('FifoThroughputScope', 'MessageGroup');
  const publish = (more: object) =>
    rig.sns.send(
      new PublishCommand({
        TopicArn,
        Message: 'm',
        MessageGroupId: 'g',
        MessageDeduplicationId: 'd',
        ...more,
      }),
    );
  for (const name of ['MessageGroupId', 'MessageDeduplicationId'])
    for (const value of ['', 'a b', 'x'.repeat(129)])
      await expect(publish({ [name]: value })).rejects.toThrow(
        `Invalid parameter: ${name} Reason: ${name} can only include alphanumeric and punctuation characters. 1 to 128 in length.`,
      );
  await publish({ MessageGroupId: '!~', MessageDeduplicationId: 'x'.repeat(128) });
});

test('mails, texts and pushes are kept for a person to see', async () => {
  const TopicArn = await rig.topic('t');
  await rig.sns.send(new SubscribeCommand({ TopicArn, Protocol: 'email', Endpoint: 'a@example.com' }));
  const { Subscriptions } = await rig.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
  expect(Subscriptions?.[0]?.SubscriptionArn).toBe('PendingConfirmation');
  await rig.sns.send(new PublishCommand({ PhoneNumber: '+15551234567', Message: 'hi' }));
  const { PlatformApplicationArn } = await rig.sns.send(
    new CreatePlatformApplicationCommand({
      Name: 'app',
      Platform: 'GCM',
      Attributes: { PlatformCredential: 'c' },
    }),
  );
  const { EndpointArn } = await rig.sns.send(
    new CreatePlatformEndpointCommand({ PlatformApplicationArn, Token: 'device' }),
  );
  await rig.sns.send(new PublishCommand({ TargetArn: EndpointArn, Message: 'push' }));
  const sent = await rig.running.cloud.notices.sent('us-east-1');
  expect(sent.map(({ protocol, to }) => [protocol, to]).toSorted()).toEqual([
    ['application', EndpointArn],
    ['email', 'a@example.com'],
    ['sms', '+15551234567'],
  ]);
  await expect(
    rig.sns.send(new SetSMSAttributesCommand({ attributes: { DefaultSMSType: 'x' } })),
  ).rejects.toMatchObject({ message: 'DefaultSMSType is invalid' });
  await rig.sns.send(new DeletePlatformApplicationCommand({ PlatformApplicationArn }));
  await expect(rig.sns.send(new GetEndpointAttributesCommand({ EndpointArn }))).rejects.toMatchObject({
    name: 'NotFoundException',
    message: 'Endpoint does not exist',
  });
});
