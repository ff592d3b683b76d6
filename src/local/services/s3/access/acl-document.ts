import type { AccessControlPolicy, GetBucketAclOutput } from '../../../../wire/generated/s3.ts';
import { AwsError } from '../../../error.ts';
import { canonicalId, shownId, shownOwner } from '../buckets/owner.ts';
import type { Grant, Permission } from '../state.ts';
import { checkId, checkUri, ownersGrant, unresolvable } from './grants.ts';

const PERMISSIONS: readonly Permission[] = ['FULL_CONTROL', 'READ', 'WRITE', 'READ_ACP', 'WRITE_ACP'];

/** An ACL as answers have it. What has none of its own is its owner's alone; one without grants is possible too. */
export function aclOutput(
  owner: string,
  acl: readonly Grant[] | undefined,
  lenient: boolean,
): GetBucketAclOutput {
  const grants = acl ?? [ownersGrant(owner)];
  return {
    Owner: shownOwner(owner, lenient),
    Grants: grants.map(({ grantee, permission }) => ({
      Grantee:
        'id' in grantee
          ? { Type: 'CanonicalUser', ...shownId(grantee.id, lenient) }
          : { Type: 'Group', URI: grantee.uri },
      Permission: permission,
    })),
  };
}

/** An ACL as a document gives it. */
export function readAclDocument(document: AccessControlPolicy, owner: string): readonly Grant[] {
  if (document.Owner?.ID === undefined || document.Grants === undefined) throw malformedAcl();
  if (document.Owner.ID !== canonicalId(owner)) checkId(document.Owner.ID, 'CanonicalUser/ID');
  return document.Grants.map(({ Grantee: given, Permission: name }) => {
    const permission = PERMISSIONS.find((known) => known === name);
    if (given === undefined || permission === undefined) throw malformedAcl();
    if (given.EmailAddress !== undefined) throw unresolvable(given.EmailAddress);
    if (given.URI !== undefined) return { grantee: { uri: checkUri(given.URI, 'Group/URI') }, permission };
    if (given.ID === undefined) throw malformedAcl();
    return { grantee: { id: checkId(given.ID, 'CanonicalUser/ID') }, permission };
  });
}

function malformedAcl(): AwsError {
  return new AwsError(
    'MalformedACLError',
    400,
    'The XML you provided was not well-formed or did not validate against our published schema',
  );
}
