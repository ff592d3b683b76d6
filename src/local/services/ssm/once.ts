import type { ActionContext } from '../../action.ts';
import { checkToken, rememberToken } from '../../blocks/idempotency.ts';
import { tokenMismatch } from './errors.ts';

/** How long a client token is remembered. */
const TOKEN_MS = 86_400_000;

/** Makes something, unless a call with this client token made it before: then its id is answered again. */
export function once(
  context: ActionContext,
  action: string,
  { token, input }: { readonly token: string | undefined; readonly input: unknown },
  make: () => string,
): string {
  if (token === undefined) return make();
  const call = { state: context.state, now: context.now, action: `ssm:${action}`, token, input };
  const verdict = checkToken(call);
  if (verdict.kind === 'mismatched') throw tokenMismatch();
  if (verdict.kind === 'repeated') return verdict.result;
  const made = make();
  rememberToken(call, made, TOKEN_MS);
  return made;
}
