import type { ActionContext } from '../../../action.ts';
import { checkToken, rememberToken } from '../../../blocks/idempotency.ts';
import { dryRunOperation, idempotentParameterMismatch } from '../errors.ts';

/** A client token is good for a day. */
const TOKEN_LIFETIME = 86_400_000;

interface CreationInput {
  readonly ClientToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

/**
 * Makes something once for each client token: a repeated call gets what the first one made, one with other
 * parameters is refused.
 * @param plan Checks the input and returns what makes the thing; nothing may be written before that is called.
 * @returns The id of the thing, which may have been deleted since.
 */
export function once(
  action: string,
  input: CreationInput,
  context: ActionContext,
  plan: () => () => string,
): string {
  const { ClientToken: token, DryRun: dryRun, ...rest } = input;
  const call = { ...context, action: `ec2:${action}`, token: token ?? '', input: rest };
  const verdict = token === undefined || token === '' ? undefined : checkToken(call);
  if (verdict?.kind === 'mismatched') throw idempotentParameterMismatch();
  if (verdict?.kind === 'repeated') return verdict.result;
  const make = plan();
  if (dryRun === true) throw dryRunOperation();
  const id = make();
  if (call.token !== '') rememberToken(call, id, TOKEN_LIFETIME);
  return id;
}
