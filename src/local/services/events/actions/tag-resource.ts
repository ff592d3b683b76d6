import { defineAction } from '../../../action.ts';
import { onTagged, tagged } from '../tagged.ts';
import { withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TagResource.html */
export const action = defineAction('events', 'TagResource', {
  authorize: (input) => onTagged('TagResource', input.ResourceARN, input.Tags),
  handler(input, context) {
    const { tags, keep } = tagged(context, input.ResourceARN);
    keep(withTags(tags, input.Tags));
    return {};
  },
});
