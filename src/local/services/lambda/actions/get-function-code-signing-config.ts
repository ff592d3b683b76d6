import { defineAction } from '../../../action.ts';
import { findFunction, onFunction } from '../names.ts';
import { signingArn } from '../signing/signings.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionCodeSigningConfig.html */
export const action = defineAction('lambda', 'GetFunctionCodeSigningConfig', {
  authorize: (input, context) => onFunction(context, 'GetFunctionCodeSigningConfig', input.FunctionName),
  handler(input, context) {
    const { name, row } = findFunction(context, input.FunctionName);
    // The member is required, and empty where there is none.
    const arn = row.signing === undefined ? '' : signingArn(context, row.signing);
    return { CodeSigningConfigArn: arn, FunctionName: name };
  },
});
