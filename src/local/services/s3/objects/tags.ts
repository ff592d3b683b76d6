import { duplicateKey, isReservedKey } from '../../../blocks/tags.ts';
import type { Tag, TagInput } from '../../../blocks/tags.ts';
import { Malformed } from '../../../../wire/error.ts';
import { formPairs } from '../../../../wire/percent.ts';
import { AwsError } from '../../../error.ts';
import { invalidArgument, invalidTag } from '../errors.ts';
import { MOST_OBJECT_TAGS } from '../limits.ts';

const CHARACTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

type Tagged = 'bucket' | 'new bucket' | 'object';

/** Tags as a document carries them. */
export function checkTags(tags: readonly TagInput[], of: Tagged): readonly Tag[] {
  if (of === 'object' && tags.length > MOST_OBJECT_TAGS) throw tooManyTags();
  const twice = duplicateKey(tags);
  if (twice !== undefined)
    throw invalidTag('Cannot provide multiple Tags with the same key', { TagKey: twice });
  return tags.map(({ Key = '', Value = '' }) => {
    if (Key === '' || !isTagText(Key, 128))
      throw invalidTag('The TagKey you have provided is invalid', { TagKey: Key });
    if (isReservedKey(Key)) throw reserved(Key, of);
    if (!isTagText(Value, 256))
      throw invalidTag('The TagValue you have provided is invalid', { TagKey: Key, TagValue: Value });
    return { Key, Value };
  });
}

/** Only of a new bucket AWS does not say which key it was. */
function reserved(TagKey: string, of: Tagged): AwsError {
  if (of === 'new bucket')
    return invalidTag(
      'User-defined tag keys can\'t start with "aws:". This prefix is reserved for system tags. Remove "aws:" from your tag keys and try again.',
    );
  return invalidTag(
    of === 'bucket'
      ? 'System tags cannot be added/updated by requester'
      : 'Your TagKey cannot be prefixed with aws:',
    { TagKey },
  );
}

/** The header `x-amz-tagging`: a query string. */
export function readTagHeader(text: string | undefined): readonly Tag[] | undefined {
  if (text === undefined || text === '') return undefined;
  const tags = pairsOf(text);
  const wrong =
    tags === undefined ||
    duplicateKey(tags) !== undefined ||
    tags.some(({ Key, Value }) => !isTag(Key, Value));
  if (wrong)
    throw invalidArgument(
      "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
      'x-amz-tagging',
      text,
    );
  if (tags.length > MOST_OBJECT_TAGS) throw tooManyTags();
  const ours = tags.find(({ Key }) => isReservedKey(Key));
  if (ours !== undefined) throw reserved(ours.Key, 'object');
  return tags;
}

/** Undefined where the text is not encoded as in a URL. */
function pairsOf(text: string): readonly Tag[] | undefined {
  try {
    return [...formPairs(text)].map(([Key, Value]) => ({ Key, Value }));
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

function isTag(key: string, value: string): boolean {
  return key !== '' && isTagText(key, 128) && isTagText(value, 256);
}

/** Whether a text has the characters and the length of a tag's key or value. */
export function isTagText(text: string, most: number): boolean {
  return text.length <= most && CHARACTERS.test(text);
}

function tooManyTags(): AwsError {
  return new AwsError('BadRequest', 400, `Object tags cannot be greater than ${MOST_OBJECT_TAGS}`);
}
