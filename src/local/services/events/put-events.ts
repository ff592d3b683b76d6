import type { ActionContext, Input } from '../../action.ts';
import { isMap } from '../../patterns/values.ts';
import { accept } from './accept.ts';
import { busAt } from './buses.ts';
import { eventTime } from './event.ts';
import { invalid } from './errors.ts';
import { EVENTS_LIMITS } from './limits.ts';

export type Entry = Input<'events', 'PutEvents'>['Entries'][number];

export interface EntryResult {
  readonly EventId?: string | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

/**
 * Refuses entries that are too large together.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html#eb-putevent-size
 */
export function checkSize(entries: readonly Entry[]): void {
  const size = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
  if (size > EVENTS_LIMITS.entriesBytes)
    throw invalid('Total size of the entries in the request is over the limit.');
}

function sizeOf({ Time, Source = '', DetailType = '', Detail = '', Resources = [] }: Entry): number {
  const texts = [Source, DetailType, Detail, ...Resources];
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), Time === undefined ? 0 : 14);
}

/** Takes one entry. A bus that is not there takes it too, and loses it. */
export function putEntry(context: ActionContext, entry: Entry): EntryResult {
  const { Source: source, DetailType: type, Detail: detail, Time, Resources, EventBusName } = entry;
  if (!source) return required('Source');
  if (source.startsWith('aws.'))
    return { ErrorCode: 'NotAuthorizedForSource', ErrorMessage: 'Not authorized for the source.' };
  if (!type) return required('DetailType');
  if (!detail) return required('Detail');
  const document = parsed(detail);
  if (!isMap(document)) return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
  const id = context.random.uuid();
  const bus = busAt(context, EventBusName === '' ? undefined : EventBusName);
  if (bus !== undefined)
    accept(context, bus, {
      version: '0',
      id,
      'detail-type': type,
      source,
      account: context.account,
      time: eventTime(Time?.getTime() ?? context.now),
      region: context.region,
      resources: Resources ?? [],
      detail: document,
    });
  return { EventId: id };
}

function required(parameter: string): EntryResult {
  return {
    ErrorCode: 'InvalidArgument',
    ErrorMessage: `Parameter ${parameter} is not valid. Reason: ${parameter} is a required argument.`,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
