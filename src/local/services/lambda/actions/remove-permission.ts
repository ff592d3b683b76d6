import { defineAction } from '../../../action.ts';
import { preconditionFailed, resourceNotFound } from '../errors.ts';
import {
  findFunction,
  functionArn,
  hasQualifier,
  onFunction,
  qualifierNotFound,
  readName,
} from '../names.ts';
import { policyRevision, renewRevision } from '../policy-revision.ts';
import { functions, LATEST, policies, versionId } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_RemovePermission.html */
export const action = defineAction('lambda', 'RemovePermission', {
  authorize: (input, context) => onFunction(context, 'RemovePermission', input.FunctionName, input.Qualifier),
  handler(input, context) {
    const named = readName(context, input.FunctionName, input.Qualifier);
    if (context.state.table(functions).get(named.name) === undefined)
      throw resourceNotFound(`No policy found for: ${functionArn(context, named.name)}`);
    const { name, qualifier } = findFunction(context, input.FunctionName, input.Qualifier);
    if (qualifier !== undefined && qualifier !== LATEST && !hasQualifier(context, name, qualifier))
      throw qualifierNotFound(context, name, qualifier);
    const table = context.state.table(policies);
    const id = versionId(name, qualifier ?? '');
    const row = table.get(id);
    if (row === undefined) throw resourceNotFound('No policy is associated with the given resource.');
    const statements = row.statements.filter(({ Sid }) => Sid !== input.StatementId);
    if (statements.length === row.statements.length)
      throw resourceNotFound(`Statement ${input.StatementId} is not found in resource policy.`);
    if (input.RevisionId !== undefined && input.RevisionId !== policyRevision(context, name, qualifier))
      throw preconditionFailed('function');
    if (statements.length === 0) table.delete(id);
    else table.put({ ...row, statements });
    renewRevision(context, name, qualifier);
    return {};
  },
});
