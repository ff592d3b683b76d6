import type { ActionContext } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import { entities, entityKey } from './state.ts';

/** Users and roles have to exist; accounts always do, and sessions come and go. */
export function principalExists(
  { state, region }: Pick<ActionContext, 'state' | 'region'>,
  value: string,
): boolean {
  const arn = parseArn(value);
  const [, kind, name] = /^(user|role)\/(?:.*\/)?([^/]+)$/.exec(arn?.resource ?? '') ?? [];
  if (arn?.service !== 'iam' || name === undefined) return true;
  if (kind !== 'user' && kind !== 'role') return true;
  return state.at(arn.account, region).table(entities).get(entityKey(kind, name))?.arn === value;
}
