import { gzipSync } from 'node:zlib';
import type { TimerContext } from '../../../action.ts';
import { writeEventId } from '../event-id.ts';
import type { LogEventRow } from '../state.ts';
import type { SubscriptionFilterRow } from './state.ts';

export const DELIVER_JOB = 'logs.deliver';

/** What a subscriber is sent. */
export interface Delivery {
  readonly destinationArn: string;
  readonly groupName: string;
  readonly filterName: string;
  /** How many events it has. */
  readonly events: number;
  /** JSON text. */
  readonly message: string;
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html */
export function deliver(
  context: TimerContext,
  filter: SubscriptionFilterRow,
  logStream: string,
  events: readonly LogEventRow[],
): void {
  const message = JSON.stringify({
    messageType: 'DATA_MESSAGE',
    owner: context.account,
    logGroup: filter.groupName,
    logStream,
    subscriptionFilters: [filter.name],
    logEvents: events.map((event) => ({
      id: writeEventId(event),
      timestamp: event.timestamp,
      message: event.message,
    })),
  });
  const { destinationArn, groupName } = filter;
  const payload: Delivery = {
    destinationArn,
    groupName,
    filterName: filter.name,
    events: events.length,
    message,
  };
  const key = `${filter.group}/${context.random.hex(16)}`;
  context.timers.schedule({ due: context.now, kind: DELIVER_JOB, key, payload });
}

/** What a function is given: the message with gzip, in Base64. */
export function functionEvent(message: string): Buffer {
  return Buffer.from(JSON.stringify({ awslogs: { data: gzipSync(message).toString('base64') } }));
}
