import { MalformedPolicyError, policyOf } from '../../../policy/policy.ts';
import { policyDocument } from '../iam/port.ts';
import type { State } from '../../store/table.ts';
import { malformedPolicy, validationError } from './errors.ts';

/** "You can provide up to 10 managed policy ARNs": https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
const MOST_ARNS = 10;

interface PolicyInput {
  readonly Policy?: string | undefined;
  readonly PolicyArns?: readonly { readonly arn?: string | undefined }[] | undefined;
}

/**
 * Reads the policies that narrow a session: one written here and managed ones, as they are now. Throws
 * `MalformedPolicyDocument`.
 */
export function readSessionPolicies(
  state: State,
  { Policy: text, PolicyArns: arns = [] }: PolicyInput,
): readonly string[] | undefined {
  if (text === undefined && arns.length === 0) return undefined;
  if (arns.length > MOST_ARNS) {
    const printed = arns.map(({ arn }) => `PolicyDescriptorType(arn=${arn})`).join(', ');
    throw validationError(
      `1 validation error detected: Value '[${printed}]' at 'policyArns' failed to satisfy constraint: ` +
        `Member must have length less than or equal to ${MOST_ARNS}`,
    );
  }
  const managed = arns.map(({ arn = '' }) => {
    const document = policyDocument(state, arn);
    if (document === undefined) throw malformedPolicy(`Policy ${arn} does not exist or is not attachable.`);
    return document;
  });
  return text === undefined ? managed : [checked(text), ...managed];
}

function checked(text: string): string {
  try {
    JSON.parse(text);
    policyOf(text, 'session', '');
    return text;
  } catch (error) {
    throw malformedPolicy(
      error instanceof MalformedPolicyError ? error.message : 'This policy contains invalid Json',
    );
  }
}
