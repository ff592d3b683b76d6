import { defineAction } from '../../../action.ts';
import { removeTags } from '../../../blocks/tags.ts';
import { onTagged, taggedResource } from '../tags.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UntagResource.html */
export const action = defineAction('cloudfront', 'UntagResource', {
  authorize: ({ Resource, TagKeys }, context) =>
    onTagged(context, 'UntagResource', Resource, { 'aws:TagKeys': TagKeys.Items ?? [] }),
  handler({ Resource, TagKeys }, context) {
    const { tags, put } = taggedResource(context, Resource);
    put(removeTags(tags, TagKeys.Items ?? []));
    return {};
  },
});
