import { openToken, sealToken, takePage } from '../../../blocks/paging.ts';
import { defineAction } from '../../../action.ts';
import { expressArn } from '../directory/express-arn.ts';
import { invalidArgument } from '../errors.ts';
import { shownTime } from '../objects/shown-time.ts';
import { buckets } from '../state.ts';

const MOST = 1000;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListDirectoryBuckets.html */
export const action = defineAction('s3', 'ListDirectoryBuckets', {
  authorize: () => [{ action: 's3express:ListAllMyDirectoryBuckets', arn: '*' }],
  handler(input, context) {
    const { account, region, state } = context;
    const call = { service: 's3', action: 'ListDirectoryBuckets', account, region, input: {} };
    const token = input.ContinuationToken || undefined;
    const after = token === undefined ? undefined : openToken(call, token);
    if (token !== undefined && after === undefined)
      throw invalidArgument('The continuation token provided is incorrect', 'continuation-token');
    const own = state
      .table(buckets)
      .list({ index: 'owner', equals: account, ...(after === undefined ? {} : { after }) });
    const here = [...own].filter((row) => row.zone !== undefined && row.region === region);
    const { rows, next } = takePage(
      here,
      Math.min(input.MaxDirectoryBuckets || MOST, MOST),
      ({ name }) => name,
    );
    return {
      Buckets: rows.map((row) => ({
        Name: row.name,
        CreationDate: shownTime(row.created),
        BucketRegion: row.region,
        BucketArn: expressArn(row),
      })),
      ContinuationToken: next === undefined ? undefined : sealToken(call, next),
    };
  },
});
