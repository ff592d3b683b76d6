import { MalformedPolicyError, policyOf } from '../../../../policy/policy.ts';
import type { PolicyFault } from '../../../../policy/document/malformed-policy.ts';
import type { ActionContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { accessDenied } from '../errors.ts';
import { MOST_POLICY_BYTES } from '../limits.ts';
import type { BucketRow } from '../state.ts';
import { bucketArn } from './arns.ts';
import { isBlocked } from './blocked.ts';
import { isPublicPolicy, statementsOf } from './public-policy.ts';

/** What S3 says of a policy that it does not take. */
const sentences: Partial<Record<PolicyFault, string>> = {
  principal: 'Invalid principal in policy',
  action: 'Policy has invalid action',
  resource: 'Policy has invalid resource',
  condition: 'Policy has an invalid condition key',
  version: 'The policy must contain a valid version string',
};

/** Throws what S3 says of a text that cannot be the policy of this bucket. */
export function checkPolicy(context: ActionContext, bucket: BucketRow, text: string): void {
  checkPolicyText(text, bucketArn(bucket.partition, bucket.name), bucket.name);
  if (isPublicPolicy(text) && isBlocked(context, bucket, 'BlockPublicPolicy')) throw accessDenied();
}

/** @param own The ARN of what carries the policy: nothing else may be named in it but what is within. */
export function checkPolicyText(text: string, own: string, name: string): void {
  if (!text.trimStart().startsWith('{'))
    throw malformed("Policies must be valid JSON and the first byte must be '{'");
  if (Buffer.byteLength(text) > MOST_POLICY_BYTES)
    throw new AwsError('PolicyTooLarge', 400, 'Policy exceeds the maximum allowed document size.');
  try {
    JSON.parse(text);
  } catch {
    throw malformed('This policy contains invalid Json');
  }
  try {
    policyOf(text, 'resource', name);
  } catch (error) {
    if (!(error instanceof MalformedPolicyError)) throw error;
    throw malformed(sentences[error.fault] ?? 'Missing required field Statement');
  }
  checkStatements(own, text);
}

function checkStatements(own: string, text: string): void {
  for (const { Effect, Principal, NotPrincipal, Resource, NotResource } of statementsOf(text)) {
    if (Principal === undefined && NotPrincipal === undefined)
      throw malformed('Missing required field Principal');
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
    if (Effect === 'Allow' && NotPrincipal !== undefined)
      throw malformed('Allow with NotPrincipal is not allowed');
    if (Resource === undefined && NotResource === undefined)
      throw malformed('Missing required field Resource');
    const resources: readonly unknown[] = Array.isArray(Resource) ? Resource : [Resource ?? NotResource];
    for (const resource of resources)
      if (typeof resource !== 'string' || !isWithin(resource, own))
        throw malformed('Policy has invalid resource');
  }
}

/** A resource is the bucket (or the access point) or something in it, wildcards included. */
function isWithin(resource: string, own: string): boolean {
  if (resource === own || resource.startsWith(`${own}/`) || resource.startsWith(`${own}*`)) return true;
  const wild = resource.search(/[*?]/);
  return wild >= 0 && own.startsWith(resource.slice(0, wild));
}

function malformed(message: string): AwsError {
  return new AwsError('MalformedPolicy', 400, message);
}
