import type { JsonMap } from '../../patterns/values.ts';

/** An event as rules see it: https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html */
export interface CloudEvent {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': string;
  readonly source: string;
  readonly account: string;
  readonly time: string;
  readonly region: string;
  readonly 'replay-name'?: string | undefined;
  readonly resources: readonly string[];
  readonly detail: JsonMap;
}

/** To the second, as events have it. */
export function eventTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** The event as a document that patterns look into and targets are sent. */
export function documentOf(event: CloudEvent): JsonMap {
  const { 'replay-name': replay, resources, detail, ...rest } = event;
  return { ...rest, ...(replay === undefined ? {} : { 'replay-name': replay }), resources, detail };
}
