import { defineAction } from '../../../action.ts';
import { invalidParameter, preconditionFailed } from '../errors.ts';
import { findFunction, functionArn, hasQualifier, onFunction, qualifierNotFound } from '../names.ts';
import { refuseTwice, statementOf } from '../permissions.ts';
import { policyRevision, renewRevision } from '../policy-revision.ts';
import { LATEST, policies, versionId } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html */
export const action = defineAction('lambda', 'AddPermission', {
  authorize: (input, context) => onFunction(context, 'AddPermission', input.FunctionName, input.Qualifier),
  handler(input, context) {
    const { name, qualifier } = findFunction(context, input.FunctionName, input.Qualifier);
    if (qualifier === LATEST)
      throw invalidParameter('We currently do not support adding policies for $LATEST.');
    if (qualifier !== undefined && !hasQualifier(context, name, qualifier))
      throw qualifierNotFound(context, name, qualifier);
    const table = context.state.table(policies);
    const before = table.get(versionId(name, qualifier ?? ''));
    if (input.RevisionId !== undefined && input.RevisionId !== policyRevision(context, name, qualifier))
      throw preconditionFailed('function');
    const statements = before?.statements ?? [];
    refuseTwice(statements, input.StatementId);
    const statement = statementOf(context, input, functionArn(context, name, qualifier));
    table.put({
      function: name,
      qualifier: qualifier ?? '',
      statements: [...statements, statement],
    });
    renewRevision(context, name, qualifier);
    return { Statement: JSON.stringify(statement) };
  },
});
