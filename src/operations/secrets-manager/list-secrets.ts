import type { OperationContext, Place } from '../context.ts';
import { overPlaces } from '../over-places.ts';

/** A secret as lists show it: everything but its value. Times are ISO 8601 in UTC. */
export interface SecretLine extends Place {
  readonly name: string;
  readonly description: string | undefined;
  readonly changed: string;
  readonly rotates: boolean;
  /** When it is deleted for good; undefined unless it waits for that. */
  readonly deletion: string | undefined;
}

/** The secrets whose names begin with a prefix, in every account and region of the context. No value is read. */
export async function* listSecrets(
  { prefix, deleted }: { readonly prefix?: string | undefined; readonly deleted: boolean },
  context: OperationContext,
): AsyncGenerator<SecretLine> {
  const input = {
    MaxResults: 100,
    ...(deleted ? { IncludePlannedDeletion: true } : {}),
    ...(prefix === undefined ? {} : { Filters: [{ Key: 'name', Values: [prefix] }] }),
  };
  const found = overPlaces(context, async function* secrets(connection) {
    for await (const page of connection.pages('secretsmanager', 'ListSecrets', input))
      yield* page.SecretList ?? [];
  });
  for await (const item of found) {
    if ('error' in item) continue;
    const { account, region, value } = item;
    yield {
      account,
      region,
      name: value.Name ?? '',
      description: value.Description,
      changed: value.LastChangedDate?.toISOString() ?? '',
      rotates: value.RotationEnabled === true,
      deletion: value.DeletedDate?.toISOString(),
    };
  }
}
