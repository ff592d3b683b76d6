import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { onObject } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { notImplementedHeader } from '../errors.ts';
import { checkMatch } from '../objects/conditions.ts';
import { checkBypass, deleteObject } from '../objects/delete.ts';
import { lookUp } from '../objects/find.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html */
export const action = defineAction('s3', 'DeleteObject', {
  authorize(input, context) {
    const { VersionId: version } = input;
    const keys = {
      ...(version === undefined ? {} : { 's3:versionid': version }),
      ...(input.IfMatch === undefined ? {} : { 's3:if-match': input.IfMatch }),
    };
    const deleting = version === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion';
    const requests = onObject(context, deleting, input, keys);
    if (input.BypassGovernanceRetention !== true) return requests;
    return [...requests, ...onObject(context, 's3:BypassGovernanceRetention', input, keys)];
  },
  handler(input, context) {
    const bucket = bucketOf(context, input);
    if (input.IfMatchLastModifiedTime !== undefined)
      throw notImplementedHeader('x-amz-if-match-last-modified-time');
    if (input.IfMatchSize !== undefined) throw notImplementedHeader('x-amz-if-match-size');
    if (input.MFA !== undefined)
      throw new AwsError(
        'NotImplemented',
        501,
        'This local cloud has no MFA devices: MFA delete is not there.',
      );
    checkBypass(bucket, input.BypassGovernanceRetention);
    if (input.IfMatch !== undefined) checkMatch(input.IfMatch, lookUp(context, bucket.name, input));
    return deleteObject(context, bucket, input, input.BypassGovernanceRetention === true);
  },
});
