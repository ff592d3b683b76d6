import { defineAction } from '../../../action.ts';
import { findFunction, onFunction } from '../names.ts';
import { usedSigning } from '../signing/signings.ts';
import { functions } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionCodeSigningConfig.html: looked at with the next deployment */
export const action = defineAction('lambda', 'PutFunctionCodeSigningConfig', {
  authorize: (input, context) => onFunction(context, 'PutFunctionCodeSigningConfig', input.FunctionName),
  handler(input, context) {
    const { name, row } = findFunction(context, input.FunctionName);
    const { id } = usedSigning(context, input.CodeSigningConfigArn);
    context.state.table(functions).put({ ...row, signing: id });
    return { CodeSigningConfigArn: input.CodeSigningConfigArn, FunctionName: name };
  },
});
