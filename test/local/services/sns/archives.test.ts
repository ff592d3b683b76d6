import {
  CreateTopicCommand,
  DeleteTopicCommand,
  GetTopicAttributesCommand,
  PublishCommand,
  SetSubscriptionAttributesCommand,
  SetTopicAttributesCommand,
} from '@aws-sdk/client-sns';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSns } from './sns-rig.ts';
import type { SnsRig } from './sns-rig.ts';

let rig: SnsRig;
beforeAll(async () => {
  rig = await startSns();
});
afterAll(() => rig[Symbol.asyncDispose]());

test('a FIFO topic keeps what it was told, and tells it again', async () => {
  const { cloud } = rig.running;
  cloud.clock.freeze();
  const topic = await rig.topic('kept.fifo', {
    FifoTopic: 'true',
    ContentBasedDeduplication: 'true',
    ArchivePolicy: '{"MessageRetentionPeriod":"2"}',
  });
  const begun = new Date(cloud.clock.now()).toISOString();
  const attributes = async () =>
    (await rig.sns.send(new GetTopicAttributesCommand({ TopicArn: topic }))).Attributes;
  expect(await attributes()).toMatchObject({ BeginningArchiveTime: begun });
  const publish = (Message: string) =>
    rig.sns.send(new PublishCommand({ TopicArn: topic, Message, MessageGroupId: 'g' }));
  await publish('first');
  await cloud.clock.advance('1h');
  const later = new Date(cloud.clock.now()).toISOString();
  await publish('second');
  const queue = await rig.queue(topic, 'kept.fifo', { RawMessageDelivery: 'true' });
  const bodies = async () => (await queue.read()).map(({ Body }) => Body);
  const replay = async (StartingPoint: string) => {
    const AttributeValue = JSON.stringify({ PointType: 'Timestamp', StartingPoint });
    const of = { SubscriptionArn: queue.subscription, AttributeName: 'ReplayPolicy', AttributeValue };
    await rig.sns.send(new SetSubscriptionAttributesCommand(of));
    return await bodies();
  };
  expect(await bodies()).toEqual([]);
  expect(await replay(begun)).toEqual(['first', 'second']);
  expect(await replay(later)).toEqual(['second']);
  await cloud.clock.advance('48h');
  expect(await replay(begun)).toEqual(['second']);
  const remove = () => rig.sns.send(new DeleteTopicCommand({ TopicArn: topic }));
  await expect(remove()).rejects.toThrow('Cannot delete a topic with an ArchivePolicy');
  await rig.sns.send(
    new SetTopicAttributesCommand({
      TopicArn: topic,
      AttributeName: 'ArchivePolicy',
      AttributeValue: '{}',
    }),
  );
  expect(await attributes()).not.toHaveProperty('BeginningArchiveTime');
  await remove();
});

test('only FIFO topics have archives', async () => {
  const Attributes = { ArchivePolicy: '{"MessageRetentionPeriod":"2"}' };
  await expect(rig.sns.send(new CreateTopicCommand({ Name: 'plain', Attributes }))).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
});
