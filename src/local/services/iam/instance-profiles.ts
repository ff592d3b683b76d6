import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import type { State } from '../../store/table.ts';
import { noSuchEntity } from './errors.ts';
import { onResource, permit, resourceTags, type Keys } from './permit.ts';
import { instanceProfiles, type InstanceProfileRow } from './state.ts';

export function findProfile(state: State, name: string): InstanceProfileRow {
  const row = state.table(instanceProfiles).get(name);
  if (row === undefined) throw noSuchEntity(`Instance Profile ${name} cannot be found.`);
  return row;
}

export function onProfile(
  context: ActionContext,
  action: string,
  name: string,
  keys: Keys = {},
): readonly AuthorizationRequest[] {
  const row = context.state.table(instanceProfiles).get(name);
  if (row === undefined) return onResource(context, action, `instance-profile/${name}`, keys);
  return permit(action, row.arn, { ...resourceTags(row.tags), ...keys });
}
