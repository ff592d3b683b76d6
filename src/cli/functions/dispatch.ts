import type { Connection } from '../../aws/connection.ts';
import { resolveRegions } from '../../aws/regions.ts';
import { NuageError, UsageError } from '../../errors.ts';
import type { DeployedFile } from './deployed-file.ts';
import type { WorkMessage } from './work-message.ts';

/** What a dispatcher needs. */
export interface Dispatching {
  readonly file: DeployedFile;
  /** The queue that workers read. */
  readonly queue: string;
  readonly connection: Connection;
  /** The way into an account of the configuration; the own one for an empty name. */
  enter(account: string): Promise<Connection>;
  now(): number;
}

/** What it answers. */
export interface Dispatched {
  readonly operation: string;
  /** How many messages were sent. */
  readonly sent: number;
}

/** Messages in one SendMessageBatch. */
const atOnce = 10;

/** Sends what an operation is to do: a message for each account and region, so that none waits for another or fails with it. */
export async function dispatch(event: unknown, dispatching: Dispatching): Promise<Dispatched> {
  const { operation, time } = readEvent(event);
  const line = dispatching.file.operations[operation];
  if (line === undefined)
    throw new UsageError(`The deployment has no operation ${operation}.`, {
      hint: `It has ${Object.keys(dispatching.file.operations).join(', ')}.`,
    });
  const messages: WorkMessage[] = [];
  for await (const place of eachPlace(dispatching))
    messages.push({
      operation,
      ...place,
      ...(time === undefined ? {} : { time }),
      sentAt: dispatching.now(),
    });
  for (let at = 0; at < messages.length; at += atOnce)
    await send(messages.slice(at, at + atOnce), dispatching);
  return { operation, sent: messages.length };
}

function readEvent(event: unknown): { readonly operation: string; readonly time?: string } {
  const { operation, time } = Object.fromEntries(
    typeof event === 'object' && event !== null ? Object.entries(event) : [],
  );
  if (typeof operation !== 'string')
    throw new UsageError('The event names no operation.', { hint: 'Write {"operation": "schedule-run"}.' });
  return { operation, ...(typeof time === 'string' ? { time } : {}) };
}

type Where = Pick<WorkMessage, 'account' | 'regions'>;

async function* eachPlace(dispatching: Dispatching): AsyncGenerator<Where> {
  const { accounts, regions } = dispatching.file;
  for (const account of accounts.length === 0 ? [''] : accounts) {
    const names = await regionsOf(account, regions[account] ?? [], dispatching);
    for (const region of names) yield { ...(account === '' ? {} : { account }), regions: [region] };
  }
}

/** Where every region is meant AWS is asked which. An account that cannot be asked fails in its own message. */
async function regionsOf(
  account: string,
  regions: readonly string[],
  { enter }: Dispatching,
): Promise<readonly string[]> {
  if (!regions.includes('all')) return regions;
  try {
    return await resolveRegions(await enter(account), regions);
  } catch {
    return ['all'];
  }
}

/** What is not taken makes the invocation fail, and Lambda tries all of it again: what runs twice does nothing twice. */
async function send(messages: readonly WorkMessage[], { queue, connection }: Dispatching): Promise<void> {
  const { Failed = [] } = await connection.call('sqs', 'SendMessageBatch', {
    QueueUrl: queue,
    Entries: messages.map((message, at) => ({ Id: String(at), MessageBody: JSON.stringify(message) })),
  });
  const [first] = Failed;
  if (first === undefined) return;
  throw new NuageError(
    'NotSent',
    `${Failed.length} of ${messages.length} messages were not taken by the queue: ${first.Message ?? first.Code}.`,
  );
}
