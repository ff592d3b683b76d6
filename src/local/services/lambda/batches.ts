import type { Message } from '../../../wire/generated/sqs.ts';
import { parseArn } from '../../blocks/arns.ts';
import { AwsError } from '../../error.ts';
import type { PhaseContext } from '../../phase.ts';
import { matches } from './event-pattern.ts';
import { execute } from './execute.ts';
import { jsonOr } from './json-or.ts';
import type { Executed } from './execute.ts';
import type { MappingRow } from './mapping-state.ts';
import { findVersion } from './names.ts';
import { functionCaller } from './role.ts';
import { targetOf } from './target.ts';

export const CALL_FAILED = 'PROBLEM: Function call failed';

/** The queue, and who asks it: the role of the function. */
function queueOf(phase: PhaseContext, row: MappingRow) {
  const { account = '', resource = '' } = parseArn(row.queueArn) ?? {};
  const caller = phase.transact((context) => {
    const { version } = findVersion(context, row.function, row.qualifier);
    return functionCaller(context, version.role, row.function);
  });
  return { QueueUrl: `${phase.endpoint}/${account}/${resource}`, caller };
}

/** Messages for one invocation; those that the filters leave out are deleted. */
export async function receiveBatch(phase: PhaseContext, row: MappingRow): Promise<Message[]> {
  const { QueueUrl, caller } = queueOf(phase, row);
  const batch: Message[] = [];
  while (batch.length < row.batchSize) {
    const { Messages: received = [] } = await phase.call(
      'sqs',
      'ReceiveMessage',
      {
        QueueUrl,
        MaxNumberOfMessages: Math.min(10, row.batchSize - batch.length),
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
        WaitTimeSeconds: 0,
      },
      caller,
    );
    if (received.length === 0) break;
    const wanted = received.filter((message) => isWanted(row, message));
    batch.push(...wanted);
    await forget(
      phase,
      row,
      received.filter((message) => !wanted.includes(message)),
    );
  }
  return batch;
}

function isWanted({ filters, queueArn }: MappingRow, message: Message): boolean {
  if (filters.length === 0) return true;
  const { body, ...rest } = recordOf(queueArn, message);
  let read: unknown = body;
  try {
    read = JSON.parse(body);
  } catch {
    // A pattern for a text matches a text.
  }
  return filters.some((filter) => matches(JSON.parse(filter), { ...rest, body: read }));
}

/** Gives a batch to the function, and deletes what it is done with. Answers what came of it. */
export async function deliverBatch(
  phase: PhaseContext,
  row: MappingRow,
  batch: readonly Message[],
): Promise<string> {
  const event = JSON.stringify({ Records: batch.map((message) => recordOf(row.queueArn, message)) });
  let done: Executed;
  try {
    const target = phase.transact((context) => targetOf(context, row.function, row.qualifier));
    done = await execute(phase, target, event, phase.random.uuid());
  } catch (error) {
    if (error instanceof AwsError) return CALL_FAILED;
    throw error;
  }
  if (done.failed) return CALL_FAILED;
  const failed = row.reportsFailures ? failedIds(done.payload, batch) : new Set<string>();
  await forget(
    phase,
    row,
    batch.filter(({ MessageId = '' }) => !failed.has(MessageId)),
  );
  return 'OK';
}

/** The messages that a function says it failed with; all of them when what it says makes no sense. */
function failedIds(payload: string, batch: readonly Message[]): ReadonlySet<string> {
  const all = new Set(batch.map(({ MessageId = '' }) => MessageId));
  const answer = jsonOr(payload, undefined);
  if (typeof answer !== 'object' || answer === null || !('batchItemFailures' in answer)) return new Set();
  const { batchItemFailures: failures } = answer;
  if (failures === null) return new Set();
  if (!Array.isArray(failures)) return all;
  const ids = failures.map((failure: unknown) => Object(failure).itemIdentifier);
  return ids.every((id) => typeof id === 'string' && all.has(id)) ? new Set(ids) : all;
}

async function forget(phase: PhaseContext, row: MappingRow, messages: readonly Message[]): Promise<void> {
  const { QueueUrl, caller } = queueOf(phase, row);
  for (let start = 0; start < messages.length; start += 10) {
    const Entries = messages
      .slice(start, start + 10)
      .map(({ ReceiptHandle = '' }, index) => ({ Id: String(index), ReceiptHandle }));
    await phase.call('sqs', 'DeleteMessageBatch', { QueueUrl, Entries }, caller);
  }
}

/** https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html */
function recordOf(queueArn: string, message: Message) {
  const attributes = Object.entries(message.MessageAttributes ?? {}).map(([name, value]) => [
    name,
    {
      stringValue: value.StringValue,
      binaryValue:
        value.BinaryValue === undefined ? undefined : Buffer.from(value.BinaryValue).toString('base64'),
      stringListValues: [],
      binaryListValues: [],
      dataType: value.DataType,
    },
  ]);
  return {
    messageId: message.MessageId ?? '',
    receiptHandle: message.ReceiptHandle ?? '',
    body: message.Body ?? '',
    attributes: message.Attributes ?? {},
    messageAttributes: Object.fromEntries(attributes),
    md5OfMessageAttributes: message.MD5OfMessageAttributes,
    md5OfBody: message.MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: queueArn.split(':')[3] ?? '',
  };
}
