import type { ObjectSettings } from '../../aws/s3/object-settings.ts';
import { UsageError } from '../../errors.ts';

/** The AWS CLI's words for permissions. */
const members = {
  read: 'GrantRead',
  full: 'GrantFullControl',
  readacl: 'GrantReadACP',
  writeacl: 'GrantWriteACP',
} as const satisfies Readonly<Record<string, keyof ObjectSettings>>;

/** `full=id=CANONICAL-ID`, `read=uri=http://…` */
const written = /^(read|full|readacl|writeacl)=((?:id|uri|emailaddress)=.+)$/i;

/** One flag may have several, as in the AWS CLI: `--grants read=uri=… full=id=…`. */
export const grantGoesOn = /^[a-z]+=(?:id|uri|emailaddress)=/i;

/** Grants as headers of S3: one a permission, with all its grantees. */
export function grantsOf(grants: readonly string[]): ObjectSettings {
  const given: Partial<Record<(typeof members)[keyof typeof members], string>> = {};
  for (const grant of grants) {
    const [, permission = '', grantee] = written.exec(grant) ?? [];
    if (grantee === undefined) {
      throw new UsageError(`--grants cannot be "${grant}"`, {
        hint: 'Write PERMISSION=TYPE=ID: read, readacl, writeacl or full, then id, uri or emailaddress.',
      });
    }
    const member = members[permission.toLowerCase() as keyof typeof members];
    given[member] = given[member] === undefined ? grantee : `${given[member]}, ${grantee}`;
  }
  return given;
}
