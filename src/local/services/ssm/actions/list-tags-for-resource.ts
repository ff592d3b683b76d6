import { defineAction } from '../../../action.ts';
import { namedArn } from '../named-arn.ts';
import { taggedParameter } from '../tagged-parameter.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListTagsForResource.html */
export const action = defineAction('ssm', 'ListTagsForResource', {
  authorize: (input, context) => [
    { action: 'ssm:ListTagsForResource', arn: namedArn(context, input.ResourceId) },
  ],
  handler(input, context) {
    const row = taggedParameter(context, input.ResourceType, input.ResourceId);
    return { TagList: row.tags };
  },
});
