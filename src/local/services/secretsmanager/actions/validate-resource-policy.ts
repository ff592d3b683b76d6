import { defineAction } from '../../../action.ts';
import { findSecret, onSecret } from '../find-secret.ts';
import { isPublic, policyProblem } from '../resource-policy.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ValidateResourcePolicy.html */
export const action = defineAction('secretsmanager', 'ValidateResourcePolicy', {
  authorize: (input, context) =>
    input.SecretId === undefined
      ? [{ action: 'secretsmanager:ValidateResourcePolicy', arn: '*' }]
      : onSecret(context, 'ValidateResourcePolicy', input.SecretId),
  handler({ SecretId: id, ResourcePolicy: policy }, context) {
    if (id !== undefined) findSecret(context, id);
    const problem = policyProblem(policy);
    if (problem !== undefined) return failed('JsonSyntax', problem);
    if (isPublic(policy))
      return failed('BlockPublicPolicy', 'The resource policy allows everybody access to the secret.');
    return { PolicyValidationPassed: true, ValidationErrors: [] };
  },
});

function failed(CheckName: string, ErrorMessage: string) {
  return { PolicyValidationPassed: false, ValidationErrors: [{ CheckName, ErrorMessage }] };
}
