import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findGroup } from '../find.ts';
import { mergeTags, readTags, tagKeys } from '../groups/tags.ts';
import { groups } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateOrUpdateTags.html */
export const action = defineAction('autoscaling', 'CreateOrUpdateTags', {
  authorize: (input, context) =>
    [...new Set(input.Tags.map(({ ResourceId }) => ResourceId))].flatMap((name) =>
      onGroup(context, 'CreateOrUpdateTags', name, tagKeys(input.Tags)),
    ),
  handler(input, context) {
    const { state } = context;
    const names = [...new Set(input.Tags.map(({ ResourceId }) => ResourceId ?? ''))];
    for (const row of names.map((name) => findGroup(state, name))) {
      const given = input.Tags.filter(({ ResourceId }) => ResourceId === row.name);
      state.table(groups).put({ ...row, tags: mergeTags(row.tags, readTags(given, row.name)) });
    }
    return {};
  },
});
