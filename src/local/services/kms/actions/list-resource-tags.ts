import { defineAction } from '../../../action.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { onKey } from '../authorize.ts';
import { findKeyById } from '../find-key.ts';
import { KMS_LIMITS } from '../limits.ts';
import { pageOfList } from '../paging.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListResourceTags.html */
export const action = defineAction('kms', 'ListResourceTags', {
  authorize: (input, context) => onKey(context, 'ListResourceTags', input.KeyId),
  handler(input, context) {
    const { row } = findKeyById(context, input.KeyId);
    const { rows, more } = pageOfList(
      'ListResourceTags',
      input,
      context,
      KMS_LIMITS.listedTags,
      (tag: Tag) => tag.Key,
      row.tags,
    );
    return { Tags: rows.map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value })), ...more };
  },
});
