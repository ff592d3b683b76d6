import type { Effect, PrincipalElement, PrincipalEntry } from '../document/policy-document.ts';
import { accountOf, entityArn, type Principal } from './principal.ts';

/**
 * How closely a policy of a resource names a principal, which decides what the allow is worth in the same account:
 * `direct` (the principal itself, or everybody) needs nothing else; `entity` (the role of a session, the user behind a
 * federated one) is limited by boundary and session policies; `account` hands the decision to the account's own
 * policies.
 */
export type Naming = 'account' | 'entity' | 'direct';

/** How a statement names a principal, or undefined when it is not about him. */
export type PrincipalTest = (principal: Principal, bounded: boolean) => Naming | undefined;

/** Compiles `Principal` or `NotPrincipal`. `bounded` is whether the principal has a permissions boundary. */
export function compilePrincipals({ not, entries }: PrincipalElement, effect: Effect): PrincipalTest {
  if (not) return effect === 'Allow' ? allBut(entries) : deniesAllBut(entries);
  return (principal) => naming(entries, principal);
}

const closeness: Readonly<Record<Naming, number>> = { account: 1, entity: 2, direct: 3 };

/** The closest of several namings. */
export function closest(first: Naming | undefined, second: Naming | undefined): Naming | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return closeness[first] >= closeness[second] ? first : second;
}

function naming(entries: readonly PrincipalEntry[], principal: Principal): Naming | undefined {
  let best: Naming | undefined;
  for (const entry of entries) best = closest(best, nameOf(entry, principal));
  return best;
}

function nameOf(entry: PrincipalEntry, principal: Principal): Naming | undefined {
  if (entry.kind === 'everybody') return 'direct';
  const { kind, value } = entry;
  if (kind === 'Service')
    return principal.kind === 'service' && principal.name === value ? 'direct' : undefined;
  if (kind === 'Federated')
    return principal.kind === 'federated' && principal.provider === value ? 'direct' : undefined;
  if (kind === 'CanonicalUser') return undefined;
  if ('arn' in principal && principal.arn === value) return 'direct';
  if (entityArn(principal) === value) return 'entity';
  const account = accountOf(principal);
  return account !== undefined && accountNamed(value) === account ? 'account' : undefined;
}

/** The account that is meant by its id or by the ARN of its root. */
function accountNamed(value: string): string | undefined {
  return /^(?:arn:[^:]+:iam::)?(\d{12})(?::root)?$/.exec(value)?.[1];
}

/** `NotPrincipal` that allows: whoever is named in any way is left out. */
function allBut(entries: readonly PrincipalEntry[]): PrincipalTest {
  return (principal) => (naming(entries, principal) === undefined ? 'direct' : undefined);
}

/**
 * `NotPrincipal` that denies spares only whom it names wholly: a session with its role and its account, a user with the
 * account. Whoever has a permissions boundary is never spared.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
function deniesAllBut(entries: readonly PrincipalEntry[]): PrincipalTest {
  return (principal, bounded) => {
    if (bounded) return 'direct';
    const names = new Set(entries.map((entry) => nameOf(entry, principal)));
    if (entries.some(({ kind }) => kind === 'everybody')) return undefined;
    return wholly(principal).every((wanted) => names.has(wanted)) ? undefined : 'direct';
  };
}

function wholly({ kind }: Principal): readonly Naming[] {
  if (kind === 'role-session' || kind === 'federated-user') return ['direct', 'entity', 'account'];
  return kind === 'user' ? ['direct', 'account'] : ['direct'];
}
