import type { ActionContext, AuthorizationRequest, TimerContext } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { notFound } from '../errors.ts';
import { apiDestinations, connections } from './state.ts';
import type { ApiDestinationRow, ConnectionRow } from './state.ts';

/** @param doing How AWS says what was tried: "describe". */
export function findConnection({ state }: TimerContext, name: string, doing: string): ConnectionRow {
  const row = state.table(connections).get(name);
  if (row === undefined)
    throw notFound(`Failed to ${doing} the connection(s). Connection '${name}' does not exist.`);
  return row;
}

export function findApiDestination({ state }: TimerContext, name: string, doing: string): ApiDestinationRow {
  const row = state.table(apiDestinations).get(name);
  if (row === undefined)
    throw notFound(`Failed to ${doing} the api-destination(s). An api-destination '${name}' does not exist.`);
  return row;
}

/** The connection of an ARN; undefined when it is gone. */
export function connectionByArn(
  { state }: Pick<TimerContext, 'state'>,
  arn: string,
): ConnectionRow | undefined {
  const [row] = state.table(connections).list({ index: 'arn', equals: arn, limit: 1 });
  return row;
}

/** What an action on a connection or a destination needs to be allowed. */
export function onNamed(
  context: ActionContext,
  type: 'connection' | 'api-destination',
  action: string,
  name: string,
): AuthorizationRequest[] {
  return [{ action: `events:${action}`, arn: regionalArn(context, 'events', `${type}/${name}`) }];
}

/** A connection as it is listed; the answers to what changes it have a part of this. */
export function describeConnection(row: ConnectionRow) {
  return { ...changedConnection(row), Name: row.name, AuthorizationType: row.type, StateReason: row.reason };
}

export function changedConnection(row: ConnectionRow) {
  return {
    ConnectionArn: row.arn,
    ConnectionState: row.state,
    CreationTime: new Date(row.created),
    LastModifiedTime: new Date(row.modified),
    LastAuthorizedTime: row.authorized === undefined ? undefined : new Date(row.authorized),
  };
}

/** A destination whose connection is gone cannot be used. */
export function describeApiDestination(context: TimerContext, row: ApiDestinationRow) {
  return {
    ...changedApiDestination(context, row),
    Name: row.name,
    ConnectionArn: row.connection,
    InvocationEndpoint: row.endpoint,
    HttpMethod: row.method,
    InvocationRateLimitPerSecond: row.rate,
  };
}

export function changedApiDestination(context: TimerContext, row: ApiDestinationRow) {
  const state = connectionByArn(context, row.connection)?.state;
  return {
    ApiDestinationArn: row.arn,
    ApiDestinationState: state === undefined || state === 'DEAUTHORIZED' ? 'INACTIVE' : 'ACTIVE',
    CreationTime: new Date(row.created),
    LastModifiedTime: new Date(row.modified),
  };
}
