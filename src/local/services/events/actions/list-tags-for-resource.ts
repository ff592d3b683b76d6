import { defineAction } from '../../../action.ts';
import { onTagged, tagged } from '../tagged.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTagsForResource.html */
export const action = defineAction('events', 'ListTagsForResource', {
  authorize: (input) => onTagged('ListTagsForResource', input.ResourceARN),
  handler: (input, context) => ({ Tags: tagged(context, input.ResourceARN).tags }),
});
