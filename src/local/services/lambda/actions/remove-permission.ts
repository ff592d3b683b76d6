import { defineAction } from '../../../action.ts';
import { preconditionFailed, resourceNotFound } from '../errors.ts';
import { findFunction, onFunction } from '../names.ts';
import { policies, versionId } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_RemovePermission.html */
export const action = defineAction('lambda', 'RemovePermission', {
  authorize: (input, context) => onFunction(context, 'RemovePermission', input.FunctionName, input.Qualifier),
  handler(input, context) {
    const { name, qualifier } = findFunction(context, input.FunctionName, input.Qualifier);
    const table = context.state.table(policies);
    const id = versionId(name, qualifier ?? '');
    const row = table.get(id);
    if (row === undefined) throw resourceNotFound('No policy is associated with the given resource.');
    const statements = row.statements.filter(({ Sid }) => Sid !== input.StatementId);
    if (statements.length === row.statements.length)
      throw resourceNotFound(`Statement ${input.StatementId} is not found in resource policy.`);
    if (input.RevisionId !== undefined && input.RevisionId !== row.revision)
      throw preconditionFailed('policy');
    if (statements.length === 0) table.delete(id);
    else table.put({ ...row, statements, revision: context.random.uuid() });
    return {};
  },
});
