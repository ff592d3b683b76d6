import { defineAction } from '../../../action.ts';
import { toUse } from '../objects/use.ts';
import { bucketOf } from '../buckets/find.ts';
import { OWNER_ENFORCED } from '../buckets/ownership.ts';
import { findObject } from '../objects/find.ts';
import { aclOutput } from '../access/acl-document.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAcl.html */
export const action = defineAction('s3', 'GetObjectAcl', {
  authorize: (input, context) => toUse(context, input, 'GetObjectAcl'),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const row = findObject(context, bucket, input, 'GET');
    // Where ACLs are off everything is the bucket owner's alone, whatever was granted before.
    if (bucket.settings.ownership === OWNER_ENFORCED)
      return aclOutput(bucket.account, undefined, context.lenient);
    return aclOutput(row.owner, row.acl, context.lenient);
  },
});
