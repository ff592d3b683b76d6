import type { EventSourceMappingConfiguration } from '../../../wire/generated/lambda.ts';
import { canonical, isJsonObject, type JsonObject, type JsonValue } from '../../plan/json.ts';
import type { Doing, Reading } from '../kind.ts';
import { refer } from '../resource.ts';
import type { Source } from '../schema/functions.ts';

/** Lambda takes a while to begin and to end with a queue, and changes nothing meanwhile. */
const busy = ['ResourceInUseException'];

/** A queue whose messages call a function, as it is compared. */
export function sourceOf(own: Source): JsonObject {
  const { queue, batchSize, windowSeconds, concurrency = null, filters, reportFailures, enabled } = own;
  return {
    queue: refer(`queue.${queue}`, 'arn'),
    batchSize,
    windowSeconds,
    concurrency,
    filters,
    reportFailures,
    enabled,
  };
}

/** The queues that call a function, and by which id Lambda knows each. Sources of other services are their owners'. */
export async function sourcesOf(
  FunctionName: string,
  { connection }: Pick<Reading, 'connection'>,
): Promise<{ readonly sources: readonly JsonObject[]; readonly ids: JsonObject }> {
  const sources: JsonObject[] = [];
  const ids: Record<string, string> = {};
  for await (const page of connection.pages('lambda', 'ListEventSourceMappings', { FunctionName })) {
    for (const one of page.EventSourceMappings ?? []) {
      const arn = one.EventSourceArn ?? '';
      if (one.State === 'Deleting' || !/^arn:[^:]*:sqs:/.test(arn)) continue;
      sources.push(toldOf(arn, one));
      ids[arn] = one.UUID ?? '';
    }
  }
  return { sources, ids };
}

function toldOf(queue: string, one: EventSourceMappingConfiguration): JsonObject {
  return {
    queue,
    batchSize: one.BatchSize ?? 10,
    windowSeconds: one.MaximumBatchingWindowInSeconds ?? 0,
    concurrency: one.ScalingConfig?.MaximumConcurrency ?? null,
    filters: (one.FilterCriteria?.Filters ?? []).map(
      ({ Pattern = '{}' }) => JSON.parse(Pattern) as JsonValue,
    ),
    reportFailures: one.FunctionResponseTypes?.includes('ReportBatchItemFailures') === true,
    enabled: one.State !== 'Disabled' && one.State !== 'Disabling',
  };
}

/** What makes the sources of a function others, each alone. */
export function sourceSteps(
  id: JsonValue,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  ids: JsonObject,
): readonly Doing[] {
  const [old, next] = [byQueue(before), byQueue(after)];
  return [
    ...[...old].filter(([queue]) => !next.has(queue)).flatMap(([queue]) => removeSource(ids[queue])),
    ...[...next].flatMap(([queue, one]) => {
      const was = old.get(queue);
      if (was === undefined) return [createSource(id, queue, one)];
      return canonical(was) === canonical(one) ? [] : [updateSource(ids[queue], one)];
    }),
  ];
}

function createSource(FunctionName: JsonValue, EventSourceArn: string, one: JsonObject): Doing {
  return {
    call: {
      service: 'lambda',
      action: 'CreateEventSourceMapping',
      input: { FunctionName, EventSourceArn, ...settings(one, false) },
    },
    reason: `messages of ${nameOf(EventSourceArn)} call it`,
    already: ['ResourceConflictException'],
    // IAM and SQS tell Lambda of a new role and a new queue after some seconds.
    again: ['does not have permissions to call', 'NonExistentQueue'],
    undo: (step) => removeSource({ $from: step, path: 'UUID' }),
  };
}

function updateSource(UUID: JsonValue | undefined, one: JsonObject): Doing {
  return {
    call: {
      service: 'lambda',
      action: 'UpdateEventSourceMapping',
      input: { UUID, ...settings(one, true) },
    },
    reason: `how messages of ${nameOf(String(one['queue']))} call it`,
    again: busy,
  };
}

export function removeSource(UUID: JsonValue | undefined): readonly Doing[] {
  if (UUID === undefined) return [];
  return [
    {
      call: { service: 'lambda', action: 'DeleteEventSourceMapping', input: { UUID } },
      reason: 'no message of the queue calls it any more',
      already: ['ResourceNotFoundException'],
      again: busy,
    },
  ];
}

/** An update says also what is empty: Lambda keeps what it does not say. */
function settings(one: JsonObject, updating: boolean): JsonObject {
  const { batchSize, windowSeconds, concurrency, filters, reportFailures, enabled } = one;
  const patterns: readonly JsonValue[] = Array.isArray(filters) ? filters : [];
  return {
    BatchSize: batchSize,
    MaximumBatchingWindowInSeconds: windowSeconds,
    ...(concurrency !== null
      ? { ScalingConfig: { MaximumConcurrency: concurrency } }
      : updating
        ? { ScalingConfig: {} }
        : {}),
    ...(patterns.length > 0 || updating
      ? { FilterCriteria: { Filters: patterns.map((one) => ({ Pattern: JSON.stringify(one) })) } }
      : {}),
    ...(reportFailures === true || updating
      ? { FunctionResponseTypes: reportFailures === true ? ['ReportBatchItemFailures'] : [] }
      : {}),
    Enabled: enabled,
  };
}

export function sourceInWords({ queue, batchSize, ...rest }: JsonObject): string {
  const parts = [
    String(queue),
    `${String(batchSize)} at once`,
    ...(rest['windowSeconds'] === 0 ? [] : [`gathered for ${String(rest['windowSeconds'])} s`]),
    ...(rest['concurrency'] === null ? [] : [`${String(rest['concurrency'])} calls at the same time`]),
    ...(Array.isArray(rest['filters']) && rest['filters'].length > 0
      ? [`where ${rest['filters'].map((one: JsonValue) => JSON.stringify(one)).join(' or ')}`]
      : []),
    ...(rest['reportFailures'] === true ? ['failures are reported'] : []),
    ...(rest['enabled'] === false ? ['disabled'] : []),
  ];
  return parts.join(', ');
}

function byQueue(value: JsonValue | undefined): ReadonlyMap<string, JsonObject> {
  const list: readonly JsonValue[] = Array.isArray(value) ? value : [];
  return new Map(list.filter((one) => isJsonObject(one)).map((one) => [String(one['queue']), one]));
}

function nameOf(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1);
}
