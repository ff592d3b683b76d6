import { defineAction } from '../../../action.ts';
import { removeTags } from '../../../blocks/tags.ts';
import { namedArn } from '../named-arn.ts';
import { parameters } from '../state.ts';
import { taggedParameter } from '../tagged-parameter.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RemoveTagsFromResource.html */
export const action = defineAction('ssm', 'RemoveTagsFromResource', {
  authorize: (input, context) => [
    { action: 'ssm:RemoveTagsFromResource', arn: namedArn(context, input.ResourceId) },
  ],
  handler(input, context) {
    const row = taggedParameter(context, input.ResourceType, input.ResourceId);
    context.state.table(parameters).put({ ...row, tags: removeTags(row.tags, input.TagKeys) });
    return {};
  },
});
