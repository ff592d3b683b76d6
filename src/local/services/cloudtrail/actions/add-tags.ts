import { defineAction } from '../../../action.ts';
import { requestTagKeys } from '../../../blocks/tag-keys.ts';
import { trails } from '../trails/state.ts';
import { taggedTrail } from '../trails/tagged.ts';
import { readTags } from '../trails/tags.ts';

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AddTags.html */
export const action = defineAction('cloudtrail', 'AddTags', {
  authorize: (input) => [
    { action: 'cloudtrail:AddTags', arn: input.ResourceId, context: requestTagKeys(input.TagsList) },
  ],
  handler(input, context) {
    const row = taggedTrail(context, input.ResourceId);
    context.state.table(trails).put({ ...row, tags: readTags(input.TagsList, row.tags) });
    return {};
  },
});
