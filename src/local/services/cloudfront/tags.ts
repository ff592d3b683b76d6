import type { Tags } from '../../../wire/generated/cloudfront.ts';
import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import { isReservedKey, mergeTags, TAG_LIMITS } from '../../blocks/tags.ts';
import type { Tag } from '../../blocks/tags.ts';
import { AwsError } from '../../error.ts';
import { distributions } from './distributions/state.ts';
import { noResource } from './errors.ts';
import { functions } from './functions/state.ts';
import { storeByArn } from './key-values/find.ts';
import { keyValueStores } from './key-values/state.ts';
import { on } from './permit.ts';

/** Tags of a request, laid over those that are there. */
export function readTags(before: readonly Tag[], given: Tags | undefined): readonly Tag[] {
  const added = (given?.Items ?? []).map(({ Key, Value = '' }) => ({ Key, Value }));
  if (added.some(({ Key }) => isReservedKey(Key)))
    throw invalidTagging('Tag keys that begin with aws: are reserved.');
  const tags = mergeTags(before, added);
  if (tags.length > TAG_LIMITS.perResource) throw invalidTagging('A resource has at most 50 tags.');
  return tags;
}

function invalidTagging(message: string): AwsError {
  return new AwsError('InvalidTagging', 400, message);
}

interface Tagged {
  readonly tags: readonly Tag[];
  put(tags: readonly Tag[]): void;
}

/** The permission for what an ARN means, whether it is there or not. */
export function onTagged(
  context: ActionContext,
  action: string,
  arn: string,
  keys: Readonly<Record<string, string | readonly string[]>> = {},
): AuthorizationRequest[] {
  const resource = parseArn(arn)?.resource;
  const found = findTagged(context, arn);
  return on(context, action, resource, found?.tags).map((one) => ({
    ...one,
    context: { ...one.context, ...keys },
  }));
}

/** What an ARN means that has tags. */
export function taggedResource(context: Pick<ActionContext, 'state'>, arn: string): Tagged {
  const found = findTagged(context, arn);
  if (found === undefined) throw noResource();
  return found;
}

function findTagged({ state }: Pick<ActionContext, 'state'>, arn: string): Tagged | undefined {
  const resource = parseArn(arn)?.resource ?? '';
  const [kind, id = ''] = resource.split('/');
  if (kind === 'distribution') {
    const table = state.table(distributions);
    const row = table.get(id);
    if (row !== undefined) return { tags: row.tags, put: (tags) => table.put({ ...row, tags }) };
  }
  if (kind === 'function') {
    const table = state.table(functions);
    const row = table.get(id);
    if (row !== undefined) return { tags: row.tags, put: (tags) => table.put({ ...row, tags }) };
  }
  if (kind === 'key-value-store') {
    const row = storeByArn({ state }, arn);
    if (row !== undefined)
      return { tags: row.tags, put: (tags) => state.table(keyValueStores).put({ ...row, tags }) };
  }
  return undefined;
}
