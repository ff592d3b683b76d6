import type { AclHeaders } from './acl-headers.ts';

/** The condition keys that tell a policy which ACL a request gives. */
export function aclKeys(input: AclHeaders): Record<string, string> {
  const keys: Record<string, string> = {};
  if (input.ACL !== undefined) keys['s3:x-amz-acl'] = input.ACL;
  if (input.GrantFullControl !== undefined) keys['s3:x-amz-grant-full-control'] = input.GrantFullControl;
  if (input.GrantRead !== undefined) keys['s3:x-amz-grant-read'] = input.GrantRead;
  if (input.GrantReadACP !== undefined) keys['s3:x-amz-grant-read-acp'] = input.GrantReadACP;
  if (input.GrantWrite !== undefined) keys['s3:x-amz-grant-write'] = input.GrantWrite;
  if (input.GrantWriteACP !== undefined) keys['s3:x-amz-grant-write-acp'] = input.GrantWriteACP;
  return keys;
}
