import type { Connection } from '../../aws/connection.ts';
import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { namedTopic, ofTopic } from './find-topic.ts';

/** What an endpoint is. Others, such as telephones, are out of the reach of this. */
export const protocols = ['sqs', 'lambda', 'email', 'email-json', 'http', 'https'] as const;

export interface SubscribeInput {
  /** The name or ARN of a topic. */
  readonly topic: string;
  readonly protocol: (typeof protocols)[number];
  /** The ARN of a queue or function, a mail address, or a URL. */
  readonly endpoint: string;
  /** A filter policy: only messages whose attributes match come. JSON. */
  readonly filter?: string | undefined;
  /** The message alone, without SNS's envelope: queues and web addresses only. */
  readonly raw?: boolean | undefined;
}

/** Whoever is at the end of these has to confirm before anything comes. */
const confirmed: ReadonlySet<string> = new Set(['email', 'email-json', 'http', 'https']);

/**
 * Plans to subscribe an endpoint to a topic; one that subscribes already is left alone. A queue or function must let
 * the topic in by its own policy. https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html
 */
export async function planSubscribe(input: SubscribeInput, context: OperationContext): Promise<Plan> {
  const { topic, protocol, endpoint, filter, raw = false } = input;
  if (filter !== undefined) refuseNoJson(filter);
  const { account, region, connection, arn } = await namedTopic('sns subscribe', topic, context);
  const id = 'subscribe';
  const known = await ofTopic(arn, subscribes(connection, arn, protocol, endpoint));
  const attributes = {
    ...(filter === undefined ? {} : { FilterPolicy: filter }),
    ...(raw ? { RawMessageDelivery: 'true' } : {}),
  };
  const waits = confirmed.has(protocol);
  const entry = known
    ? { skip: arn, account, region, reason: `${endpoint} subscribes already` }
    : {
        id,
        account,
        region,
        target: arn,
        call: {
          service: 'sns',
          action: 'Subscribe',
          input: {
            TopicArn: arn,
            Protocol: protocol,
            Endpoint: endpoint,
            ReturnSubscriptionArn: true,
            ...(Object.keys(attributes).length === 0 ? {} : { Attributes: attributes }),
          },
        },
        change: 'create' as const,
        reason: `${protocol} ${endpoint} gets its messages${waits ? ' once it has confirmed' : ''}`,
        requires: [],
        after: [],
        undo: waits
          ? {
              impossible:
                'only whoever got the request can confirm or refuse it; unanswered it goes by itself',
            }
          : { steps: [unsubscribe(id)] },
      };
  return drawPlan(
    { operation: 'sns subscribe', input: { topic, protocol, endpoint }, places: [{ account, region }] },
    [entry],
    context,
  );
}

async function subscribes(
  connection: Connection,
  TopicArn: string,
  protocol: string,
  endpoint: string,
): Promise<boolean> {
  for await (const { Subscriptions = [] } of connection.pages('sns', 'ListSubscriptionsByTopic', {
    TopicArn,
  }))
    if (Subscriptions.some((one) => one.Protocol === protocol && one.Endpoint === endpoint)) return true;
  return false;
}

function unsubscribe(step: string) {
  return {
    call: {
      service: 'sns',
      action: 'Unsubscribe',
      input: { SubscriptionArn: { $from: step, path: 'SubscriptionArn' } },
    },
    change: 'delete' as const,
    reason: 'what was subscribed',
    requires: [],
  };
}

function refuseNoJson(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    throw new UsageError('The filter policy is not JSON.', {
      hint: 'Write such as {"kind":["order","refund"]}.',
    });
  }
}
