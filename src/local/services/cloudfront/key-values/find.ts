import type { KeyValueStore } from '../../../../wire/generated/cloudfront.ts';
import type { ActionContext, AuthorizationRequest, TimerContext } from '../../../action.ts';
import { globalArn } from '../../../blocks/arns.ts';
import type { Place } from '../../../blocks/arns.ts';
import { entityNotFound } from '../errors.ts';
import { on } from '../permit.ts';
import { keyValueStores } from './state.ts';
import type { KeyValueStoreRow } from './state.ts';

export function storeArn(place: Pick<Place, 'partition' | 'account'>, id: string): string {
  return globalArn(place, 'cloudfront', `key-value-store/${id}`);
}

export function mustFindStore({ state }: Pick<ActionContext, 'state'>, name: string): KeyValueStoreRow {
  const row = state.table(keyValueStores).get(name);
  if (row === undefined) throw entityNotFound();
  return row;
}

/** The store that an ARN means, as functions name it. */
export function storeByArn(
  { state }: Pick<TimerContext, 'state'>,
  arn: string,
): KeyValueStoreRow | undefined {
  const id = arn.slice(arn.lastIndexOf('/') + 1);
  const [row] = state.table(keyValueStores).list({ index: 'store', equals: id });
  return row;
}

/** The permission for one, which IAM knows by its id. */
export function onStore(context: ActionContext, action: string, name: string): AuthorizationRequest[] {
  const row = context.state.table(keyValueStores).get(name);
  return on(context, action, `key-value-store/${row?.id ?? name}`, row?.tags);
}

export function storeStatus({ ready }: KeyValueStoreRow, now: number): string {
  return now >= ready ? 'READY' : 'PROVISIONING';
}

export function storeShown(
  context: Pick<ActionContext, 'partition' | 'account' | 'now'>,
  row: KeyValueStoreRow,
): KeyValueStore {
  return {
    Name: row.name,
    Id: row.id,
    Comment: row.comment,
    ARN: storeArn(context, row.id),
    Status: storeStatus(row, context.now),
    LastModifiedTime: new Date(row.modified),
  };
}
