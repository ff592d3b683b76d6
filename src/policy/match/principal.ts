/**
 * Who makes a request. `arn` is what AWS would call him in a message and in `aws:PrincipalArn`'s neighbourhood: for a
 * session the session's own ARN (`arn:aws:sts::111122223333:assumed-role/role/session`).
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export type Principal =
  | { readonly kind: 'root'; readonly account: string; readonly arn: string }
  | { readonly kind: 'user'; readonly account: string; readonly arn: string }
  | {
      readonly kind: 'role-session';
      readonly account: string;
      readonly arn: string;
      /** The role as IAM has it, with its path. */
      readonly roleArn: string;
    }
  | {
      readonly kind: 'federated-user';
      readonly account: string;
      readonly arn: string;
      /** The user, or the root, who called GetFederationToken. */
      readonly userArn: string;
    }
  /** Somebody whom a provider vouches for and who has no session yet: `accounts.google.com`, or a provider's ARN. */
  | { readonly kind: 'federated'; readonly provider: string }
  /** A service of AWS itself, such as `events.amazonaws.com`. */
  | { readonly kind: 'service'; readonly name: string }
  | { readonly kind: 'anonymous' };

/** The account of a principal, when it has one. */
export function accountOf(principal: Principal): string | undefined {
  return 'account' in principal ? principal.account : undefined;
}

/** Whom IAM has policies for: the role behind a session, the user behind a federated one, else the principal. */
export function entityArn(principal: Principal): string | undefined {
  if (principal.kind === 'role-session') return principal.roleArn;
  if (principal.kind === 'federated-user') return principal.userArn;
  return 'arn' in principal ? principal.arn : undefined;
}
