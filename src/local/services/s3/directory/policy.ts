import { MalformedPolicyError, policyOf } from '../../../../policy/policy.ts';
import { malformed } from '../access/policy-actions.ts';
import { statementsOf } from '../access/public-policy.ts';
import type { BucketRow } from '../state.ts';
import { expressArn } from './express-arn.ts';

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Throws what is said of a text that cannot be the policy of a directory bucket, which knows its own actions and itself. */
export function checkDirectoryPolicy(bucket: BucketRow, text: string): void {
  try {
    JSON.parse(text);
    policyOf(text, 'resource', bucket.name);
  } catch (error) {
    if (error instanceof SyntaxError) throw malformed('This policy contains invalid Json');
    if (error instanceof MalformedPolicyError) throw malformed('Missing required field Statement');
    throw error;
  }
  for (const statement of statementsOf(text)) {
    const { Action, Resource } = members(statement);
    if (Action !== undefined && listed(Action).some((action) => !/^(?:s3express:|\*$)/i.test(String(action))))
      throw malformed('Policy has invalid action');
    if (Resource !== undefined && listed(Resource).some((arn) => !String(arn).startsWith(expressArn(bucket))))
      throw malformed('Policy has invalid resource');
  }
}

const members = (statement: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(statement));
