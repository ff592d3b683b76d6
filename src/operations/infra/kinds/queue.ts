import { isServiceError } from '../../../aws/service-error.ts';
import { arnOf } from '../arns.ts';
import { jsonText } from '../interpolate.ts';
import type { Kind, Reading } from '../kind.ts';
import { belonging, named, namesOf } from '../named.ts';
import { documentOf } from '../document.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../plan/json.ts';
import { refer, type Found } from '../resource.ts';
import { queueName, topicName } from '../names-of-kinds.ts';
import { grantsFrom, policyOf, statementInWords, statementsOf } from '../statements.ts';

/** AWS's names of attributes that are numbers. */
const numbers = {
  visibilitySeconds: 'VisibilityTimeout',
  keepSeconds: 'MessageRetentionPeriod',
  delaySeconds: 'DelaySeconds',
  waitSeconds: 'ReceiveMessageWaitTimeSeconds',
  maxBytes: 'MaximumMessageSize',
} as const;

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/welcome.html */
export const queue: Kind = {
  name: 'queue',
  idPath: 'QueueUrl',
  fixed: ['name'],
  listed: ['policy'],
  declare: (stack, surroundings) =>
    Object.entries(stack.queues ?? {}).map(([key, own]) => {
      const base = named(stack, 'queue', key, own);
      const name = queueName(stack, key);
      const { visibilitySeconds, keepSeconds, delaySeconds, waitSeconds, maxBytes, deadLetters } = own;
      const arn = arnOf('sqs', name, surroundings);
      const topics = Object.entries(stack.topics ?? {}).filter(([, { subscriptions }]) =>
        subscriptions.some((one) => one.queue === key),
      );
      return {
        ...base,
        attributes: {
          name,
          visibilitySeconds,
          keepSeconds,
          delaySeconds,
          waitSeconds,
          ...(maxBytes === undefined ? {} : { maxBytes }),
          ...(own.fifo ? { deduplicate: own.deduplicate } : {}),
          deadLetters:
            deadLetters === undefined
              ? null
              : { queue: refer(`queue.${deadLetters.queue}`, 'arn'), after: deadLetters.after },
          // The topics' ARNs follow from their names, so that queue and topic need not wait for each other.
          policy: policyOf([
            ...senders(
              arn,
              topics.map(([topic]) => arnOf('sns', topicName(stack, topic), surroundings)),
            ),
            ...grantsFrom(own.policy, [`\${queue.${key}.arn}`], surroundings.region),
          ]),
        },
        making: {},
      };
    }),
  find: findQueues,
  known: ({ attributes: { name } }, place) => ({ arn: arnOf('sqs', String(name), place) }),
  create: ({ attributes, tags }) => ({
    call: {
      service: 'sqs',
      action: 'CreateQueue',
      input: { QueueName: attributes['name'], Attributes: attributesOf(attributes, true), tags },
    },
    reason:
      attributes['deduplicate'] === undefined ? 'messages wait in it' : 'messages wait in it in their order',
    made: attributes,
    // "You must wait 60 seconds after deleting a queue before you can create another with the same name."
    again: ['AWS.SimpleQueueService.QueueDeletedRecently', 'QueueDeletedRecently'],
  }),
  update: ({ id, after, changed }) => [
    {
      call: {
        service: 'sqs',
        action: 'SetQueueAttributes',
        input: {
          QueueUrl: id,
          Attributes: attributesOf(
            Object.fromEntries(Object.entries(after).filter(([name]) => changed.has(name))),
            false,
          ),
        },
      },
      reason: 'SQS may take a minute until it is so everywhere',
    },
  ],
  remove: ({ id, details }) => [
    {
      call: { service: 'sqs', action: 'DeleteQueue', input: { QueueUrl: id } },
      reason: 'its name is free again after a minute',
      // What came in since the plan was made, and nobody said that it may be lost.
      requires: details['holds'] === undefined ? [isEmpty(id)] : [],
      already: ['AWS.SimpleQueueService.NonExistentQueue', 'QueueDoesNotExist'],
    },
  ],
  async holds({ id }, { connection }) {
    const { Attributes = {} } = await connection.call('sqs', 'GetQueueAttributes', {
      QueueUrl: id,
      AttributeNames: [...counts],
    });
    const messages = counts.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0);
    return messages === 0 ? undefined : `about ${messages} message${messages === 1 ? '' : 's'}`;
  },
  tag: (id, tags) => ({
    call: { service: 'sqs', action: 'TagQueue', input: { QueueUrl: id, Tags: tags } },
    reason: `its tags ${Object.keys(tags).join(', ')}`,
  }),
  words: (attribute, value) => {
    if (attribute === 'deadLetters' && isJsonObject(value))
      return [`${String(value['queue'])} after ${String(value['after'])} receives`];
    return attribute === 'policy' && value !== null ? policyInWords(value) : undefined;
  },
};

