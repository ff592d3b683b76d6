import { AwsError } from '../error.ts';
import { countedTags, duplicateKey, isReservedKey, TAG_LIMITS } from './tags.ts';
import type { Tag, TagInput } from './tags.ts';

function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterValue', 400, message);
}

/**
 * Reads the tags of a request as EC2 does, with its sentences: keys present, unreserved, unrepeated, key and
 * value within their lengths. In a tag specification a missing value is the empty one.
 * @param parameter How EC2 words a reserved key: `CreateTags` names the key, a tag specification does not.
 */
export function readEc2Tags(
  tags: readonly TagInput[] | undefined,
  parameter: 'key' | 'specification',
): readonly Tag[] {
  const given = tags ?? [];
  for (const { Key: key, Value: value } of given) {
    if (key === undefined || key === '') throw invalid('Tag key cannot be null or empty');
    if (value === undefined && parameter === 'key') {
      throw invalid('Tag value cannot be null. Use empty string instead.');
    }
    if (isReservedKey(key)) {
      const reserved = "Tag keys starting with 'aws:' are reserved for internal use";
      throw invalid(
        parameter === 'key' ? `Value ( ${key} ) for parameter key is invalid. ${reserved}` : reserved,
      );
    }
    if (key.length > TAG_LIMITS.keyLength)
      throw invalid('Tag key exceeds the maximum length of 128 characters');
    if ((value ?? '').length > TAG_LIMITS.valueLength) {
      throw invalid('Tag value exceeds the maximum length of 256 characters');
    }
  }
  const twice = duplicateKey(given);
  if (twice !== undefined) throw invalid(`Duplicate tag key '${twice}' specified.`);
  return given.map(({ Key, Value }) => ({ Key: Key ?? '', Value: Value ?? '' }));
}

/** A tag specification as EC2's create actions take them. */
export interface TagSpecificationInput {
  readonly ResourceType?: string | undefined;
  readonly Tags?: readonly TagInput[] | undefined;
}

/**
 * Reads the `TagSpecifications` of a create action into the tags of each resource type.
 * @param allowed The resource types that the action creates; another one is refused with EC2's sentence.
 */
export function readTagSpecifications<Type extends string>(
  specifications: readonly TagSpecificationInput[] | undefined,
  allowed: readonly Type[],
): ReadonlyMap<Type, readonly Tag[]> {
  const result = new Map<Type, readonly Tag[]>();
  for (const { ResourceType: given, Tags: tags } of specifications ?? []) {
    const type = allowed.find((name) => name === given);
    if (type === undefined) {
      if (given === undefined) throw invalid('Tag specification resource type must have a value');
      throw invalid(`'${given}' is not a valid taggable resource type for this operation.`);
    }
    if (result.has(type)) {
      throw invalid(`The same resource type may not be specified more than once in tag specifications`);
    }
    if (tags === undefined || tags.length === 0)
      throw invalid('Tag specification must have at least one tag');
    const read = readEc2Tags(tags, 'specification');
    checkEc2TagCount(read);
    result.set(type, read);
  }
  return result;
}

/** Refuses more tags on a resource than EC2 allows. */
export function checkEc2TagCount(tags: readonly Tag[]): void {
  if (countedTags(tags) > TAG_LIMITS.perResource) {
    throw new AwsError(
      'TagLimitExceeded',
      400,
      'The maximum number of Tags for a resource has been reached.',
    );
  }
}
