import type { EncryptionContext } from './crypto/envelope.ts';
import { notFound } from './errors.ts';
import type { FoundKey } from './find-key.ts';
import { grants } from './state.ts';
import type { GrantConstraints, GrantRow } from './state.ts';

/** Which operations of a grant allow which permissions. */
function permits({ operations }: GrantRow, action: string): boolean {
  return operations.includes(action);
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GrantConstraints.html */
function meets(
  constraints: GrantConstraints | undefined,
  context: EncryptionContext,
  sourceArn: string | undefined,
): boolean {
  const { EncryptionContextEquals: equals, EncryptionContextSubset: subset, SourceArn } = constraints ?? {};
  if (SourceArn !== undefined && SourceArn !== sourceArn) return false;
  const contains = (pairs: EncryptionContext): boolean =>
    Object.entries(pairs).every(([name, value]) => context[name] === value);
  if (equals !== undefined)
    return contains(equals) && Object.keys(context).length === Object.keys(equals).length;
  return subset === undefined || contains(subset);
}

/**
 * The policy of a key as it decides on one call: each grant that covers the call is one more statement that
 * allows it, so that there is one place where permissions are weighed.
 */
export function policyWithGrants(
  { row, state }: FoundKey,
  action: string,
  context: EncryptionContext,
  sourceArn: string | undefined,
): string {
  const found = [...state.table(grants).list({ index: 'key', equals: row.id })].filter(
    (grant) => permits(grant, action) && meets(grant.constraints, context, sourceArn),
  );
  if (found.length === 0) return row.policy;
  const { Statement: statements, ...rest } = JSON.parse(row.policy);
  const granted = found.map(({ grantee }) => ({
    Effect: 'Allow',
    Principal: grantee.endsWith('.amazonaws.com') ? { Service: grantee } : { AWS: grantee },
    Action: `kms:${action}`,
    Resource: '*',
  }));
  return JSON.stringify({ ...rest, Statement: [...[statements].flat(), ...granted] });
}

/** The grant with an id on a key. */
export function findGrant({ row, state }: FoundKey, id: string): GrantRow {
  const grant = state.table(grants).get(id);
  if (grant?.key !== row.id) throw notFound(`Grant ID ${id} not found`);
  return grant;
}

/** A grant as the lists show it. */
export function describeGrant(grant: GrantRow, keyArn: string) {
  return {
    KeyId: keyArn,
    GrantId: grant.id,
    Name: grant.name ?? '',
    CreationDate: new Date(grant.created),
    GranteePrincipal: grant.grantee,
    RetiringPrincipal: grant.retiring,
    IssuingAccount: grant.issuer,
    Operations: grant.operations,
    Constraints: grant.constraints,
  };
}
