import type { ActionContext, Input } from '../../../action.ts';
import { groupNotFound, invalidParameter } from '../errors.ts';
import { nameInArn } from '../groups.ts';
import { compilePattern } from '../patterns/pattern.ts';
import { logGroups } from '../state.ts';

/** A live tail, as long as somebody listens. */
export interface TailSession {
  readonly id: string;
  readonly requestId: string;
  readonly input: Input<'logs', 'StartLiveTail'>;
  /** The names of the groups by their keys. */
  readonly groups: ReadonlyMap<string, string>;
  /** Virtual time of its beginning. */
  readonly begun: number;
}

/** Holds the request against what is there. */
export function openTail(context: ActionContext, input: Input<'logs', 'StartLiveTail'>): TailSession {
  const { logGroupIdentifiers: identifiers, logStreamNames: names, logStreamNamePrefixes: prefixes } = input;
  if (names !== undefined && prefixes !== undefined)
    throw invalidParameter('logStreamNames and logStreamNamePrefixes are mutually exclusive parameters.');
  if ((names !== undefined || prefixes !== undefined) && identifiers.length > 1)
    throw invalidParameter('Log streams can be specified only with a single log group.');
  compilePattern(input.logEventFilterPattern ?? '');
  const groups = identifiers.map((identifier): [string, string] => {
    // With `:*` behind it an ARN is no identifier here.
    const name = identifier.endsWith('*') ? undefined : nameInArn(identifier);
    if (name === undefined) throw invalidParameter(`Invalid log group ARN: ${identifier}`);
    const row = context.state.table(logGroups).get(name);
    if (row === undefined) throw groupNotFound();
    return [row.key, row.name];
  });
  return {
    id: context.random.uuid(),
    requestId: context.requestId,
    input,
    groups: new Map(groups),
    begun: context.now,
  };
}
