import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { changeable } from '../changeable.ts';
import { keys } from '../state.ts';
import { withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_TagResource.html */
export const action = defineAction('kms', 'TagResource', {
  authorize: (input, context) => onKey(context, 'TagResource', input.KeyId),
  handler(input, context) {
    const { row, state } = changeable(context, input.KeyId);
    state.table(keys).put({ ...row, tags: withTags(row.tags, input.Tags) });
    return {};
  },
});
