import { defineAction } from '../../../action.ts';
import { describeAlias, readWeights } from '../aliases.ts';
import { conflict, functionNotFound } from '../errors.ts';
import { functionArn, onFunction, readName } from '../names.ts';
import { aliases, functions, versionId } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_CreateAlias.html */
export const action = defineAction('lambda', 'CreateAlias', {
  authorize: (input, context) => onFunction(context, 'CreateAlias', input.FunctionName),
  handler(input, context) {
    const { name } = readName(context, input.FunctionName);
    if (context.state.table(functions).get(name) === undefined)
      throw functionNotFound(functionArn(context, name, input.FunctionVersion));
    const table = context.state.table(aliases);
    if (table.get(versionId(name, input.Name)) !== undefined)
      throw conflict(`Alias already exists: ${functionArn(context, name, input.Name)}`);
    const row = {
      function: name,
      name: input.Name,
      version: input.FunctionVersion,
      description: input.Description ?? '',
      weights: readWeights(context, name, input.FunctionVersion, input.RoutingConfig),
      revision: context.random.uuid(),
    };
    table.put(row);
    return describeAlias(context, row);
  },
});
