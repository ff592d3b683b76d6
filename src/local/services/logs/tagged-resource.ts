import type { ActionContext } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import type { TableDefinition } from '../../store/table.ts';
import { notFound } from './errors.ts';
import { nameInArn } from './groups.ts';
import {
  deliveries,
  deliveryDestinations,
  deliverySources,
  destinations,
  logDetectors,
} from './records/state.ts';
import { logGroups } from './state.ts';

type Tags = Readonly<Record<string, string>>;

/** What can be tagged by its ARN. */
export interface TaggedResource {
  readonly tags: Tags;
  keep(tags: Tags): void;
}

interface Tagged {
  readonly tags: Tags;
}

/** What stands before the name in an ARN, and where such things are. */
const KINDS: Readonly<
  Record<string, (context: ActionContext, id: string, arn: string) => TaggedResource | undefined>
> = {
  'log-group': (context, _id, arn) => row(context, logGroups, nameInArn(arn) ?? ''),
  'anomaly-detector': (context, _id, arn) => row(context, logDetectors, arn),
  destination: (context, id) => row(context, destinations, id),
  delivery: (context, id) => row(context, deliveries, id),
  'delivery-source': (context, id) => row(context, deliverySources, id),
  'delivery-destination': (context, id) => row(context, deliveryDestinations, id),
};

export function taggedResource(context: ActionContext, arn: string): TaggedResource {
  const [, kind = '', id = ''] = /^([a-z-]+):(.+)$/.exec(parseArn(arn)?.resource ?? '') ?? [];
  const find = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  const found = find?.(context, id, arn);
  if (found === undefined) throw notFound('The specified resource does not exist.');
  return found;
}

function row<Row extends Tagged>(
  { state }: ActionContext,
  definition: TableDefinition<Row>,
  id: string,
): TaggedResource | undefined {
  const table = state.table(definition);
  const found = table.get(id);
  return found === undefined
    ? undefined
    : { tags: found.tags, keep: (tags) => table.put({ ...found, tags }) };
}
