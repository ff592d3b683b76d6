import { defineAction } from '../../../action.ts';
import { signings } from '../signing/signing-row.ts';
import { describeSigning } from '../signing/signings.ts';
import { withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_CreateCodeSigningConfig.html */
export const action = defineAction('lambda', 'CreateCodeSigningConfig', {
  authorize: () => [{ action: 'lambda:CreateCodeSigningConfig', arn: '*' }],
  handler(input, context) {
    const row = {
      id: `csc-${context.random.hex(17)}`,
      description: input.Description ?? '',
      publishers: input.AllowedPublishers.SigningProfileVersionArns,
      untrusted: input.CodeSigningPolicies?.UntrustedArtifactOnDeployment ?? 'Warn',
      modified: context.now,
      tags: withTags({}, input.Tags ?? {}),
    };
    context.state.table(signings).put(row);
    return { CodeSigningConfig: describeSigning(context, row) };
  },
});
