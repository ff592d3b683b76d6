import type { S3Grant, S3SetObjectAclOperation } from '../../../../../wire/generated/s3control.ts';
import { invalidRequest } from '../../errors.ts';
import type { Operate } from './operate.ts';

export const setAcl =
  ({ AccessControlPolicy: policy }: S3SetObjectAclOperation): Operate =>
  async ({ phase, actor }, object) => {
    const { CannedAccessControlList: ACL, AccessControlList: list } = policy ?? {};
    const AccessControlPolicy = list && {
      Owner: { ID: list.Owner.ID },
      Grants: (list.Grants ?? []).map((grant) => ({
        Permission: grant.Permission,
        Grantee: granteeOf(grant),
      })),
    };
    await phase.call('s3', 'PutObjectAcl', { ...object, ACL, AccessControlPolicy }, actor);
    return undefined;
  };

function granteeOf({ Grantee }: S3Grant) {
  const { TypeIdentifier, Identifier } = Grantee ?? {};
  if (TypeIdentifier === 'uri') return { Type: 'Group', URI: Identifier };
  if (TypeIdentifier === 'emailAddress') return { Type: 'AmazonCustomerByEmail', EmailAddress: Identifier };
  if (TypeIdentifier === 'id') return { Type: 'CanonicalUser', ID: Identifier };
  throw invalidRequest('A grant names its grantee by id, emailAddress or uri.');
}

const HEADERS: Readonly<Record<string, string>> = {
  FULL_CONTROL: 'GrantFullControl',
  READ: 'GrantRead',
  READ_ACP: 'GrantReadACP',
  WRITE_ACP: 'GrantWriteACP',
};

/** Grants as the headers of a copy have them: `id="…", uri="…"`. */
export function grantHeaders(grants: readonly S3Grant[] = []): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { Grantee, Permission = '' } of grants) {
    const header = HEADERS[Permission];
    if (header === undefined) throw invalidRequest(`An object has no grants of ${Permission}.`);
    const grantee = `${Grantee?.TypeIdentifier ?? 'id'}="${Grantee?.Identifier ?? ''}"`;
    found[header] = found[header] === undefined ? grantee : `${found[header]}, ${grantee}`;
  }
  return found;
}