const counts = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
] as const;

function isEmpty(id: JsonValue) {
  const input = { QueueUrl: id, AttributeNames: ['ApproximateNumberOfMessages'] };
  return {
    call: { service: 'sqs', action: 'GetQueueAttributes', input },
    path: 'Attributes.ApproximateNumberOfMessages',
    equals: '0',
  };
}

/** AWS's attributes are texts. */
function attributesOf(attributes: JsonObject, creating: boolean): JsonObject {
  const { name, deadLetters, deduplicate, policy } = attributes;
  return {
    ...(creating && String(name).endsWith('.fifo') ? { FifoQueue: 'true' } : {}),
    ...Object.fromEntries(
      Object.entries(numbers).flatMap(([own, theirs]) =>
        attributes[own] === undefined ? [] : [[theirs, String(attributes[own])]],
      ),
    ),
    ...(deduplicate === undefined ? {} : { ContentBasedDeduplication: String(deduplicate) }),
    ...(isJsonObject(deadLetters)
      ? {
          RedrivePolicy: jsonText({
            deadLetterTargetArn: deadLetters['queue'],
            maxReceiveCount: deadLetters['after'],
          }),
        }
      : deadLetters === null && !creating
        ? { RedrivePolicy: '' }
        : {}),
    ...(isJsonObject(policy)
      ? { Policy: jsonText(policy) }
      : policy === null && !creating
        ? { Policy: '' }
        : {}),
  };
}

/** https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html */
export function senders(arn: string, topics: readonly string[]): readonly JsonObject[] {
  return topics.toSorted().map((topic) => ({
    Effect: 'Allow',
    Principal: { Service: ['sns.amazonaws.com'] },
    Action: ['sqs:SendMessage'],
    Resource: [arn],
    Condition: { ArnEquals: { 'aws:SourceArn': [topic] } },
  }));
}

function policyInWords(policy: JsonValue): readonly string[] {
  return statementsOf(policy).map((one) => {
    const topic = /"arn:[^"]*:sns:[^"]*:([^":]+)"/.exec(JSON.stringify(one['Condition'] ?? null))?.[1];
    return topic === undefined ? statementInWords(one) : `topic ${topic} may send`;
  });
}

async function findQueues(reading: Reading): Promise<readonly Found[]> {
  const { connection } = reading;
  const { own, prefix } = namesOf('queue', reading);
  if (prefix === undefined) return [];
  const urls = new Map<string, string>();
  const input = { QueueNamePrefix: prefix, MaxResults: 1_000 };
  for await (const { QueueUrls = [] } of connection.pages('sqs', 'ListQueues', input))
    for (const url of QueueUrls) urls.set(nameIn(url), url);
  for (const QueueName of own) {
    if (urls.has(QueueName)) continue;
    const url = await whereThere(connection.call('sqs', 'GetQueueUrl', { QueueName }));
    if (url?.QueueUrl !== undefined) urls.set(QueueName, url.QueueUrl);
  }
  const found = await Promise.all([...urls].map(async ([name, url]) => foundOf(name, url, reading)));
  return found.flat();
}

async function foundOf(name: string, url: string, reading: Reading): Promise<readonly Found[]> {
  const { connection } = reading;
  const [tagged, told] = await Promise.all([
    whereThere(connection.call('sqs', 'ListQueueTags', { QueueUrl: url })),
    whereThere(connection.call('sqs', 'GetQueueAttributes', { QueueUrl: url, AttributeNames: ['All'] })),
  ]);
  if (told === undefined) return [];
  const { Attributes = {} } = told;
  const tags = tagged?.Tags ?? {};
  const place = belonging('queue', name, tags, reading);
  if (place === undefined) return [];
  const redrive = JSON.parse(Attributes['RedrivePolicy'] ?? 'null') as JsonValue;
  const arn = Attributes['QueueArn'] ?? '';
  const dead = isJsonObject(redrive)
    ? { queue: redrive['deadLetterTargetArn'] ?? null, after: Number(redrive['maxReceiveCount']) }
    : null;
  const deduplicate = Attributes['ContentBasedDeduplication'];
  return [
    {
      ...place,
      kind: 'queue',
      id: url,
      attributes: {
        name,
        ...Object.fromEntries(
          Object.entries(numbers).map(([mine, theirs]) => [mine, Number(Attributes[theirs] ?? 0)]),
        ),
        ...(deduplicate === undefined ? {} : { deduplicate: deduplicate === 'true' }),
        deadLetters: dead,
        policy: documentOf(Attributes['Policy']),
      },
      tags,
      uses: [],
      outputs: { arn, url },
      details: {},
    },
  ];
}

function nameIn(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

/** The answer, or undefined when the queue went meanwhile. */
async function whereThere<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isServiceError(error, 'AWS.SimpleQueueService.NonExistentQueue', 'QueueDoesNotExist'))
      return undefined;
    throw error;
  }
}
