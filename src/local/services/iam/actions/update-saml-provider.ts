import { defineAction } from '../../../action.ts';
import { permit } from '../permit.ts';
import { samlProviders } from '../provider-state.ts';
import { findSaml } from '../providers.ts';
import { samlValidUntil } from '../saml.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSAMLProvider.html */
export const action = defineAction('iam', 'UpdateSAMLProvider', {
  authorize: (input) => permit('UpdateSAMLProvider', input.SAMLProviderArn),
  handler(input, context) {
    const { state } = context;
    const row = findSaml(state, input.SAMLProviderArn);
    const { SAMLMetadataDocument: metadata = row.metadata } = input;
    state.table(samlProviders).put({ ...row, metadata, validUntil: samlValidUntil(metadata, context) });
    return { SAMLProviderArn: row.arn };
  },
});
