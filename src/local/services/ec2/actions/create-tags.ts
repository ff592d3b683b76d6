import { defineAction } from '../../../action.ts';
import { checkEc2TagCount, readEc2Tags } from '../../../blocks/ec2-tags.ts';
import { mergeTags } from '../../../blocks/tags.ts';
import { dryRunOperation, missingParameter } from '../errors.ts';
import { withRequestTags } from '../tags/request-tags.ts';
import { findTagged, onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html */
export const action = defineAction('ec2', 'CreateTags', {
  authorize: (input, context) =>
    withRequestTags(onTagged('CreateTags', input.Resources, context), input.Tags),
  handler(input, context) {
    if (input.Resources.length === 0) throw missingParameter('resourceIdSet');
    if (input.Tags.length === 0) throw missingParameter('tagSet');
    const added = readEc2Tags(input.Tags, 'key');
    const merged = findTagged(input.Resources, context).map((resource) => {
      const tags = mergeTags(resource.tags, added);
      checkEc2TagCount(tags);
      return { ...resource, tags };
    });
    if (input.DryRun === true) throw dryRunOperation();
    for (const { kind, id, tags } of merged) kind.write(context, id, tags);
    return {};
  },
});
