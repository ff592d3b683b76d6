import type { ActionContext } from '../../action.ts';
import { checkToken, rememberToken } from '../../blocks/idempotency.ts';
import { doneBefore } from './errors.ts';
import { TOKEN_MS } from './limits.ts';

/** Refuses a call with a token that was used within 24 hours, whatever else it says. */
export function onlyOnce(context: ActionContext, action: string, token: string | undefined): void {
  if (token === undefined) return;
  const call = { state: context.state, now: context.now, action: `mturk:${action}`, token, input: {} };
  if (checkToken(call).kind === 'repeated') throw doneBefore(context, token);
  rememberToken(call, token, TOKEN_MS);
}
