import { defineAction } from '../../../action.ts';
import { describeAlias, findAlias, readWeights } from '../aliases.ts';
import { preconditionFailed } from '../errors.ts';
import { findFunction, onFunction } from '../names.ts';
import { provide, provisioned } from '../provisioned/provisioned-row.ts';
import { aliases, versionId } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_UpdateAlias.html */
export const action = defineAction('lambda', 'UpdateAlias', {
  authorize: (input, context) => onFunction(context, 'UpdateAlias', input.FunctionName),
  handler(input, context) {
    const { name, row: found } = findFunction(context, input.FunctionName);
    const before = findAlias(context, name, input.Name);
    if (input.RevisionId !== undefined && input.RevisionId !== before.revision)
      throw preconditionFailed('function');
    const version = input.FunctionVersion ?? before.version;
    const routing = input.RoutingConfig ?? { AdditionalVersionWeights: before.weights };
    const row = {
      ...before,
      version,
      description: input.Description ?? before.description,
      weights: readWeights(context, name, version, routing),
      revision: context.random.uuid(),
    };
    context.state.table(aliases).put(row);
    const ready = context.state.table(provisioned).get(versionId(name, before.name));
    // Environments of another version are needed now.
    if (ready !== undefined && version !== before.version)
      provide(context, { ...ready, serves: `${found.key}/${version}/` });
    return describeAlias(context, row);
  },
});
