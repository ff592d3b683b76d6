import type { UpdateEventSourceMappingRequest } from '../../../wire/generated/lambda.ts';
import type { TimerContext } from '../../timer-context.ts';
import { invalidParameter } from './errors.ts';
import { isPattern } from './event-pattern.ts';
import type { MappingRow } from './mapping-state.ts';
import { hasQualifier, readName } from './names.ts';
import { functions, LATEST, versionId, versions } from './state.ts';

/** What is said of event sources that are streams. */
const OF_STREAMS = [
  'BisectBatchOnFunctionError',
  'MaximumRecordAgeInSeconds',
  'MaximumRetryAttempts',
  'ParallelizationFactor',
  'TumblingWindowInSeconds',
] as const;

type Settings = Pick<
  MappingRow,
  | 'function'
  | 'qualifier'
  | 'batchSize'
  | 'windowSeconds'
  | 'concurrency'
  | 'filters'
  | 'reportsFailures'
  | 'enabled'
  | 'metrics'
  | 'pollers'
  | 'keyArn'
>;

/** A mapping's settings with those of a request over them. */
export function withMapping(
  context: TimerContext,
  before: Settings & Pick<MappingRow, 'queueArn'>,
  given: Omit<UpdateEventSourceMappingRequest, 'UUID'>,
): Settings {
  const named = given.FunctionName === undefined ? undefined : readName(context, given.FunctionName);
  const name = named?.name ?? before.function;
  const qualifier = named === undefined ? before.qualifier : named.qualifier;
  if (
    context.state.table(functions).get(name) === undefined ||
    (qualifier !== undefined && !hasQualifier(context, name, qualifier))
  )
    throw invalidParameter('Function does not exist');
  const batchSize = given.BatchSize ?? before.batchSize;
  const windowSeconds = given.MaximumBatchingWindowInSeconds ?? before.windowSeconds;
  if (windowSeconds > 0 && before.queueArn.endsWith('.fifo'))
    throw invalidParameter('Batching window is not supported for FIFO queues.');
  if (batchSize > 10 && windowSeconds === 0)
    throw invalidParameter(
      'Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10',
    );
  const destinations = given.DestinationConfig;
  if (
    destinations?.OnFailure?.Destination !== undefined ||
    destinations?.OnSuccess?.Destination !== undefined
  )
    throw unsupported('DestinationConfig');
  for (const parameter of OF_STREAMS)
    if (given[parameter] !== undefined && given[parameter] !== false) throw unsupported(parameter);
  const filters =
    given.FilterCriteria === undefined
      ? before.filters
      : (given.FilterCriteria.Filters ?? []).map(({ Pattern = '' }) => Pattern);
  if (!filters.every(isPattern)) throw invalidParameter('Invalid filter pattern definition.');
  return {
    function: name,
    qualifier,
    batchSize,
    windowSeconds,
    concurrency:
      given.ScalingConfig === undefined ? before.concurrency : given.ScalingConfig.MaximumConcurrency,
    filters,
    reportsFailures:
      given.FunctionResponseTypes === undefined
        ? before.reportsFailures
        : given.FunctionResponseTypes.includes('ReportBatchItemFailures'),
    enabled: given.Enabled ?? before.enabled,
    metrics: given.MetricsConfig === undefined ? before.metrics : (given.MetricsConfig.Metrics ?? []),
    pollers: given.ProvisionedPollerConfig ?? before.pollers,
    keyArn: given.KMSKeyArn ?? before.keyArn,
  };
}

function unsupported(parameter: string): Error {
  return invalidParameter(`Unsupported ${parameter} parameter for given event source mapping type.`);
}

/** A message must stay hidden as long as its function may take. */
export function checkVisibility(context: TimerContext, name: string, visibilitySeconds: number): void {
  const timeout = context.state.table(versions).get(versionId(name, LATEST))?.timeout ?? 0;
  if (visibilitySeconds < timeout)
    throw invalidParameter(
      `Queue visibility timeout: ${visibilitySeconds} seconds is less than Function timeout: ${timeout} seconds`,
    );
}
