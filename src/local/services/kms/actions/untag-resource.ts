import { defineAction } from '../../../action.ts';
import { removeTags } from '../../../blocks/tags.ts';
import { onKey } from '../authorize.ts';
import { changeable } from '../changeable.ts';
import { keys } from '../state.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_UntagResource.html */
export const action = defineAction('kms', 'UntagResource', {
  authorize: (input, context) => onKey(context, 'UntagResource', input.KeyId),
  handler(input, context) {
    const { row, state } = changeable(context, input.KeyId);
    state.table(keys).put({ ...row, tags: removeTags(row.tags, input.TagKeys) });
    return {};
  },
});
