import type { ActionContext } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import type { TaggedResource, TaggedResources } from '../../phase.ts';

type Sources = ReadonlyMap<string, TaggedResources>;

/** All resources that have tags, in order of their ARNs. */
export function allTagged(context: ActionContext, sources: Sources): readonly TaggedResource[] {
  const all: TaggedResource[] = [];
  for (const source of sources.values())
    for (const { arn, tags } of source.list(context)) if (tags.length > 0) all.push({ arn, tags });
  return all.sort((left, right) => (left.arn < right.arn ? -1 : 1));
}

/** The type of a resource, as a filter names it: `ec2:instance`, `sqs`. */
function typeOf(arn: string): { readonly service: string; readonly type: string | undefined } {
  const { service = '', resource = '' } = parseArn(arn) ?? {};
  const [, type] = /^([^:/]+)[:/]./.exec(resource) ?? [];
  return { service, type };
}

/** Whether an ARN is of one of the types; a service alone means all of its types. */
export function isOfType(arn: string, filters: readonly string[]): boolean {
  const { service, type } = typeOf(arn);
  return filters.some((filter) => {
    const [wanted, wantedType] = filter.split(':');
    if (wanted !== service) return false;
    // Queues, topics and buckets have no type in their ARNs.
    return wantedType === undefined || wantedType === type || type === undefined;
  });
}
