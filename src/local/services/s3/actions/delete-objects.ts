import { defineStagedAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { checkPayer } from '../access/payer.ts';
import { permitted } from '../access/permitted.ts';
import { bucketOf } from '../buckets/find.ts';
import { malformedXml, noSuchVersion } from '../errors.ts';
import { MOST_DELETED } from '../limits.ts';
import { checkMatch } from '../objects/conditions.ts';
import { checkBypass, deleteObject } from '../objects/delete.ts';
import { tellOfNothing } from '../objects/events.ts';
import { lookUp } from '../objects/find.ts';
import { isGivenVersionId } from '../objects/version-id.ts';
import { checkDocument } from '../payload/check-document.ts';
import type { ActionContext } from '../../../action.ts';
import type { ObjectIdentifier } from '../../../../wire/generated/s3.ts';
import type { BucketRow } from '../state.ts';

interface Failed {
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly Code: string;
  readonly Message: string;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html: each object stands for itself. */
export const action = defineStagedAction('s3', 'DeleteObjects', {
  // Whether each object may be deleted is asked for each; that the bucket is there, for all.
  authorize(input, context) {
    checkPayer(context, bucketOf(context, input), input);
    return [];
  },
  receive: (_, phase) => checkDocument(phase, true),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const { Objects: doomed, Quiet: quiet } = input.Delete;
    if (doomed.length === 0 || doomed.length > MOST_DELETED) throw malformedXml();
    if (doomed.some(({ Key }) => Key === ''))
      throw new AwsError('UserKeyMustBeSpecified', 400, 'User key must be specified.');
    checkBypass(bucket, input.BypassGovernanceRetention);
    const bypass = input.BypassGovernanceRetention === true;
    const deleted = [];
    const errors: Failed[] = [];
    for (const object of doomed) {
      try {
        if (context.fails(object.Key))
          throw new AwsError('InternalError', 500, 'We encountered an internal error. Please try again.');
        permitted(context, bucket, object, bypass);
        checkDoomed(context, bucket, object);
        const nothing = bucket.versioning === undefined && lookUp(context, bucket.name, object) === undefined;
        const done = deleteObject(context, bucket, object, bypass);
        if (nothing) tellOfNothing(context, bucket, object.Key);
        deleted.push({
          Key: object.Key,
          VersionId: object.VersionId,
          DeleteMarker: done.DeleteMarker,
          DeleteMarkerVersionId: done.DeleteMarker === true ? done.VersionId : undefined,
        });
      } catch (error) {
        if (!(error instanceof AwsError)) throw error;
        errors.push({
          Key: object.Key,
          VersionId: object.VersionId,
          Code: error.code,
          Message: error.message,
        });
      }
    }
    return {
      Deleted: quiet === true ? undefined : deleted,
      Errors: errors.length === 0 ? undefined : errors,
    };
  },
});

/** What an object of many has to be; here a version id that was never given is no such version. */
function checkDoomed(context: ActionContext, bucket: BucketRow, object: ObjectIdentifier): void {
  const { Key, VersionId, ETag } = object;
  if (ETag === undefined && VersionId === undefined) return;
  const row = lookUp(context, bucket.name, object);
  if (row === undefined && VersionId !== undefined && !isGivenVersionId(VersionId))
    throw noSuchVersion(Key, VersionId);
  if (ETag !== undefined) checkMatch(ETag, row);
}
