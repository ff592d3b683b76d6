import type { Connection } from '../../aws/connection.ts';

/** What may have policies. */
export type HolderKind = 'User' | 'Group' | 'Role';

/** The managed policies of one holder. */
export function attachedPages(connection: Connection, kind: HolderKind, name: string) {
  if (kind === 'User') return connection.pages('iam', 'ListAttachedUserPolicies', { UserName: name });
  if (kind === 'Group') return connection.pages('iam', 'ListAttachedGroupPolicies', { GroupName: name });
  return connection.pages('iam', 'ListAttachedRolePolicies', { RoleName: name });
}

/** The names of the inline policies of one holder. */
export function inlinePages(connection: Connection, kind: HolderKind, name: string) {
  if (kind === 'User') return connection.pages('iam', 'ListUserPolicies', { UserName: name });
  if (kind === 'Group') return connection.pages('iam', 'ListGroupPolicies', { GroupName: name });
  return connection.pages('iam', 'ListRolePolicies', { RoleName: name });
}

/** The text of an inline policy. */
export async function inlineDocument(
  connection: Connection,
  kind: HolderKind,
  name: string,
  PolicyName: string,
): Promise<string> {
  const { PolicyDocument } =
    kind === 'User'
      ? await connection.call('iam', 'GetUserPolicy', { UserName: name, PolicyName })
      : kind === 'Group'
        ? await connection.call('iam', 'GetGroupPolicy', { GroupName: name, PolicyName })
        : await connection.call('iam', 'GetRolePolicy', { RoleName: name, PolicyName });
  return decodeURIComponent(PolicyDocument);
}
