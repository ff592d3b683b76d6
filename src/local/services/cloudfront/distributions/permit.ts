import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { on } from '../permit.ts';
import { distributions } from './state.ts';

/** The permission for one distribution, which conditions may ask for its tags. */
export function onDistribution(context: ActionContext, action: string, id: string): AuthorizationRequest[] {
  const tags = context.state.table(distributions).get(id)?.tags ?? [];
  return on(context, action, `distribution/${id}`, tags);
}
