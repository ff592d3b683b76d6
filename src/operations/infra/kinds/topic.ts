import { isServiceError } from '../../../aws/service-error.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../plan/json.ts';
import { arnOf } from '../arns.ts';
import type { Doing, Kind, Reading, Surroundings } from '../kind.ts';
import { topicName } from '../names-of-kinds.ts';
import { belonging, named, namesOf } from '../named.ts';
import { refer, type Found } from '../resource.ts';
import type { Stack } from '../stack.ts';
import { tagList, tagMap } from '../stack-tags.ts';
import { keyOfSubscription, subscriptionSteps } from './subscription-steps.ts';

/** https://docs.aws.amazon.com/sns/latest/dg/welcome.html */
export const topic: Kind = {
  name: 'topic',
  fixed: ['name'],
  sets: ['subscriptions'],
  declare: (stack) =>
    Object.entries(stack.topics ?? {}).map(([key, own]) => ({
      ...named(stack, 'topic', key, own),
      attributes: {
        name: topicName(stack, key),
        displayName: own.displayName,
        ...(own.fifo ? { deduplicate: own.deduplicate } : {}),
        subscriptions: own.subscriptions.map(subscriptionOf),
      },
      // What a queue or a function lets the topic do is said before the first message.
      making: {
        afterwards: own.subscriptions.flatMap((one) => [
          ...(one.queue === undefined ? [] : [refer(`queue.${one.queue}`)]),
          ...(one.function === undefined ? [] : [refer(`function.${one.function}`)]),
        ]),
      },
    })),
  find: findTopics,
  known: ({ attributes: { name } }, place) => {
    const arn = arnOf('sns', String(name), place);
    return { id: arn, arn };
  },
  create: ({ attributes: { name, displayName, deduplicate }, tags }) => ({
    call: {
      service: 'sns',
      action: 'CreateTopic',
      input: {
        Name: name,
        Attributes: {
          ...(displayName === '' ? {} : { DisplayName: displayName }),
          ...(deduplicate === undefined
            ? {}
            : { FifoTopic: 'true', ContentBasedDeduplication: String(deduplicate) }),
        },
        Tags: [...tagList(tags)],
      },
    },
    reason: 'one message to many',
    made: {
      name,
      displayName,
      ...(deduplicate === undefined ? {} : { deduplicate }),
      subscriptions: [],
    },
  }),
  update: ({ id, before, after, changed, details }): readonly Doing[] => [
    ...(changed.has('displayName')
      ? [setting(id, 'DisplayName', after['displayName'], 'its name in mails and text messages')]
      : []),
    ...(changed.has('deduplicate')
      ? [setting(id, 'ContentBasedDeduplication', String(after['deduplicate']), 'which messages are one')]
      : []),
    ...(changed.has('subscriptions')
      ? subscriptionSteps(id, before['subscriptions'], after['subscriptions'], details)
      : []),
  ],
  remove: ({ id }) => [
    {
      call: { service: 'sns', action: 'DeleteTopic', input: { TopicArn: id } },
      reason: 'its subscriptions go with it',
    },
  ],
  tag: (id, tags) => ({
    call: { service: 'sns', action: 'TagResource', input: { ResourceArn: id, Tags: [...tagList(tags)] } },
    reason: `its tags ${Object.keys(tags).join(', ')}`,
  }),
  words: (attribute, value) =>
    attribute === 'subscriptions' && Array.isArray(value)
      ? value.map((one: JsonValue) => (isJsonObject(one) ? subscriptionInWords(one) : String(one)))
      : undefined,
};

type Subscription = NonNullable<Stack['topics']>[string]['subscriptions'][number];

function subscriptionOf(own: Subscription): JsonObject {
  const { raw, filter = null } = own;
  const common = { raw, filter };
  if (own.queue !== undefined)
    return { protocol: 'sqs', endpoint: refer(`queue.${own.queue}`, 'arn'), ...common };
  if (own.function !== undefined)
    return { protocol: 'lambda', endpoint: refer(`function.${own.function}`, 'arn'), ...common };
  if (own.email !== undefined) return { protocol: 'email', endpoint: own.email, ...common };
  return { protocol: 'https', endpoint: own.https ?? '', ...common };
}

