import { defineAction } from '../../../action.ts';
import { describeSigning, findSigning, onSigning } from '../signing/signings.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetCodeSigningConfig.html */
export const action = defineAction('lambda', 'GetCodeSigningConfig', {
  authorize: (input, context) => onSigning(context, 'GetCodeSigningConfig', input.CodeSigningConfigArn),
  handler: (input, context) => ({
    CodeSigningConfig: describeSigning(context, findSigning(context, input.CodeSigningConfigArn)),
  }),
});
