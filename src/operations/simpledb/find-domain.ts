import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { NuageError } from '../../errors.ts';
import type { OperationContext, Place } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { measure } from './list-domains.ts';
import type { DomainLine } from './list-domains.ts';

export type FoundDomain = Place & DomainLine & { readonly connection: Connection };

/** A domain in the one account and region that was named; undefined when it is not there. */
export async function findDomain(
  operation: string,
  name: string,
  context: OperationContext,
): Promise<FoundDomain | undefined> {
  const place = await onePlace(operation, context);
  try {
    return { ...place, name, ...(await measure(place.connection, name)) };
  } catch (error) {
    if (isServiceError(error, 'NoSuchDomain')) return undefined;
    throw error;
  }
}

/** A domain with what is in it. Throws a NuageError when it is not there. */
export async function mustFindDomain(
  operation: string,
  name: string,
  context: OperationContext,
): Promise<FoundDomain> {
  const found = await findDomain(operation, name, context);
  if (found !== undefined) return found;
  throw noDomain(name);
}

export function noDomain(name: string, cause?: unknown): NuageError {
  return new NuageError('DomainNotFound', `There is no domain ${name}.`, {
    hint: 'See which there are with: nuage simpledb list',
    cause,
  });
}
