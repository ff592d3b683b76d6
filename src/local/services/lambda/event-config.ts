import type { ActionContext, TimerContext } from '../../action.ts';
import type {
  FunctionEventInvokeConfig,
  PutFunctionEventInvokeConfigRequest,
} from '../../../wire/generated/lambda.ts';
import { parseArn } from '../../blocks/arns.ts';
import { invalidParameter, resourceNotFound } from './errors.ts';
import { findFunction, functionArn, hasQualifier, readName } from './names.ts';
import { checkDestinationRole } from './role-permissions.ts';
import { eventConfigs, functions, LATEST, versionId } from './state.ts';
import type { EventConfigRow } from './state.ts';

export function describeEventConfig(context: TimerContext, row: EventConfigRow): FunctionEventInvokeConfig {
  return {
    LastModified: new Date(row.modified),
    FunctionArn: functionArn(context, row.function, row.qualifier),
    MaximumRetryAttempts: row.retries,
    MaximumEventAgeInSeconds: row.ageSeconds,
    DestinationConfig: {
      OnSuccess: row.onSuccess === undefined ? {} : { Destination: row.onSuccess },
      OnFailure: row.onFailure === undefined ? {} : { Destination: row.onFailure },
    },
  };
}

const SUCCESS_DESTINATIONS = ['lambda', 'sqs', 'sns', 'events'];

interface Place {
  readonly name: string;
  readonly qualifier: string;
}

/** The function and version or alias that a request is about, which must be there. */
export function eventConfigPlace(context: TimerContext, text: string, given: string | undefined): Place {
  const { name, qualifier = LATEST } = readName(context, text, given);
  if (context.state.table(functions).get(name) === undefined || !hasQualifier(context, name, qualifier))
    throw resourceNotFound("The function doesn't exist.");
  return { name, qualifier };
}

export function findEventConfig(
  context: TimerContext,
  text: string,
  given: string | undefined,
): EventConfigRow {
  const { name, qualifier = LATEST } = readName(context, text, given);
  const row = context.state.table(eventConfigs).get(versionId(name, qualifier));
  if (row === undefined)
    throw resourceNotFound(
      `The function ${functionArn(context, name, qualifier)} doesn't have an EventInvokeConfig`,
    );
  return row;
}

/** A configuration with what a request says over it. */
export function withEventConfig(
  context: ActionContext,
  { name, qualifier }: Place,
  before: EventConfigRow | undefined,
  input: PutFunctionEventInvokeConfigRequest,
): EventConfigRow {
  const {
    MaximumRetryAttempts: retries,
    MaximumEventAgeInSeconds: ageSeconds,
    DestinationConfig: given,
  } = input;
  if (retries === undefined && ageSeconds === undefined && given === undefined)
    throw invalidParameter('You must specify at least one of error handling or destination setting.');
  const success = given?.OnSuccess?.Destination;
  const failure = given?.OnFailure?.Destination;
  // A bucket is told what failed alone.
  // https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
  const may = { success: SUCCESS_DESTINATIONS, failure: [...SUCCESS_DESTINATIONS, 's3'] };
  if (success) checkDestination(context, name, success, may.success, javaText(success, failure));
  if (failure) checkDestination(context, name, failure, may.failure, javaText(success, failure));
  return {
    function: name,
    qualifier,
    modified: context.now,
    retries: retries ?? before?.retries,
    ageSeconds: ageSeconds ?? before?.ageSeconds,
    onSuccess: given === undefined ? before?.onSuccess : success || undefined,
    onFailure: given === undefined ? before?.onFailure : failure || undefined,
  };
}

function checkDestination(
  context: ActionContext,
  name: string,
  destination: string,
  services: readonly string[],
  config: string,
): void {
  const arn = parseArn(destination);
  if (arn === undefined || !services.includes(arn.service))
    throw invalidParameter(`The provided destination config ${config} is invalid.`);
  if (arn.service === 'lambda') {
    const [, target = ''] = arn.resource.split(':');
    if (target === name)
      throw invalidParameter("You can't specify the function as a destination for itself.");
    if (context.state.at(arn.account, arn.region).table(functions).get(target) === undefined)
      throw invalidParameter(`The destination ARN ${destination} is invalid.`);
  }
  const { role } = findFunction(context, name).latest;
  checkDestinationRole(context, { name, role }, destination);
}

/** As Lambda shows the configuration in its sentence. */
function javaText(success: string | undefined, failure: string | undefined): string {
  const shown = (kind: string, value: string | undefined): string =>
    value === undefined ? 'null' : `${kind}(destination=${value})`;
  return `DestinationConfig(onSuccess=${shown('OnSuccess', success)}, onFailure=${shown('OnFailure', failure)})`;
}
