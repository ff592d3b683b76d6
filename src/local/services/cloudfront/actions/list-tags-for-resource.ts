import { defineAction } from '../../../action.ts';
import { onTagged, taggedResource } from '../tags.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListTagsForResource.html */
export const action = defineAction('cloudfront', 'ListTagsForResource', {
  authorize: ({ Resource }, context) => onTagged(context, 'ListTagsForResource', Resource),
  handler: ({ Resource }, context) => ({ Tags: { Items: taggedResource(context, Resource).tags } }),
});
