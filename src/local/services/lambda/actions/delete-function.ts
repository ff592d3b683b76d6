import { defineStagedAction } from '../../../action.ts';
import { deleteFunction, deleteVersion } from '../delete-function.ts';
import { invalidParameter } from '../errors.ts';
import { findFunction, onFunction } from '../names.ts';
import { LATEST } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunction.html */
export const action = defineStagedAction('lambda', 'DeleteFunction', {
  authorize: (input, context) => onFunction(context, 'DeleteFunction', input.FunctionName, input.Qualifier),
  handler(input, context) {
    const { row, qualifier } = findFunction(context, input.FunctionName, input.Qualifier);
    if (qualifier === LATEST)
      throw invalidParameter('$LATEST version cannot be deleted without deleting the function.');
    if (qualifier === undefined) deleteFunction(context, row);
    else deleteVersion(context, row, qualifier);
    return { key: qualifier === undefined ? row.key : `${row.key}/${qualifier}/` };
  },
  async finish({ key }, { runtimes }) {
    runtimes.functions.retire(key);
    return { StatusCode: 204 };
  },
});
