import { AwsError } from '../../../error.ts';
import { openPosition, sealPosition } from '../listing/position.ts';

/** Configurations of which a bucket may have many, by id: analytics, inventory, metrics, tiering. */
type Collection<Configuration> = Readonly<Record<string, Configuration>> | undefined;

/** Configurations on one page: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketInventoryConfigurations.html */
const PAGE = 100;

export function inCollection<C>(collection: Collection<C>, id: string): C {
  const found = collection !== undefined && Object.hasOwn(collection, id) ? collection[id] : undefined;
  if (found === undefined)
    throw new AwsError('NoSuchConfiguration', 404, 'The specified configuration does not exist.');
  return found;
}

export function withMember<C extends { readonly Id: string }>(
  collection: Collection<C>,
  id: string,
  configuration: C,
): Readonly<Record<string, C>> {
  if (configuration.Id !== id)
    throw new AwsError('IdMismatch', 400, 'Document ID does not match the specified configuration ID.');
  return { ...collection, [id]: configuration };
}

export function withoutMember<C>(collection: Collection<C>, id: string): Readonly<Record<string, C>> {
  inCollection(collection, id);
  return Object.fromEntries(Object.entries(collection ?? {}).filter(([name]) => name !== id));
}

export function listCollection<C>(collection: Collection<C>, token: string | undefined) {
  const after = token === undefined ? '' : openPosition(token);
  const rest = Object.entries(collection ?? {})
    .filter(([id]) => id > after)
    .toSorted(([first], [second]) => (first < second ? -1 : 1));
  const page = rest.slice(0, PAGE).map(([, configuration]) => configuration);
  const last = rest.length > PAGE ? rest[PAGE - 1]?.[0] : undefined;
  return {
    page: page.length === 0 ? undefined : page,
    IsTruncated: last !== undefined,
    ContinuationToken: token,
    NextContinuationToken: last === undefined ? undefined : sealPosition(last),
  };
}
