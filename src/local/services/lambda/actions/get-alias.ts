import { defineAction } from '../../../action.ts';
import { describeAlias, findAlias } from '../aliases.ts';
import { findFunction, onFunction } from '../names.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetAlias.html */
export const action = defineAction('lambda', 'GetAlias', {
  authorize: (input, context) => onFunction(context, 'GetAlias', input.FunctionName),
  handler(input, context) {
    const { name } = findFunction(context, input.FunctionName);
    return describeAlias(context, findAlias(context, name, input.Name));
  },
});
