/** A tag as rows keep it and as AWS's XML and JSON write it. */
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** A tag as a client may send it: both members can be missing. */
export interface TagInput {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** AWS's limits on tags: https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html */
export const TAG_LIMITS = { perResource: 50, keyLength: 128, valueLength: 256 } as const;

/** Keys that begin so belong to AWS; a person can neither write nor delete them. They do not count towards the limit. */
export function isReservedKey(key: string): boolean {
  return /^aws:/i.test(key);
}

/** The first key that occurs twice in the list, if one does. */
export function duplicateKey(tags: readonly TagInput[]): string | undefined {
  const seen = new Set<string>();
  for (const { Key = '' } of tags) {
    if (seen.has(Key)) return Key;
    seen.add(Key);
  }
  return undefined;
}

/** How many of the tags count towards the limit of a resource. */
export function countedTags(tags: readonly Tag[]): number {
  return tags.reduce((count, tag) => (isReservedKey(tag.Key) ? count : count + 1), 0);
}

/** The tags with `added` laid over them: an existing key keeps its place and takes the new value. */
export function mergeTags(tags: readonly Tag[], added: readonly Tag[]): readonly Tag[] {
  const merged = new Map(tags.map((tag) => [tag.Key, tag]));
  for (const tag of added) merged.set(tag.Key, tag);
  return [...merged.values()];
}

/** The tags without those of the given keys. */
export function removeTags(tags: readonly Tag[], keys: readonly string[]): readonly Tag[] {
  const gone = new Set(keys);
  return tags.filter((tag) => !gone.has(tag.Key));
}

/** The value of a tag, or undefined when the resource has none of that key. */
export function tagValue(tags: readonly Tag[], key: string): string | undefined {
  return tags.find((tag) => tag.Key === key)?.Value;
}
