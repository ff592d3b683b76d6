import { defineAction } from '../../../action.ts';
import { bucketOf } from '../buckets/find.ts';
import { checkDirectoryListing } from '../directory/listing.ts';
import { toList } from '../access/to-list.ts';
import { invalidArgument } from '../errors.ts';
import { listed } from '../listing/contents.ts';
import { keyWriter, pageSize, takeShown } from '../listing/page.ts';
import { openPosition, sealPosition } from '../listing/position.ts';
import { walk } from '../listing/walk.ts';
import { objects } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
export const action = defineAction('s3', 'ListObjectsV2', {
  authorize: (input, context) => toList(context, 's3:ListBucket', input),
  handler(input, context) {
    const { name, zone } = bucketOf(context, input);
    if (zone !== undefined) checkDirectoryListing(input);
    const { Prefix: prefix = '', Delimiter, ContinuationToken: token, StartAfter: startAfter } = input;
    const write = keyWriter(input.EncodingType);
    const size = pageSize(input.MaxKeys);
    const delimiter = Delimiter === '' ? undefined : Delimiter;
    if (token === '')
      throw invalidArgument('The continuation token provided is incorrect', 'continuation-token');
    const after = token === undefined ? startAfter : openPosition(token);
    const table = context.state.table(objects);
    const page = takeShown(walk(table, { bucket: name, prefix, delimiter, after }), size);
    const { last } = page;
    return {
      Name: name,
      Prefix: write(prefix),
      Delimiter: write(delimiter),
      // As it was asked for, though a page holds a thousand.
      MaxKeys: input.MaxKeys ?? size,
      EncodingType: input.EncodingType,
      KeyCount: page.count,
      StartAfter: write(startAfter),
      ContinuationToken: token,
      IsTruncated: last !== undefined,
      NextContinuationToken:
        last === undefined ? undefined : sealPosition(last.row?.key ?? last.prefix ?? ''),
      Contents:
        page.rows.length === 0
          ? undefined
          : page.rows.map((row) =>
              listed(row, write(row.key), input.FetchOwner === true ? context : undefined),
            ),
      CommonPrefixes:
        page.prefixes.length === 0 ? undefined : page.prefixes.map((common) => ({ Prefix: write(common) })),
    };
  },
});
