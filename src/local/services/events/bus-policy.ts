import type { TimerContext } from '../../action.ts';
import type { FoundBus } from './buses.ts';
import { AwsError } from '../../error.ts';
import { EVENTS_LIMITS } from './limits.ts';
import { buses } from './state.ts';
import type { BusRow } from './state.ts';

/** A statement of a bus's policy, of which only its id matters here. */
export interface Statement {
  readonly Sid?: string;
  readonly [member: string]: unknown;
}

export function statementsOf({ policy }: BusRow): readonly Statement[] {
  if (policy === undefined) return [];
  const { Statement } = JSON.parse(policy);
  return [Statement ?? []].flat();
}

/** Keeps a policy; one without statements is none. */
export function savePolicy(
  { now }: TimerContext,
  { row, state }: FoundBus,
  policy: object | undefined,
): void {
  const text = policy === undefined ? undefined : JSON.stringify(policy);
  if (text !== undefined && text.length > EVENTS_LIMITS.policyLength)
    throw new AwsError(
      'PolicyLengthExceededException',
      400,
      `The event bus policy is longer than ${EVENTS_LIMITS.policyLength} characters.`,
    );
  state.table(buses).put({ ...row, policy: text, modified: now });
}
