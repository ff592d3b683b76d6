import { defineAction } from '../../../action.ts';
import { taggedTrail } from '../trails/tagged.ts';

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_ListTags.html */
export const action = defineAction('cloudtrail', 'ListTags', {
  authorize: (input) => input.ResourceIdList.map((arn) => ({ action: 'cloudtrail:ListTags', arn })),
  handler: (input, context) => ({
    ResourceTagList: input.ResourceIdList.map((ResourceId) => ({
      ResourceId,
      TagsList: [...taggedTrail(context, ResourceId).tags],
    })),
  }),
});
