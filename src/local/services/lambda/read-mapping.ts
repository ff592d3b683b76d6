import type { UpdateEventSourceMappingRequest } from '../../../wire/generated/lambda.ts';
import type { TimerContext } from '../../timer-context.ts';
import type { ActionContext } from '../../action.ts';
import { AwsError } from '../../error.ts';
import { queuePermissions } from '../sqs/port.ts';
import { invalidParameter } from './errors.ts';
import { isPattern } from './event-pattern.ts';
import type { MappingRow } from './mapping-state.ts';
import { hasQualifier, readName } from './names.ts';
import { functionCaller } from './role.ts';
import { functions, LATEST, versionId, versions } from './state.ts';

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
    throw invalidParameter('Unsupported DestinationConfig parameter for given event source mapping type.');
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
  };
}

/**
 * What Lambda does with the queue of a mapping, as the role of its function. It tries before it makes the mapping.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html#events-sqs-permissions
 */
const QUEUE_ACTIONS = ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'];

/** Refuses a function whose role may not do with a queue what a mapping does. */
export function checkQueueRole(context: ActionContext, name: string, queueArn: string): void {
  const version = context.state.table(versions).get(versionId(name, LATEST));
  // In a lenient cloud the role need not be there.
  if (version === undefined || context.lenient) return;
  const role = functionCaller(context, version.role, name);
  for (const action of QUEUE_ACTIONS)
    try {
      context.allow(queuePermissions(context, action, queueArn), role);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      throw invalidParameter(
        `The provided execution role does not have permissions to call ${action} on SQS`,
      );
    }
}

/** A message must stay hidden as long as its function may take. */
export function checkVisibility(context: TimerContext, name: string, visibilitySeconds: number): void {
  const timeout = context.state.table(versions).get(versionId(name, LATEST))?.timeout ?? 0;
  if (visibilitySeconds < timeout)
    throw invalidParameter(
      `Queue visibility timeout: ${visibilitySeconds} seconds is less than Function timeout: ${timeout} seconds`,
    );
}
