import { defineAction } from '../../../action.ts';
import { onFunction, readName } from '../names.ts';
import { deleteProvisioned } from '../provisioned/provisioned-row.ts';
import { aliases, eventConfigs, policies, versionId } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_DeleteAlias.html */
export const action = defineAction('lambda', 'DeleteAlias', {
  authorize: (input, context) => onFunction(context, 'DeleteAlias', input.FunctionName),
  handler(input, context) {
    const { name } = readName(context, input.FunctionName);
    const id = versionId(name, input.Name);
    context.state.table(aliases).delete(id);
    context.state.table(policies).delete(id);
    context.state.table(eventConfigs).delete(id);
    deleteProvisioned(context, name, input.Name);
    return {};
  },
});
