import { isFields } from '../../../../wire/record.ts';
/** One statement of a policy, as far as is looked at here. */
type Statement = Readonly<Record<string, unknown>>;

/** Condition keys that confine a statement to certain callers: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html */
const CONFINING =
  /^(?:aws:(?:sourceip|sourcearn|sourcevpc|sourcevpce|sourceaccount|sourceowner|userid|principalorgid|principalorgpaths|principalarn|principalaccount)|s3:(?:x-amz-server-side-encryption-aws-kms-key-id|dataaccesspointarn|dataaccesspointaccount))$/i;

/** Whether a policy lets in people whom it does not name. */
export function isPublicPolicy(text: string): boolean {
  return statementsOf(text).some(isPublicStatement);
}

export function statementsOf(text: string): readonly Statement[] {
  const document: unknown = JSON.parse(text);
  if (!isFields(document)) return [];
  const { Statement: given } = document;
  return (Array.isArray(given) ? given : [given]).filter(isFields);
}

/** What is left of a policy without the statements that let in everybody; undefined when that is nothing. */
export function withoutPublic(text: string): string | undefined {
  const left = statementsOf(text).filter((statement) => !isPublicStatement(statement));
  return left.length === 0 ? undefined : JSON.stringify({ Version: '2012-10-17', Statement: left });
}

function isPublicStatement({ Effect, Principal, Condition }: Statement): boolean {
  if (Effect !== 'Allow' || !namesEverybody(Principal)) return false;
  return !isFields(Condition) || !Object.values(Condition).some(confines);
}

function namesEverybody(principal: unknown): boolean {
  if (principal === '*') return true;
  if (!isFields(principal)) return false;
  const { AWS: accounts } = principal;
  return accounts === '*' || (Array.isArray(accounts) && accounts.includes('*'));
}

function confines(keys: unknown): boolean {
  if (!isFields(keys)) return false;
  return Object.entries(keys).some(([key, values]) => {
    if (!CONFINING.test(key)) return false;
    return (Array.isArray(values) ? values : [values]).every(
      (value) => value !== '*' && value !== '0.0.0.0/0' && value !== '::/0',
    );
  });
}
