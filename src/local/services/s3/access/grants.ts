import { AwsError } from '../../../error.ts';
import { invalidArgument, invalidRequest } from '../errors.ts';
import type { Grant, Permission } from '../state.ts';
import { canonicalId } from '../buckets/owner.ts';
import type { AclHeaders } from './acl-headers.ts';

export const ALL_USERS = 'http://acs.amazonaws.com/groups/global/AllUsers';
export const AUTHENTICATED_USERS = 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers';
export const LOG_DELIVERY = 'http://acs.amazonaws.com/groups/s3/LogDelivery';
const GROUPS: ReadonlySet<string> = new Set([ALL_USERS, AUTHENTICATED_USERS, LOG_DELIVERY]);

/** The two accounts that an ACL may be about. */
export interface Owners {
  /** Of what the ACL is on. */
  readonly owner: string;
  readonly bucketOwner: string;
}

const everybody = (permission: Permission): Grant => ({ grantee: { uri: ALL_USERS }, permission });

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl, beside the owner's own grant. */
const canned: Readonly<Record<string, (owners: Owners) => readonly Grant[]>> = {
  private: () => [],
  'public-read': () => [everybody('READ')],
  'public-read-write': () => [everybody('READ'), everybody('WRITE')],
  'authenticated-read': () => [{ grantee: { uri: AUTHENTICATED_USERS }, permission: 'READ' }],
  'bucket-owner-read': (owners) => toBucketOwner(owners, 'READ'),
  'bucket-owner-full-control': (owners) => toBucketOwner(owners, 'FULL_CONTROL'),
  'log-delivery-write': () => [
    { grantee: { uri: LOG_DELIVERY }, permission: 'WRITE' },
    { grantee: { uri: LOG_DELIVERY }, permission: 'READ_ACP' },
  ],
  'aws-exec-read': () => [],
};

function toBucketOwner({ owner, bucketOwner }: Owners, permission: Permission): readonly Grant[] {
  return owner === bucketOwner ? [] : [{ grantee: { id: canonicalId(bucketOwner) }, permission }];
}

export function ownersGrant(owner: string): Grant {
  return { grantee: { id: canonicalId(owner) }, permission: 'FULL_CONTROL' };
}

export function cannedGrants(name: string, owners: Owners): readonly Grant[] {
  const grants = Object.hasOwn(canned, name) ? canned[name] : undefined;
  if (grants === undefined) throw invalidArgument('', 'x-amz-acl', name);
  return [ownersGrant(owners.owner), ...grants(owners)];
}

/** The headers that grant something, with the permission that each stands for. */
const grantHeaders = [
  ['GrantFullControl', 'FULL_CONTROL', 'x-amz-grant-full-control'],
  ['GrantRead', 'READ', 'x-amz-grant-read'],
  ['GrantWrite', 'WRITE', 'x-amz-grant-write'],
  ['GrantReadACP', 'READ_ACP', 'x-amz-grant-read-acp'],
  ['GrantWriteACP', 'WRITE_ACP', 'x-amz-grant-write-acp'],
] as const;

/** `id="…", uri="…"`; undefined when no header grants anything. */
export function headerGrants(input: AclHeaders): readonly Grant[] | undefined {
  const grants: Grant[] = [];
  for (const [member, permission, header] of grantHeaders) {
    const text = input[member];
    if (text === undefined) continue;
    for (const part of text.split(','))
      grants.push({ grantee: readGrantee(part.trim(), header, text), permission });
  }
  if (grants.length > 0 && input.ACL !== undefined)
    throw invalidRequest('Specifying both Canned ACLs and Header Grants is not allowed');
  return grants.length === 0 ? undefined : grants;
}

function readGrantee(part: string, header: string, text: string): Grant['grantee'] {
  const match = /^(id|uri|emailAddress)\s*=\s*"?([^"]*)"?$/.exec(part);
  const [, kind, value = ''] = match ?? [];
  if (kind === 'id') return { id: checkId(value, 'id') };
  if (kind === 'uri') return { uri: checkUri(value, 'uri') };
  if (kind === 'emailAddress') throw unresolvable(value);
  throw invalidArgument('Argument format not recognized', header, text);
}

export function checkId(id: string, name: string): string {
  if (!/^[0-9a-f]{64}$/.test(id)) throw invalidArgument('Invalid id', name, id);
  return id;
}

export function checkUri(uri: string, name: string): string {
  if (!GROUPS.has(uri)) throw invalidArgument('Invalid group uri', name, uri);
  return uri;
}

/** Nobody has an address here. https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export function unresolvable(address: string) {
  return new AwsError(
    'UnresolvableGrantByEmailAddress',
    400,
    'The e-mail address you provided does not match any account on record.',
    { EmailAddress: address },
  );
}

/** Whether a grant is to people outside of the accounts that are named. */
export function isPublicGrant({ grantee }: Grant): boolean {
  return 'uri' in grantee && (grantee.uri === ALL_USERS || grantee.uri === AUTHENTICATED_USERS);
}
