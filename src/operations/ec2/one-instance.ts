import type { Connection } from '../../aws/connection.ts';
import { NuageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { readInstances, type FoundInstance } from './selection.ts';

/** Finds the one instance of an id in the accounts and regions of the context, with the way to it. */
export async function oneInstance(
  id: string,
  context: OperationContext,
): Promise<FoundInstance & { readonly connection: Connection }> {
  for await (const found of readInstances({ ids: [id] }, context)) {
    if ('error' in found) continue;
    return { ...found, connection: await context.connections.at(found.account, found.region) };
  }
  throw new NuageError('InvalidInstanceID.NotFound', `The instance ID '${id}' does not exist`);
}
