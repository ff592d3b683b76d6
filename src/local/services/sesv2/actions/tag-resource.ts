import { defineAction } from '../../../action.ts';
import { countedTags, mergeTags, TAG_LIMITS } from '../../../blocks/tags.ts';
import { v2 } from '../../ses/port.ts';
import { needTagged, onTagged } from '../tagged.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_TagResource.html */
export const action = defineAction('sesv2', 'TagResource', {
  authorize: (input) => onTagged('TagResource', input.ResourceArn),
  handler({ ResourceArn: arn, Tags: added }, context) {
    const found = needTagged(context, arn);
    const tags = mergeTags(found.tags, added);
    if (countedTags(tags) > TAG_LIMITS.perResource) throw v2.invalid('Too many tags.');
    found.put(tags);
    return {};
  },
});
