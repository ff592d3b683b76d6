import { defineAction } from '../../../action.ts';
import { removeTags } from '../../../blocks/tags.ts';
import { trails } from '../trails/state.ts';
import { taggedTrail } from '../trails/tagged.ts';

/** By key; a value that is given does not matter. https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_RemoveTags.html */
export const action = defineAction('cloudtrail', 'RemoveTags', {
  authorize: (input) => [{ action: 'cloudtrail:RemoveTags', arn: input.ResourceId }],
  handler(input, context) {
    const row = taggedTrail(context, input.ResourceId);
    const keys = input.TagsList.map(({ Key }) => Key);
    context.state.table(trails).put({ ...row, tags: removeTags(row.tags, keys) });
    return {};
  },
});
