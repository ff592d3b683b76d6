import type { Caller } from '../../caller.ts';
import { parseArn } from '../../blocks/arns.ts';
import type { PhaseContext } from '../../phase.ts';

/** Sends a text to a destination: a queue, a topic, a bucket or a function. Throws the destination's own error. */
export async function deliver(
  phase: PhaseContext,
  destination: string,
  text: string,
  caller: Caller,
  attributes: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  const arn = parseArn(destination);
  const named = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      { DataType: typeof value === 'number' ? 'Number' : 'String', StringValue: String(value) },
    ]),
  );
  if (arn?.service === 'sqs') {
    const QueueUrl = `${phase.endpoint}/${arn.account}/${arn.resource}`;
    await phase.call('sqs', 'SendMessage', { QueueUrl, MessageBody: text, MessageAttributes: named }, caller);
  } else if (arn?.service === 'lambda') {
    await phase.call(
      'lambda',
      'Invoke',
      { FunctionName: destination, InvocationType: 'Event', Payload: Buffer.from(text) },
      caller,
    );
  } else if (arn?.service === 'sns') {
    await phase.call(
      'sns',
      'Publish',
      { TopicArn: destination, Message: text, MessageAttributes: named },
      caller,
    );
  } else if (arn?.service === 's3') {
    const Key = objectKey(caller.sessionName ?? '', phase);
    await phase.call('s3', 'PutObject', { Bucket: arn.resource, Key, Body: Buffer.from(text) }, caller);
  } else if (arn?.service === 'events') {
    await phase.call('events', 'PutEvents', { Entries: [entryOf(destination, text)] }, caller);
  } else throw new Error(`This local cloud does not deliver to ${destination}.`);
}

/** https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html */
function objectKey(name: string, { now, random }: PhaseContext): string {
  const [day = '', time = ''] = new Date(now()).toISOString().split('T');
  const second = `${day}T${time.slice(0, 8).replaceAll(':', '.')}`;
  return `aws/lambda/async/${name}/${day.replaceAll('-', '/')}/${second}-${random.uuid()}`;
}

/** https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html */
function entryOf(bus: string, record: string) {
  const { requestContext } = JSON.parse(record);
  const { condition, functionArn } = requestContext;
  return {
    EventBusName: bus,
    Source: 'lambda',
    DetailType: `Lambda Function Invocation Result - ${condition === 'Success' ? 'Success' : 'Failure'}`,
    Resources: [bus, String(functionArn)],
    Detail: record,
  };
}