function subscriptionInWords({ protocol, endpoint, raw, filter }: JsonObject): string {
  const parts = [
    String(protocol),
    String(endpoint),
    ...(raw === true ? ['raw'] : []),
    ...(filter === null ? [] : [`where ${JSON.stringify(filter)}`]),
  ];
  return parts.join(' ');
}

function setting(
  id: JsonValue,
  AttributeName: string,
  AttributeValue: JsonValue | undefined,
  reason: string,
) {
  return {
    call: {
      service: 'sns',
      action: 'SetTopicAttributes',
      input: { TopicArn: id, AttributeName, AttributeValue },
    },
    reason,
  };
}

async function findTopics(reading: Reading): Promise<readonly Found[]> {
  const { own, prefix } = namesOf('topic', reading);
  if (prefix === undefined) return [];
  const arns: string[] = [];
  for await (const page of reading.connection.pages('sns', 'ListTopics', {})) {
    for (const { TopicArn = '' } of page.Topics ?? []) {
      const name = nameIn(TopicArn);
      if (name.startsWith(prefix) || own.includes(name)) arns.push(TopicArn);
    }
  }
  const found = await Promise.all(arns.map(async (arn) => foundOf(arn, reading)));
  return found.flat();
}

async function foundOf(arn: string, reading: Reading): Promise<readonly Found[]> {
  const { connection } = reading;
  try {
    const { Tags } = await connection.call('sns', 'ListTagsForResource', { ResourceArn: arn });
    const tags = tagMap(Tags);
    const place = belonging('topic', nameIn(arn), tags, reading);
    if (place === undefined) return [];
    const [{ Attributes = {} }, subscriptions] = await Promise.all([
      connection.call('sns', 'GetTopicAttributes', { TopicArn: arn }),
      subscriptionsOf(arn, connection),
    ]);
    const deduplicate = Attributes['ContentBasedDeduplication'];
    return [
      {
        ...place,
        kind: 'topic',
        id: arn,
        attributes: {
          name: nameIn(arn),
          displayName: Attributes['DisplayName'] ?? '',
          ...(Attributes['FifoTopic'] === 'true' ? { deduplicate: deduplicate === 'true' } : {}),
          subscriptions: subscriptions.map(({ told }) => told),
        },
        tags,
        uses: [],
        outputs: { arn },
        details: Object.fromEntries(
          subscriptions.map(({ told, arn: own }) => [keyOfSubscription(told), own]),
        ),
      },
    ];
  } catch (error) {
    if (isServiceError(error, 'NotFound', 'NotFoundException', 'ResourceNotFound')) return [];
    throw error;
  }
}

/** How raw and which messages is said of each subscription alone; one that waits for its owner says nothing yet. */
async function subscriptionsOf(TopicArn: string, connection: Surroundings['connection']) {
  const listed: { readonly protocol: string; readonly endpoint: string; readonly arn: string }[] = [];
  for await (const page of connection.pages('sns', 'ListSubscriptionsByTopic', { TopicArn }))
    for (const { Protocol = '', Endpoint = '', SubscriptionArn = '' } of page.Subscriptions ?? [])
      listed.push({ protocol: Protocol, endpoint: Endpoint, arn: SubscriptionArn });
  return Promise.all(
    listed.map(async ({ protocol, endpoint, arn }) => {
      if (!arn.startsWith('arn:'))
        return { arn, told: { protocol, endpoint, raw: false, filter: null } satisfies JsonObject };
      const { Attributes = {} } = await connection.call('sns', 'GetSubscriptionAttributes', {
        SubscriptionArn: arn,
      });
      const { FilterPolicy = '' } = Attributes;
      // One that lets everything through is the same as none.
      const filter = ['', '{}'].includes(FilterPolicy) ? null : (JSON.parse(FilterPolicy) as JsonValue);
      const raw = Attributes['RawMessageDelivery'] === 'true';
      return { arn, told: { protocol, endpoint, raw, filter } satisfies JsonObject };
    }),
  );
}

function nameIn(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1);
}
