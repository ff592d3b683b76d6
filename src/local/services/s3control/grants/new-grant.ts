import type { CreateAccessGrantRequest } from '../../../../wire/generated/s3control.ts';
import type { ActionContext } from '../../../action.ts';
import { givenTags } from '../tags.ts';
import { grantExists, invalidGrant } from './errors.ts';
import { findLocation } from './find.ts';
import { isPermission } from './granted.ts';
import { partsOfScope, within } from './scope.ts';
import { grants } from './state.ts';
import type { GrantRow } from './state.ts';

const GRANTEE = /^arn:[a-z-]+:iam::\d{12}:(?:user|role)\/.+$/;

/** A grant as it is kept. Throws what is wrong with it. */
export function newGrant(context: ActionContext, input: CreateAccessGrantRequest): GrantRow {
  const location = findLocation(context, input.AccessGrantsLocationId);
  const { GranteeType: type, GranteeIdentifier: grantee } = input.Grantee;
  // People of a directory there are none here, and no applications of theirs.
  if (type !== 'IAM' || grantee === undefined || !GRANTEE.test(grantee)) throw invalidGrant();
  if (input.ApplicationArn !== undefined || !isPermission(input.Permission)) throw invalidGrant();
  const subPrefix = input.AccessGrantsLocationConfiguration?.S3SubPrefix;
  const scope = within(location.scope, subPrefix);
  // Nobody is granted all data of an account, and an object has one name.
  const { bucket, key } = partsOfScope(scope);
  if (bucket === undefined) throw invalidGrant();
  if (input.S3PrefixType === 'Object' && (key === '' || key.endsWith('*'))) throw invalidGrant();
  const same = [...context.state.table(grants).list({ index: 'grantee', equals: grantee })];
  if (same.some((row) => row.scope === scope && row.permission === input.Permission)) throw grantExists();
  return {
    id: context.random.uuid(),
    location: location.id,
    subPrefix,
    scope,
    grantee,
    permission: input.Permission,
    created: context.now,
    tags: givenTags(input.Tags),
  };
}
