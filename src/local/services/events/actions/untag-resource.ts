import { defineAction } from '../../../action.ts';
import { removeTags } from '../../../blocks/tags.ts';
import { onTagged, tagged } from '../tagged.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UntagResource.html */
export const action = defineAction('events', 'UntagResource', {
  authorize: (input) => onTagged('UntagResource', input.ResourceARN),
  handler(input, context) {
    const { tags, keep } = tagged(context, input.ResourceARN);
    keep(removeTags(tags, input.TagKeys));
    return {};
  },
});
