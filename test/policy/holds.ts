import { decide, policyOf, type ContextKeys } from '../../src/policy/policy.ts';

/** Whether a condition holds for the keys of a request, asked of a whole decision. */
export function holds(condition: object, context: ContextKeys, version = '2012-10-17'): boolean {
  const text = JSON.stringify({
    Version: version,
    Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*', Condition: condition }],
  });
  const resource = { policy: policyOf(text, 'resource', 'p') };
  const request = {
    principal: { kind: 'anonymous' },
    action: 's3:GetObject',
    resource: 'arn:aws:s3:::b/k',
  } as const;
  return decide({ ...request, context }, { resource }).decision === 'allowed';
}
