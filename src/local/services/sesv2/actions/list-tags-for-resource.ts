import { defineAction } from '../../../action.ts';
import { needTagged, onTagged } from '../tagged.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_ListTagsForResource.html */
export const action = defineAction('sesv2', 'ListTagsForResource', {
  authorize: (input) => onTagged('ListTagsForResource', input.ResourceArn),
  handler: ({ ResourceArn: arn }, context) => ({ Tags: [...needTagged(context, arn).tags] }),
});
