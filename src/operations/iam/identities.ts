import { UsageError } from '../../errors.ts';
import type { Connection } from '../../aws/connection.ts';

/** What may have policies. */
export type IdentityKind = 'user' | 'group' | 'role';

/** The ARN of a managed policy that a person names: by its ARN, or by the name of one of the account or of AWS. */
export async function policyArn(connection: Connection, named: string): Promise<string> {
  if (named.startsWith('arn:')) return named;
  for (const Scope of ['Local', 'AWS'] as const)
    for await (const { Policies = [] } of connection.pages('iam', 'ListPolicies', {
      Scope,
      MaxItems: 1000,
    })) {
      const found = Policies.find(({ PolicyName }) => PolicyName === named)?.Arn;
      if (found !== undefined) return found;
    }
  throw new UsageError(`No managed policy is called ${named}`, { hint: 'Name it by its ARN.' });
}

/** The call that attaches a policy to, or detaches it from, an identity of a kind. */
export function attachment(verb: 'Attach' | 'Detach', kind: IdentityKind, name: string, PolicyArn: string) {
  const title = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return { action: `${verb}${title}Policy`, input: { [`${title}Name`]: name, PolicyArn } };
}
