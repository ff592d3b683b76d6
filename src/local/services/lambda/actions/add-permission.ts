import { defineAction } from '../../../action.ts';
import { functionNotFound, invalidParameter, preconditionFailed } from '../errors.ts';
import { findFunction, functionArn, hasQualifier, onFunction } from '../names.ts';
import { refuseTwice, statementOf } from '../permissions.ts';
import { LATEST, policies, versionId } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html */
export const action = defineAction('lambda', 'AddPermission', {
  authorize: (input, context) => onFunction(context, 'AddPermission', input.FunctionName, input.Qualifier),
  handler(input, context) {
    const { name, qualifier } = findFunction(context, input.FunctionName, input.Qualifier);
    if (qualifier === LATEST)
      throw invalidParameter('We currently do not support adding policies for $LATEST.');
    if (qualifier !== undefined && !hasQualifier(context, name, qualifier))
      throw functionNotFound(functionArn(context, name, qualifier));
    const table = context.state.table(policies);
    const before = table.get(versionId(name, qualifier ?? ''));
    if (input.RevisionId !== undefined && input.RevisionId !== before?.revision)
      throw preconditionFailed('policy');
    const statements = before?.statements ?? [];
    refuseTwice(statements, input.StatementId);
    const statement = statementOf(input, functionArn(context, name, qualifier));
    table.put({
      function: name,
      qualifier: qualifier ?? '',
      revision: context.random.uuid(),
      statements: [...statements, statement],
    });
    return { Statement: JSON.stringify(statement) };
  },
});
