import { canonical, isJsonObject, type JsonObject, type JsonValue } from '../../plan/json.ts';
import { senders } from '../kinds/queue.ts';
import type { Found } from '../resource.ts';
import { statementsIn, statementsOf } from '../statements.ts';
import type { Telling } from './telling.ts';
import type { Writer } from './write-each.ts';
import { wordOf } from './written.ts';

/** Queues and topics. That a topic may send to a queue follows from its subscription. */
export const messageWriters: Readonly<Record<string, Writer>> = {
  queue: {
    section: 'queues',
    write(one, telling) {
      const { name, deadLetters, policy, deduplicate, ...numbers } = one.attributes;
      const arn = String(one.outputs['arn']);
      const generated = new Set(senders(arn, topicsTo(arn, telling)).map((each) => canonical(each)));
      const own = statementsOf(policy).filter((each) => !generated.has(canonical(each)));
      const grants = isJsonObject(policy) ? statementsIn({ ...policy, Statement: own }) : [];
      if (grants === undefined) return 'its policy says what no file can';
      const dead = isJsonObject(deadLetters) ? queueOf(deadLetters['queue'], telling) : undefined;
      if (isJsonObject(deadLetters) && dead === undefined)
        return 'its dead letters go to a queue of somebody else';
      return {
        value: {
          ...(String(name).endsWith('.fifo') ? { fifo: true, deduplicate } : {}),
          ...numbers,
          ...(dead === undefined || !isJsonObject(deadLetters)
            ? {}
            : { deadLetters: { queue: dead, after: deadLetters['after'] } }),
          ...(grants.length > 0 ? { policy: telling.referring([...grants]) } : {}),
        },
      };
    },
  },
  topic: {
    section: 'topics',
    write({ attributes: { displayName, deduplicate, subscriptions } }, telling) {
      const told = listOf(subscriptions).map((one) => subscriptionOf(one, telling));
      const strange = told.find((one) => typeof one === 'string');
      if (strange !== undefined) return strange;
      return {
        value: {
          ...(displayName === '' ? {} : { displayName }),
          ...(deduplicate === undefined ? {} : { fifo: true, deduplicate }),
          ...(told.length === 0 ? {} : { subscriptions: told.filter((one) => typeof one !== 'string') }),
        },
      };
    },
  },
};

/** The topics of the stack that send to a queue. */
function topicsTo(queue: string, { found }: Telling): readonly string[] {
  return found.flatMap(({ kind, attributes, outputs }) =>
    kind === 'topic' &&
    listOf(attributes['subscriptions']).some((one) => isJsonObject(one) && one['endpoint'] === queue)
      ? [String(outputs['arn'])]
      : [],
  );
}

function subscriptionOf(one: JsonValue, telling: Telling): JsonObject | string {
  if (!isJsonObject(one)) return 'its subscriptions could not be read';
  const { protocol, endpoint, raw, filter } = one;
  const common = { ...(raw === true ? { raw } : {}), ...(filter === null ? {} : { filter }) };
  if (protocol === 'email') return { email: endpoint, ...common };
  if (protocol === 'https') return { https: endpoint, ...common };
  const queue = protocol === 'sqs' ? queueOf(endpoint, telling) : undefined;
  if (queue !== undefined) return { queue, ...common };
  const called = protocol === 'lambda' ? byArn('function', endpoint, telling) : undefined;
  if (called !== undefined) return { function: wordOf(called.address), ...common };
  return `it sends to ${String(protocol)} ${String(endpoint)}, which no file can say`;
}

export function queueOf(arn: JsonValue | undefined, telling: Telling): string | undefined {
  const found = byArn('queue', arn, telling);
  return found === undefined ? undefined : wordOf(found.address);
}

function byArn(kind: string, arn: JsonValue | undefined, { found }: Telling): Found | undefined {
  return found.find((one) => one.kind === kind && one.outputs['arn'] === arn);
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}
