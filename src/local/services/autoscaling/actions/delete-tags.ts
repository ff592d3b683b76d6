import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findGroup } from '../find.ts';
import { tagKeys } from '../groups/tags.ts';
import { groups } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DeleteTags.html */
export const action = defineAction('autoscaling', 'DeleteTags', {
  authorize: (input, context) =>
    [...new Set(input.Tags.map(({ ResourceId }) => ResourceId))].flatMap((name) =>
      onGroup(context, 'DeleteTags', name, tagKeys(input.Tags)),
    ),
  handler(input, context) {
    const { state } = context;
    for (const { ResourceId = '', Key, Value } of input.Tags) {
      const row = findGroup(state, ResourceId);
      const tags = row.tags.filter(
        (tag) => tag.Key !== Key || (Value !== undefined && Value !== '' && tag.Value !== Value),
      );
      state.table(groups).put({ ...row, tags });
    }
    return {};
  },
});
