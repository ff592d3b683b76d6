import { defineAction } from '../../../action.ts';
import { requested } from '../permit.ts';
import { onTagged, readTags, taggedResource } from '../tags.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_TagResource.html */
export const action = defineAction('cloudfront', 'TagResource', {
  authorize: ({ Resource, Tags }, context) =>
    onTagged(context, 'TagResource', Resource, requested(readTags([], Tags))),
  handler({ Resource, Tags }, context) {
    const { tags, put } = taggedResource(context, Resource);
    put(readTags(tags, Tags));
    return {};
  },
});
