import type { FunctionConfig } from '../../../../wire/generated/cloudfront.ts';
import type { ActionContext, TimerContext } from '../../../action.ts';
import { invalidArgument } from '../errors.ts';
import { functions } from '../functions/state.ts';
import type { StoreContent } from '../runtime/sandbox.ts';
import { storeArn, storeByArn } from './find.ts';
import { keyValues } from './state.ts';

/** Refuses a function that names a store which is not there, or more than the one that it may have. */
export function checkStores(context: ActionContext, config: FunctionConfig): void {
  const named = arnsIn(config);
  if (named.length > 1) throw invalidArgument('A function can have only one key value store association.');
  if (named.length > 0 && config.Runtime === 'cloudfront-js-1.0')
    throw invalidArgument('Key value stores need the runtime cloudfront-js-2.0.');
  for (const arn of named)
    if (storeByArn(context, arn) === undefined)
      throw invalidArgument(`The key value store ${arn} does not exist.`);
}

/** What the stores of a function have, by their ids. */
export function storesOf(context: TimerContext, config: FunctionConfig): Record<string, StoreContent> {
  const found = arnsIn(config).flatMap((arn) => storeByArn(context, arn) ?? []);
  return Object.fromEntries(
    found.map(({ id, created, modified }) => {
      const items = context.state.table(keyValues).get(id)?.items ?? {};
      const meta = {
        creationDateTime: new Date(created).toISOString(),
        lastUpdatedDateTime: new Date(modified).toISOString(),
        keyCount: Object.keys(items).length,
      };
      return [id, { items, meta }];
    }),
  );
}

/** Whether a function names a store. */
export function isUsed(context: ActionContext, id: string): boolean {
  const arn = storeArn(context, id);
  for (const { development, live } of context.state.table(functions).list())
    if ([development, live].some((stage) => stage !== undefined && arnsIn(stage.config).includes(arn)))
      return true;
  return false;
}

function arnsIn({ KeyValueStoreAssociations: named }: FunctionConfig): readonly string[] {
  return (named?.Items ?? []).map(({ KeyValueStoreARN: arn }) => arn);
}
