import { defineAction } from '../../../action.ts';
import { toList } from '../access/to-list.ts';
import { bucketOf } from '../buckets/find.ts';
import { shownOwner } from '../buckets/owner.ts';
import { invalidArgument } from '../errors.ts';
import { keyWriter, pageSize, takeShown } from '../listing/page.ts';
import { uploadsAfter } from '../listing/uploads.ts';
import { shownClass } from '../objects/describe.ts';
import { shownTime } from '../objects/shown-time.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html */
export const action = defineAction('s3', 'ListMultipartUploads', {
  authorize: (input, context) => toList(context, 's3:ListBucketMultipartUploads', input),
  handler(input, context) {
    const { name } = bucketOf(context, input);
    const { Prefix: prefix = '', Delimiter, KeyMarker: key = '', UploadIdMarker: id = '' } = input;
    const delimiter = Delimiter === '' ? undefined : Delimiter;
    const write = keyWriter(input.EncodingType);
    const size = pageSize(input.MaxUploads, 'max-uploads');
    const found = uploadsAfter(context, { bucket: name, prefix, delimiter, key, id });
    if (found === undefined) throw invalidArgument('Invalid uploadId marker', 'upload-id-marker', id);
    const page = takeShown(found, size);
    const { last } = page;
    const ending = last === undefined ? page.rows.at(-1) : last.row;
    return {
      Bucket: name,
      KeyMarker: write(key),
      UploadIdMarker: key === '' ? '' : id,
      Prefix: write(input.Prefix),
      Delimiter: write(delimiter),
      MaxUploads: size,
      EncodingType: input.EncodingType,
      IsTruncated: last !== undefined,
      // Behind a common prefix AWS tells no markers: a caller goes on with the prefix itself.
      NextKeyMarker: write(ending?.key ?? ''),
      NextUploadIdMarker: ending?.id ?? '',
      Uploads: page.rows.map((row) => ({
        UploadId: row.id,
        Key: write(row.key),
        Initiated: shownTime(row.initiated),
        StorageClass: shownClass(row),
        Owner: shownOwner(row.owner, context.lenient),
        Initiator: row.initiator.arn.endsWith(':root')
          ? shownOwner(row.initiator.account, context.lenient)
          : { ID: row.initiator.arn },
        ChecksumAlgorithm: row.checksumAlgorithm,
        ChecksumType: row.checksumType,
      })),
      CommonPrefixes:
        page.prefixes.length === 0 ? undefined : page.prefixes.map((common) => ({ Prefix: write(common) })),
    };
  },
});
