import { defineAction } from '../../../action.ts';
import type { ActionContext, Input } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { checkEnabled } from '../check-state.ts';
import { arnInvalid, limitExceeded, validation, wouldSucceed } from '../errors.ts';
import { findKeyById } from '../find-key.ts';
import type { FoundKey } from '../find-key.ts';
import { newToken } from '../grant-token.ts';
import { KMS_LIMITS } from '../limits.ts';
import { isSymmetric } from '../specs.ts';
import { grants } from '../state.ts';
import type { GrantRow } from '../state.ts';

type CreateGrant = Input<'kms', 'CreateGrant'>;

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateGrant.html */
export const action = defineAction('kms', 'CreateGrant', {
  authorize: (input, context) => onKey(context, 'CreateGrant', input.KeyId),
  handler(input, context) {
    const key = findKeyById(context, input.KeyId);
    check(input, key);
    const asked = rowOf(input, context, key);
    if (input.DryRun === true) throw wouldSucceed();
    const grant = same(key, asked) ?? asked;
    key.state.table(grants).put(grant);
    return { GrantId: grant.id, GrantToken: newToken(grant.key, grant.id, context.random.uuid()) };
  },
});

function rowOf(input: CreateGrant, { now, account, random }: ActionContext, key: FoundKey): GrantRow {
  return {
    id: random.hex(64),
    key: key.row.id,
    name: input.Name,
    created: now,
    grantee: input.GranteePrincipal,
    retiring: input.RetiringPrincipal,
    issuer: `arn:${key.arn.split(':')[1]}:iam::${account}:root`,
    operations: input.Operations,
    constraints: input.Constraints,
  };
}

/** A grant with the same name and content is the same grant, so that a call can be tried again. */
function same({ row, state }: FoundKey, asked: GrantRow): GrantRow | undefined {
  if (asked.name === undefined) return undefined;
  const content = (grant: GrantRow): string => JSON.stringify({ ...grant, id: '', created: 0 });
  return [...state.table(grants).list({ index: 'key', equals: row.id })].find(
    (grant) => content(grant) === content(asked),
  );
}

function check(input: CreateGrant, key: FoundKey): void {
  const { GranteePrincipal: grantee, RetiringPrincipal: retiring, Constraints: constraints } = input;
  for (const principal of [grantee, retiring])
    if (principal !== undefined && !isPrincipal(principal))
      throw arnInvalid('ARN does not refer to a valid principal');
  if (constraints?.EncryptionContextEquals !== undefined && constraints.EncryptionContextSubset !== undefined)
    throw validation(
      'Grant constraints can have EncryptionContextEquals or EncryptionContextSubset, not both.',
    );
  checkEnabled(key);
  const bound = constraints?.EncryptionContextEquals ?? constraints?.EncryptionContextSubset;
  if (bound !== undefined && !isSymmetric(key.row.spec))
    throw validation('Encryption context constraints are for symmetric encryption keys.');
  if (key.state.table(grants).count({ index: 'key', equals: key.row.id }) >= KMS_LIMITS.grantsPerKey)
    throw limitExceeded(`Grants limit exceeded for key ${key.row.id}`);
}

function isPrincipal(text: string): boolean {
  return /^arn:[^:]+:(?:iam|sts)::\d{12}:.+$/.test(text) || /^[a-z0-9.-]+\.amazonaws\.com$/.test(text);
}
