import { expect, test } from 'vitest';
import { LocalCloud } from '../../../../src/local/cloud.ts';
import { SeededRandom } from '../../../../src/local/random.ts';
import { jsonCall, signed } from '../../../support/signed.ts';

interface Received {
  readonly Body: string;
  readonly ReceiptHandle: string;
  readonly Attributes?: Readonly<Record<string, string>>;
}

interface Answer {
  readonly QueueUrl?: string;
  readonly Messages?: readonly Received[];
  readonly Failed?: readonly unknown[];
}

/** A queue of a cloud in this process, called over the whole wire. */
async function queueOf(cloud: LocalCloud, name: string, attributes: Record<string, string>) {
  const call = async (action: string, input: object): Promise<Answer> => {
    const request = jsonCall('sqs', `AmazonSQS.${action}`, JSON.stringify(input));
    const { status, body } = await cloud.handle(signed(request));
    const text = Buffer.from(body instanceof Uint8Array ? body : []).toString('utf8');
    expect(status, text).toBe(200);
    return text === '' ? {} : JSON.parse(text);
  };
  const { QueueUrl } = await call('CreateQueue', { QueueName: name, Attributes: attributes });
  return (action: string, input: object) => call(action, { QueueUrl, ...input });
}

type Queue = Awaited<ReturnType<typeof queueOf>>;

/** Enough for dozens of vanished consumers. `MESSAGES=100000 npm test -- consumers-that-vanish` takes some minutes. */
const total = Number(process.env['MESSAGES'] ?? 3_000);
const timeout = Math.max(300_000, total * 20);

async function fill(queue: Queue, groupOf?: (at: number) => string) {
  for (let first = 0; first < total; first += 10) {
    const Entries = Array.from({ length: 10 }, (_, offset) => {
      const at = first + offset;
      const order =
        groupOf === undefined ? {} : { MessageGroupId: groupOf(at), MessageDeduplicationId: String(at) };
      return { Id: String(offset), MessageBody: String(at), ...order };
    });
    const { Failed = [] } = await queue('SendMessageBatch', { Entries });
    expect(Failed).toEqual([]);
  }
}

/**
 * Consumers take ten at a time; some vanish before they have deleted anything, some half way, and their messages
 * come again when the visibility timeout is over. Ends when the queue has nothing in sight for longer than that.
 */
async function consume(cloud: LocalCloud, queue: Queue, onDone: (message: Received) => void) {
  const random = new SeededRandom('consumers');
  let silent = 0;
  while (silent < 2) {
    const { Messages: found = [] } = await queue('ReceiveMessage', { MaxNumberOfMessages: 10 });
    if (found.length === 0) {
      silent++;
      await cloud.clock.advance('30s');
      continue;
    }
    silent = 0;
    const fate = random.number();
    const kept = fate < 0.05 ? 0 : fate < 0.1 ? Math.ceil(random.number() * found.length) : found.length;
    const done = found.slice(0, kept);
    for (const message of done) onDone(message);
    if (done.length === 0) continue;
    const Entries = done.map(({ ReceiptHandle }, at) => ({ Id: String(at), ReceiptHandle }));
    const { Failed = [] } = await queue('DeleteMessageBatch', { Entries });
    expect(Failed).toEqual([]);
  }
}

test('a standard queue loses none of its messages', { timeout }, async () => {
  await using cloud = await LocalCloud.start({ seed: 1 });
  cloud.clock.freeze();
  const queue = await queueOf(cloud, 'work', {});
  await fill(queue);
  const times = new Uint8Array(total);
  await consume(cloud, queue, ({ Body }) => {
    const at = Number(Body);
    times[at] = (times[at] ?? 0) + 1;
  });
  expect(times.every((count) => count === 1)).toBe(true);
});

test('a FIFO queue hands over its messages once, each group in its order', { timeout }, async () => {
  await using cloud = await LocalCloud.start({ seed: 1 });
  cloud.clock.freeze();
  const queue = await queueOf(cloud, 'work.fifo', { FifoQueue: 'true' });
  const groups = 97;
  await fill(queue, (at) => `group-${at % groups}`);
  const last = new Map<number, number>();
  let done = 0;
  await consume(cloud, queue, ({ Body }) => {
    const at = Number(Body);
    const before = last.get(at % groups) ?? (at % groups) - groups;
    expect(at - before).toBe(groups);
    last.set(at % groups, at);
    done++;
  });
  expect(done).toBe(total);
});
