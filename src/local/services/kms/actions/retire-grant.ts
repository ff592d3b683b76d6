import { defineAction } from '../../../action.ts';
import type { ActionContext, AuthorizationRequest, Input } from '../../../action.ts';
import { forKey } from '../authorize.ts';
import { AwsError } from '../../../error.ts';
import { validation, wouldSucceed } from '../errors.ts';
import { findKeyById } from '../find-key.ts';
import type { FoundKey } from '../find-key.ts';
import { readToken } from '../grant-token.ts';
import { findGrant } from '../grants.ts';
import { grants } from '../state.ts';
import type { GrantRow } from '../state.ts';

interface Found {
  readonly key: FoundKey;
  readonly grant: GrantRow;
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_RetireGrant.html */
export const action = defineAction('kms', 'RetireGrant', {
  authorize(input, context): AuthorizationRequest[] {
    const found = lenient(input, context);
    if (found === undefined) return [];
    // Who is named to retire it, or holds it and may retire it, needs no policy.
    const { key, grant } = found;
    const { arn, roleArn } = context.caller;
    const own = [arn, roleArn].some(
      (who) =>
        who !== undefined &&
        (who === grant.retiring || (who === grant.grantee && grant.operations.includes('RetireGrant'))),
    );
    return own ? [] : [forKey(context, 'RetireGrant', key, {})];
  },
  handler(input, context) {
    const { key, grant } = find(input, context);
    if (input.DryRun === true) throw wouldSucceed();
    key.state.table(grants).delete(grant.id);
    return {};
  },
});

function find(input: Input<'kms', 'RetireGrant'>, context: ActionContext): Found {
  const { GrantToken: token, KeyId: keyId, GrantId: id } = input;
  const named = token === undefined ? undefined : readToken(token);
  const key = named?.key ?? keyId;
  const grant = named?.grant ?? id;
  if (key === undefined || grant === undefined)
    throw validation('Grant token OR (grant ID, key ID) must be specified');
  const found = findKeyById(context, key);
  return { key: found, grant: findGrant(found, grant) };
}

function lenient(input: Input<'kms', 'RetireGrant'>, context: ActionContext): Found | undefined {
  try {
    return find(input, context);
  } catch (error) {
    if (error instanceof AwsError) return undefined;
    throw error;
  }
}
