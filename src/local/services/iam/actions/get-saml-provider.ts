import { defineAction } from '../../../action.ts';
import { permit } from '../permit.ts';
import { findSaml } from '../providers.ts';
import { date } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetSAMLProvider.html */
export const action = defineAction('iam', 'GetSAMLProvider', {
  authorize: (input) => permit('GetSAMLProvider', input.SAMLProviderArn),
  handler(input, { state }) {
    const {
      metadata,
      created,
      validUntil,
      tags,
      uuid,
      encryption = 'Allowed',
    } = findSaml(state, input.SAMLProviderArn);
    return {
      SAMLProviderUUID: uuid,
      SAMLMetadataDocument: metadata,
      CreateDate: date(created),
      ValidUntil: date(validUntil),
      Tags: tags,
      AssertionEncryptionMode: encryption,
      PrivateKeyList: [],
    };
  },
});
