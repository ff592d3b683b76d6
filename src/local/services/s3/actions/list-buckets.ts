import { openToken, sealToken, takePage } from '../../../blocks/paging.ts';
import { defineAction } from '../../../action.ts';
import { bucketArn } from '../access/arns.ts';
import { shownOwner } from '../buckets/owner.ts';
import { invalidArgument } from '../errors.ts';
import { MOST_BUCKETS_LISTED } from '../limits.ts';
import { buckets } from '../state.ts';
import { region as knownRegion } from '../../../../data/regions.ts';
import { shownTime } from '../objects/shown-time.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html */
export const action = defineAction('s3', 'ListBuckets', {
  authorize: () => [{ action: 's3:ListAllMyBuckets', arn: '*' }],
  handler(input, context) {
    const { Prefix: prefix, BucketRegion: region, MaxBuckets: size = MOST_BUCKETS_LISTED } = input;
    if (size < 1 || size > MOST_BUCKETS_LISTED)
      throw invalidArgument(
        `Argument max-buckets must be an integer between 1 and ${MOST_BUCKETS_LISTED}`,
        'max-buckets',
        String(size),
      );
    checkRegion(region, context.region);
    const { account } = context;
    const call = { service: 's3', action: 'ListBuckets', account, region: '', input: { prefix, region } };
    const after =
      input.ContinuationToken === undefined ? undefined : openToken(call, input.ContinuationToken);
    if (input.ContinuationToken !== undefined && after === undefined)
      throw invalidArgument('The continuation token provided is incorrect', 'continuation-token');
    const own = context.state
      .table(buckets)
      .list({ index: 'owner', equals: account, ...(after === undefined ? {} : { after }) });
    const wanted = [...own].filter(
      (row) =>
        row.zone === undefined &&
        row.name.startsWith(prefix ?? '') &&
        (region === undefined || row.region === region),
    );
    const { rows, next } = takePage(wanted, size, (row) => row.name);
    // An old call without paging is answered in the old way, without regions.
    const paged =
      input.MaxBuckets !== undefined || region !== undefined || prefix !== undefined || after !== undefined;
    return {
      // First: the SDK for Java gives each bucket the owner that it has read before.
      Owner: shownOwner(account, context.lenient),
      Buckets: rows.map((row) => ({
        Name: row.name,
        CreationDate: shownTime(row.created),
        BucketRegion: paged ? row.region : undefined,
        BucketArn: bucketArn(row.partition, row.name),
      })),
      ContinuationToken: next === undefined ? undefined : sealToken(call, next),
      Prefix: prefix,
    };
  },
});

/** An endpoint tells of the buckets of its own region alone, where a region is asked for. */
function checkRegion(asked: string | undefined, own: string): void {
  if (asked === undefined || asked === own) return;
  const sentence =
    knownRegion(asked) === undefined
      ? `Argument value ${asked} is not a valid AWS Region`
      : 'Requests with bucket-region specified must be made to the corresponding regional endpoint';
  throw invalidArgument(sentence, 'bucket-region');
}
