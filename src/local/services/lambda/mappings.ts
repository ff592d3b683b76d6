import type { TimerContext } from '../../timer-context.ts';
import type { EventSourceMappingConfiguration } from '../../../wire/generated/lambda.ts';
import { regionalArn } from '../../blocks/arns.ts';
import { inUse, resourceNotFound } from './errors.ts';
import { mappings } from './mapping-state.ts';
import type { MappingRow } from './mapping-state.ts';
import { functionArn } from './names.ts';

export const MAPPING_TIMER = 'lambda.mapping';

/** How long a mapping takes to be as it should be, in virtual milliseconds. */
const CHANGE_MS = 1000;

export function describeMapping(context: TimerContext, row: MappingRow): EventSourceMappingConfiguration {
  return {
    UUID: row.uuid,
    BatchSize: row.batchSize,
    MaximumBatchingWindowInSeconds: row.windowSeconds,
    EventSourceArn: row.queueArn,
    EventSourceMappingArn: regionalArn(context, 'lambda', `event-source-mapping:${row.uuid}`),
    FunctionArn: functionArn(context, row.function, row.qualifier),
    LastModified: new Date(row.modified),
    LastProcessingResult: row.lastResult,
    State: row.state,
    StateTransitionReason: 'USER_INITIATED',
    FilterCriteria:
      row.filters.length === 0 ? undefined : { Filters: row.filters.map((Pattern) => ({ Pattern })) },
    FunctionResponseTypes: row.reportsFailures ? ['ReportBatchItemFailures'] : [],
    ScalingConfig: row.concurrency === undefined ? undefined : { MaximumConcurrency: row.concurrency },
    MetricsConfig: row.metrics === undefined ? undefined : { Metrics: row.metrics },
    ProvisionedPollerConfig: row.pollers,
    KMSKeyArn: row.keyArn,
  };
}

export function findMapping({ state }: TimerContext, uuid: string): MappingRow {
  const row = state.table(mappings).get(uuid);
  if (row === undefined) throw resourceNotFound();
  return row;
}

/** A mapping that is to be changed or deleted, and so must not be on its way to something else. */
export function findIdleMapping(context: TimerContext, uuid: string, what: 'update' | 'delete'): MappingRow {
  const row = findMapping(context, uuid);
  if (row.state !== 'Enabled' && row.state !== 'Disabled')
    throw inUse(`Cannot ${what} the event source mapping because it is in use.`);
  return row;
}

/** Keeps a mapping that is on its way to what was asked for. */
export function changeMapping(context: TimerContext, row: MappingRow): MappingRow {
  const { state, timers, now, lenient } = context;
  state.table(mappings).put(row);
  timers.schedule({
    due: now + (lenient ? 0 : CHANGE_MS),
    kind: MAPPING_TIMER,
    key: row.uuid,
    payload: { uuid: row.uuid },
  });
  return row;
}
