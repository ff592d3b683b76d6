import { defineAction } from '../../../action.ts';
import { removeTags } from '../../../blocks/tags.ts';
import { needTagged, onTagged } from '../tagged.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_UntagResource.html */
export const action = defineAction('sesv2', 'UntagResource', {
  authorize: (input) => onTagged('UntagResource', input.ResourceArn),
  handler({ ResourceArn: arn, TagKeys: keys }, context) {
    const found = needTagged(context, arn);
    found.put(removeTags(found.tags, keys));
    return {};
  },
});
