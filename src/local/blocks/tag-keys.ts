import type { AuthorizationRequest } from '../action.ts';
import type { Tag, TagInput } from './tags.ts';

/** Tags as requests write them: a list, or a map in the services that have maps. */
type RequestTags = readonly TagInput[] | Readonly<Record<string, string>>;

/** The condition keys of the tags that a request carries. */
export function requestTagKeys(tags: RequestTags | undefined): Record<string, string | readonly string[]> {
  const pairs = Array.isArray(tags)
    ? tags.map(({ Key = '', Value = '' }: TagInput) => [Key, Value] as const)
    : Object.entries(tags ?? {});
  if (pairs.length === 0) return {};
  const keys: Record<string, string | readonly string[]> = { 'aws:TagKeys': pairs.map(([key]) => key) };
  for (const [key, value] of pairs) keys[`aws:RequestTag/${key}`] = value;
  return keys;
}

/** The condition keys of the tags that a resource has. */
export function resourceTagKeys(tags: readonly Tag[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(tags.map(({ Key, Value }) => [`aws:ResourceTag/${Key}`, Value]));
}

/**
 * What making something asks for: to make it, and, when it comes with tags, for the service's action of tagging as
 * well. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html
 */
export function makingTagged(
  making: AuthorizationRequest,
  tagging: string,
  tags: RequestTags | undefined,
): readonly AuthorizationRequest[] {
  const keys = requestTagKeys(tags);
  if (Object.keys(keys).length === 0) return [making];
  return [
    { ...making, context: { ...making.context, ...keys } },
    { action: tagging, arn: making.arn, context: keys },
  ];
}
