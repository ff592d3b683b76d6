import { open, argument, request } from './words.ts';
import { PutBucketAclCommand, PutObjectAclCommand } from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Recorded, Situation } from './words.ts';

const everybody = { Type: 'Group', URI: 'http://acs.amazonaws.com/groups/global/AllUsers' };
const malformedAcl: Recorded = [
  'MalformedACLError',
  400,
  'The XML you provided was not well-formed or did not validate against our published schema',
];

export const acls: readonly Situation[] = [
  ['bucket', (input: object) => new PutBucketAclCommand({ ...open, ...input })] as const,
  ['object', (input: object) => new PutObjectAclCommand({ ...open, Key: 'object', ...input })] as const,
].flatMap(([of, command]): readonly Situation[] => {
  const put = (input: object) => (s3: S3Client) => send(s3, command(input));
  const owner = { Owner: { ID: 'a'.repeat(64) } };
  const grantee = (Grantee: object) => ({
    AccessControlPolicy: { ...owner, Grants: [{ Permission: 'READ', Grantee }] },
  });
  const group = 'http://acs.amazonaws.com/groups/s3/FakeGroup';
  return [
    [
      `${of}: a canned ACL that is none`,
      put({ ACL: 'fake-acl' }),
      argument(undefined, 'x-amz-acl', 'fake-acl'),
    ],
    [
      `${of}: a group that is none`,
      put({ GrantWrite: `uri="${group}"` }),
      argument('Invalid group uri', 'uri', group),
    ],
    [
      `${of}: a grant of another form`,
      put({ GrantWrite: 'fakekey="1234"' }),
      argument('Argument format not recognized', 'x-amz-grant-write', 'fakekey="1234"'),
    ],
    [
      `${of}: a user that is none`,
      put({ GrantWrite: 'id="wrong-id"' }),
      argument('Invalid id', 'id', 'wrong-id'),
    ],
    [
      `${of}: a document with a user that is none`,
      put(grantee({ Type: 'CanonicalUser', ID: 'wrong-id' })),
      argument('Invalid id', 'CanonicalUser/ID', 'wrong-id'),
    ],
    [
      `${of}: a document with a group that is none`,
      put(grantee({ Type: 'Group', URI: group })),
      argument('Invalid group uri', 'Group/URI', group),
    ],
    [
      `${of}: a document with a permission that is none`,
      put({ AccessControlPolicy: { ...owner, Grants: [{ Permission: 'WRONG', Grantee: everybody }] } }),
      malformedAcl,
    ],
    [
      `${of}: a document without an owner`,
      put({ AccessControlPolicy: { Grants: [{ Permission: 'READ', Grantee: everybody }] } }),
      malformedAcl,
    ],
    [
      `${of}: nothing said`,
      put({}),
      [
        'MissingSecurityHeader',
        400,
        'Your request was missing a required header',
        { MissingHeaderName: 'x-amz-acl' },
      ],
    ],
    [
      `${of}: canned and granted`,
      put({ ACL: 'private', GrantRead: `id="${'a'.repeat(64)}"` }),
      request('Specifying both Canned ACLs and Header Grants is not allowed'),
    ],
    [
      `${of}: canned and a document`,
      put({ ACL: 'private', AccessControlPolicy: { ...owner, Grants: [] } }),
      ['UnexpectedContent', 400, 'This request does not support content'],
    ],
  ];
});

function send(s3: S3Client, command: PutBucketAclCommand | PutObjectAclCommand): Promise<unknown> {
  return command instanceof PutBucketAclCommand ? s3.send(command) : s3.send(command);
}
