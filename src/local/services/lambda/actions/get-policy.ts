import { defineAction } from '../../../action.ts';
import { resourceNotFound } from '../errors.ts';
import { findFunction, onFunction, policyText } from '../names.ts';
import { policyRevision } from '../policy-revision.ts';
import { policies, versionId } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetPolicy.html */
export const action = defineAction('lambda', 'GetPolicy', {
  authorize: (input, context) => onFunction(context, 'GetPolicy', input.FunctionName, input.Qualifier),
  handler(input, context) {
    const { name, qualifier } = findFunction(context, input.FunctionName, input.Qualifier);
    const row = context.state.table(policies).get(versionId(name, qualifier ?? ''));
    if (row === undefined) throw resourceNotFound();
    return { Policy: policyText(row.statements), RevisionId: policyRevision(context, name, qualifier) };
  },
});
