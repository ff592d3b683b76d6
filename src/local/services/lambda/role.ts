import type { AuthorizationRequest } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import type { Caller } from '../../caller.ts';
import { AwsError } from '../../error.ts';
import type { NewSession } from '../../keys/sessions.ts';
import type { PhaseContext } from '../../phase.ts';
import type { TimerContext } from '../../timer-context.ts';
import { roleByArn, roleCaller, roleSession, roleTrusts } from '../iam/port.ts';
import { invalidParameter } from './errors.ts';
import type { VersionRow } from './state.ts';

const LAMBDA = 'lambda.amazonaws.com';
const NOT_ASSUMED = 'The role defined for the function cannot be assumed by Lambda.';

/** Refuses a role that is of another account, is not there or does not trust Lambda. */
export function checkRole(context: TimerContext, arn: string): void {
  if (context.lenient) return;
  if (parseArn(arn)?.account !== context.account)
    throw invalidParameter('Cross-account pass role is not allowed.');
  const role = roleByArn(context, arn);
  if (role === undefined || !roleTrusts(role, LAMBDA)) throw invalidParameter(NOT_ASSUMED);
}

/**
 * Credentials of a function's role; the session is called as the function is. Undefined where a lenient cloud
 * accepted a role that is not there.
 */
export function functionSession(context: TimerContext, arn: string, name: string): NewSession | undefined {
  const role = roleByArn(context, arn);
  if (role === undefined && context.lenient) return undefined;
  if (role === undefined || !roleTrusts(role, LAMBDA))
    throw new AwsError('AccessDeniedException', 403, NOT_ASSUMED, { Type: 'User' });
  return roleSession(context, role, name);
}

/** Who Lambda is when it does something for a function: its role, as in a session of the function's name. */
export function functionCaller(context: TimerContext, arn: string, name: string): Caller {
  const caller = roleCaller(context, arn, LAMBDA, name);
  if (caller === undefined) throw new AwsError('AccessDeniedException', 403, NOT_ASSUMED, { Type: 'User' });
  return caller;
}

/**
 * Whether the role of a function may do what Lambda does by it, such as write its log: what it may not is left undone,
 * and nobody is told. In a lenient cloud the role need not be there.
 */
export function roleMayDo(
  phase: PhaseContext,
  context: TimerContext,
  { role, name }: Pick<VersionRow, 'role' | 'name'>,
  requests: readonly AuthorizationRequest[],
): boolean {
  if (phase.lenient) return true;
  const caller = roleCaller(context, role, LAMBDA, name);
  return caller !== undefined && phase.may(caller, requests);
}
