import type { Tag as DescribedTag } from '../../../../wire/generated/ec2.ts';
import type { Tag } from '../../../blocks/tags.ts';

/** Tags as rows keep them. */
export function tagsOf(tags: readonly DescribedTag[] | undefined): readonly Tag[] {
  return (tags ?? []).map(({ Key = '', Value = '' }) => ({ Key, Value }));
}

/** One of the words that a row may hold; another when AWS says what this cloud does not know. */
export function oneOf<const W extends string, const O>(
  words: readonly W[],
  word: string | undefined,
  otherwise: O,
): W | O {
  return words.find((known) => known === word) ?? otherwise;
}
