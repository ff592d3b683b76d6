import { isDeepStrictEqual } from 'node:util';
import { defineAction } from '../../../action.ts';
import { toUse } from '../objects/use.ts';
import { bucketOf } from '../buckets/find.ts';
import { findObject } from '../objects/find.ts';
import { changeVersion } from '../objects/versions.ts';
import { tell } from '../objects/events.ts';
import { aclKeys } from '../access/acl-keys.ts';
import { ownersGrant } from '../access/grants.ts';
import { newAcl } from '../access/new-acl.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectAcl.html */
export const action = defineAction('s3', 'PutObjectAcl', {
  authorize: (input, context) => toUse(context, input, 'PutObjectAcl', aclKeys(input)),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const row = findObject(context, bucket, input, 'PUT', 'refused');
    const acl = newAcl(context, bucket, row.owner, input);
    changeVersion(context, { ...row, acl });
    // Of one that is given again as it was nobody is told.
    const before = row.acl ?? [ownersGrant(row.owner)];
    if (!isDeepStrictEqual(acl, before)) tell(context, bucket, 's3:ObjectAcl:Put', row);
    return {};
  },
});
