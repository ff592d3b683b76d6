import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { ec2Arn } from './ec2-arn.ts';
import { kindLike, kindOf } from './taggable.ts';
import type { TaggableKind } from './taggable.ts';

/** A resource with its tags, found by id. */
export interface TaggedResource {
  readonly id: string;
  readonly kind: TaggableKind;
  readonly tags: readonly Tag[];
}

/** Finds every resource of a list before anything is changed; one that is not there fails the call. */
export function findTagged(ids: readonly string[], context: ActionContext): readonly TaggedResource[] {
  return [...new Set(ids)].map((id) => {
    const kind = kindOf(id);
    const tags = kind.read(context, id);
    if (tags === undefined) throw kind.notFound(id);
    return { id, kind, tags };
  });
}

/** A permission on each resource. What is no id is left to the handler to refuse. */
export function onTagged(
  action: string,
  ids: readonly string[],
  context: ActionContext,
): AuthorizationRequest[] {
  return ids.map((id) => {
    const kind = kindLike(id);
    const keys: Record<string, string> = { 'ec2:Region': context.region };
    for (const { Key: key, Value: value } of kind?.read(context, id) ?? []) {
      keys[`aws:ResourceTag/${key}`] = value;
      keys[`ec2:ResourceTag/${key}`] = value;
    }
    const type = kind?.type ?? '*';
    return { action: `ec2:${action}`, arn: ec2Arn(context, `${type}/${id}`), context: keys };
  });
}
