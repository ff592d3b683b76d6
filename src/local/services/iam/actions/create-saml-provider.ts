import { defineAction } from '../../../action.ts';
import { globalArn } from '../../../blocks/arns.ts';
import { alreadyExists } from '../errors.ts';
import { onNew } from '../permit.ts';
import { samlProviders } from '../provider-state.ts';
import { samlValidUntil } from '../saml.ts';
import { tagsShown, withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateSAMLProvider.html */
export const action = defineAction('iam', 'CreateSAMLProvider', {
  authorize: (input, context) =>
    onNew(context, 'CreateSAMLProvider', `saml-provider/${input.Name}`, 'TagSAMLProvider', input.Tags),
  handler(input, context) {
    const { state, now, random } = context;
    const arn = globalArn(context, 'iam', `saml-provider/${input.Name}`);
    const { SAMLMetadataDocument: metadata, Name: name } = input;
    if (state.table(samlProviders).get(arn) !== undefined)
      throw alreadyExists(`SAMLProvider with name ${name} already exists.`);
    const validUntil = samlValidUntil(metadata, context);
    const tags = withTags([], input.Tags);
    state.table(samlProviders).put({
      arn,
      name,
      metadata,
      uuid: random.uuid(),
      encryption: input.AssertionEncryptionMode,
      created: now,
      validUntil,
      tags,
    });
    return { SAMLProviderArn: arn, Tags: tagsShown(tags) };
  },
});
