import { defineAction } from '../../../action.ts';
import { toList } from '../access/to-list.ts';
import { bucketOf } from '../buckets/find.ts';
import { shownOwner } from '../buckets/owner.ts';
import { invalidArgument } from '../errors.ts';
import { listed } from '../listing/contents.ts';
import { keyWriter, pageSize, takeShown } from '../listing/page.ts';
import { walkVersions } from '../listing/versions.ts';
import { checkVersionId } from '../objects/version-id.ts';
import { shownTime } from '../objects/shown-time.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html */
export const action = defineAction('s3', 'ListObjectVersions', {
  authorize: (input, context) => toList(context, 's3:ListBucketVersions', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const { Prefix: prefix = '', Delimiter, KeyMarker: key, VersionIdMarker: version } = input;
    if (version !== undefined && key === undefined)
      throw invalidArgument(
        'A version-id marker cannot be specified without a key marker.',
        'version-id-marker',
        version,
      );
    if (version === '')
      throw invalidArgument('A version-id marker cannot be empty.', 'version-id-marker', version);
    if (version !== undefined) checkVersionId(version, 'version-id-marker');
    const delimiter = Delimiter === '' ? undefined : Delimiter;
    const write = keyWriter(input.EncodingType);
    if (input.MaxKeys !== undefined && input.MaxKeys < 0)
      throw invalidArgument('max-keys cannot be negative', 'max-keys');
    const size = pageSize(input.MaxKeys);
    const walked = walkVersions(context, { bucket: bucket.name, prefix, delimiter, after: key }, version);
    const page = takeShown(walked, size);
    const { last } = page;
    const shown = page.rows.map(({ row, latest }) => ({ row, latest, key: write(row.key) }));
    return {
      Name: bucket.name,
      Prefix: write(prefix),
      KeyMarker: write(key ?? ''),
      VersionIdMarker: version ?? '',
      Delimiter: write(delimiter),
      MaxKeys: input.MaxKeys ?? size,
      EncodingType: input.EncodingType,
      IsTruncated: last !== undefined,
      NextKeyMarker: last === undefined ? undefined : write(last.row?.key ?? last.prefix),
      NextVersionIdMarker: last?.row?.row.version,
      Versions: shown
        .filter(({ row }) => row.marker !== true)
        .map(({ row, latest, key: name }) => ({
          ...listed(row, name, context),
          VersionId: row.version,
          IsLatest: latest,
        })),
      DeleteMarkers: shown
        .filter(({ row }) => row.marker === true)
        .map(({ row, latest, key: name }) => ({
          Owner: shownOwner(row.owner, context.lenient),
          Key: name,
          VersionId: row.version,
          IsLatest: latest,
          LastModified: shownTime(row.modified),
        })),
      CommonPrefixes:
        page.prefixes.length === 0 ? undefined : page.prefixes.map((common) => ({ Prefix: write(common) })),
    };
  },
});
