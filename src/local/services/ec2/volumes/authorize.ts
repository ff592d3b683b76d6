import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { ec2Arn } from '../tags/ec2-arn.ts';
import { snapshots } from './snapshot-row.ts';
import { volumes } from './volume-row.ts';

/** A permission on a volume, with what a condition may ask of it. */
export function onVolume(action: string, id: string, context: ActionContext): AuthorizationRequest {
  const row = context.state.table(volumes).get(id);
  const keys =
    row === undefined ? {} : { 'ec2:AvailabilityZone': row.zone, 'ec2:Encrypted': String(row.encrypted) };
  return permission(action, `volume/${id}`, row?.tags ?? [], keys, context);
}

/** A permission on a snapshot. */
export function onSnapshot(action: string, id: string, context: ActionContext): AuthorizationRequest {
  const row = context.state.table(snapshots).get(id);
  return permission(action, `snapshot/${id}`, row?.tags ?? [], {}, context);
}

function permission(
  action: string,
  resource: string,
  tags: readonly Tag[],
  more: Readonly<Record<string, string>>,
  context: ActionContext,
): AuthorizationRequest {
  const keys: Record<string, string> = { 'ec2:Region': context.region, ...more };
  for (const { Key: key, Value: value } of tags) {
    keys[`aws:ResourceTag/${key}`] = value;
    keys[`ec2:ResourceTag/${key}`] = value;
  }
  return { action: `ec2:${action}`, arn: ec2Arn(context, resource), context: keys };
}
