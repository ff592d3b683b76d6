import { defineAction } from '../../../action.ts';
import { bucketOf } from '../buckets/find.ts';
import { methodNotAllowed } from '../errors.ts';
import { toList } from '../access/to-list.ts';
import { listed } from '../listing/contents.ts';
import { keyWriter, pageSize, takeShown } from '../listing/page.ts';
import { walk } from '../listing/walk.ts';
import { objects } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html: the next marker is said only with a delimiter. */
export const action = defineAction('s3', 'ListObjects', {
  authorize: (input, context) => toList(context, 's3:ListBucket', input),
  handler(input, context) {
    const { name, zone } = bucketOf(context, input);
    if (zone !== undefined) throw methodNotAllowed('GET', 'BUCKET');
    const { Prefix: prefix = '', Delimiter, Marker: after = '' } = input;
    const write = keyWriter(input.EncodingType);
    const size = pageSize(input.MaxKeys);
    const delimiter = Delimiter === '' ? undefined : Delimiter;
    const table = context.state.table(objects);
    const page = takeShown(walk(table, { bucket: name, prefix, delimiter, after }), size);
    const { last } = page;
    return {
      Name: name,
      Prefix: write(prefix),
      Marker: write(after),
      Delimiter: write(delimiter),
      // As it was asked for, though a page holds a thousand.
      MaxKeys: input.MaxKeys ?? size,
      EncodingType: input.EncodingType,
      IsTruncated: last !== undefined,
      NextMarker:
        last === undefined || delimiter === undefined ? undefined : write(last.row?.key ?? last.prefix),
      Contents:
        page.rows.length === 0 ? undefined : page.rows.map((row) => listed(row, write(row.key), context)),
      CommonPrefixes:
        page.prefixes.length === 0 ? undefined : page.prefixes.map((common) => ({ Prefix: write(common) })),
    };
  },
});
