import { defineAction } from '../../../action.ts';
import { requestTagKeys } from '../../../blocks/tag-keys.ts';
import { findLens, onLens } from '../storage-lens/configurations.ts';
import { lenses } from '../storage-lens/state.ts';
import { givenTags } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PutStorageLensConfigurationTagging.html */
export const action = defineAction('s3control', 'PutStorageLensConfigurationTagging', {
  authorize: (input, context) =>
    onLens(context, 's3:PutStorageLensConfigurationTagging', input, requestTagKeys(input.Tags)),
  handler({ ConfigId, Tags }, context) {
    const row = findLens(context, ConfigId);
    const tags = givenTags(Tags);
    context.state.table(lenses).put({ ...row, tags });
    return {};
  },
});
