import { defineAction } from '../../../action.ts';
import { namedArn } from '../named-arn.ts';
import { parameters } from '../state.ts';
import { taggedParameter } from '../tagged-parameter.ts';
import { readTags } from '../tags.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_AddTagsToResource.html */
export const action = defineAction('ssm', 'AddTagsToResource', {
  authorize: (input, context) => [
    { action: 'ssm:AddTagsToResource', arn: namedArn(context, input.ResourceId) },
  ],
  handler(input, context) {
    const row = taggedParameter(context, input.ResourceType, input.ResourceId);
    context.state.table(parameters).put({ ...row, tags: readTags(input.Tags, row.tags) });
    return {};
  },
});
