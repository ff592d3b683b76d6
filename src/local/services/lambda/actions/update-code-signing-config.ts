import { defineAction } from '../../../action.ts';
import { signings } from '../signing/signing-row.ts';
import { describeSigning, findSigning, onSigning } from '../signing/signings.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_UpdateCodeSigningConfig.html */
export const action = defineAction('lambda', 'UpdateCodeSigningConfig', {
  authorize: (input, context) => onSigning(context, 'UpdateCodeSigningConfig', input.CodeSigningConfigArn),
  handler(input, context) {
    const before = findSigning(context, input.CodeSigningConfigArn);
    const row = {
      ...before,
      description: input.Description ?? before.description,
      publishers: input.AllowedPublishers?.SigningProfileVersionArns ?? before.publishers,
      untrusted: input.CodeSigningPolicies?.UntrustedArtifactOnDeployment ?? before.untrusted,
      modified: context.now,
    };
    context.state.table(signings).put(row);
    return { CodeSigningConfig: describeSigning(context, row) };
  },
});
