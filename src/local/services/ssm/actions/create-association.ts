import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { createAssociation } from '../associations/create.ts';
import { describeAssociation } from '../associations/describe.ts';
import { documentRequest } from '../documents/document-request.ts';
import { readTags } from '../tags.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateAssociation.html */
export const action = defineAction('ssm', 'CreateAssociation', {
  authorize: (input, context) =>
    makingTagged(
      documentRequest(context, 'ssm:CreateAssociation', input.Name),
      'ssm:AddTagsToResource',
      input.Tags,
    ),
  handler(input, context) {
    const { Tags: tags = [], ...settings } = input;
    const row = createAssociation(context, settings, readTags(tags, []));
    return { AssociationDescription: describeAssociation(row) };
  },
});
