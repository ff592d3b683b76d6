import { MalformedPolicyError, mentionedPrincipals, policyOf } from '../../../../policy/policy.ts';
import type { PolicyFault } from '../../../../policy/document/malformed-policy.ts';
import type { ActionContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { principalExists } from '../../iam/port.ts';
import { checkDirectoryPolicy } from '../directory/policy.ts';
import { accessDenied } from '../errors.ts';
import { MOST_POLICY_BYTES } from '../limits.ts';
import type { BucketRow } from '../state.ts';
import { bucketArn } from './arns.ts';
import { isBlocked } from './blocked.ts';
import { checkStatements } from './check-statements.ts';
import { malformed } from './policy-actions.ts';
import { isPublicPolicy } from './public-policy.ts';

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
  if (bucket.zone !== undefined) {
    checkDirectoryPolicy(bucket, text);
    return;
  }
  checkPolicyText(context, text, bucketArn(bucket.partition, bucket.name), bucket.name);
  if (isPublicPolicy(text) && isBlocked(context, bucket, 'BlockPublicPolicy')) throw accessDenied();
}

/** @param own The ARN of what carries the policy: nothing else may be named in it but what is within. */
export function checkPolicyText(
  context: Pick<ActionContext, 'state' | 'region' | 'lenient'>,
  text: string,
  own: string,
  name: string,
): void {
  if (!text.trimStart().startsWith('{'))
    throw malformed("Policies must be valid JSON and the first byte must be '{'");
  if (Buffer.byteLength(text) > MOST_POLICY_BYTES)
    throw new AwsError('PolicyTooLarge', 400, 'Policy exceeds the maximum allowed document size.');
  try {
    JSON.parse(text);
  } catch {
    throw malformed('This policy contains invalid Json');
  }
  checkStatements(own, text, context.lenient);
  try {
    policyOf(text, 'resource', name);
  } catch (error) {
    if (!(error instanceof MalformedPolicyError)) throw error;
    throw malformed(sentences[error.fault] ?? 'Missing required field Statement');
  }
  checkPrincipals(context, text);
}

const ACCOUNT = /^\d{12}$/;
/** Where CloudFront's origin access identities are users. */
const ORIGIN_IDENTITIES = 'cloudfront';

/** Users and roles that are named have to be there. A lenient cloud takes any: older suites name people of their own. */
function checkPrincipals(context: Pick<ActionContext, 'state' | 'region' | 'lenient'>, text: string): void {
  if (context.lenient) return;
  for (const name of mentionedPrincipals(text, 'resource')) {
    const account = parseArn(name)?.account;
    if (account === ORIGIN_IDENTITIES) continue;
    const formed = account === undefined ? !name.startsWith('arn:') : ACCOUNT.test(account);
    if (!formed || !principalExists(context, name)) throw malformed('Invalid principal in policy');
  }
}
