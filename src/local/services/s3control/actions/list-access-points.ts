import { defineAction } from '../../../action.ts';
import { pageOfRows } from '../../../blocks/pager.ts';
import { accessPointArn, networkOrigin } from '../access-points/find.ts';
import { checkAccount } from '../own-account.ts';
import { pager } from '../pager.ts';
import { accessPointId, accessPoints } from '../state.ts';
import type { AccessPointRow } from '../state.ts';

/** Of access points a page has at most so many, and as many when nothing is said. */
const MOST = 1000;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_ListAccessPoints.html */
export const action = defineAction('s3control', 'ListAccessPoints', {
  authorize(input, context) {
    checkAccount(context, input.AccountId);
    return [{ action: 's3:ListAccessPoints', arn: '*' }];
  },
  handler(input, context) {
    const { account, region, state } = context;
    const prefix = accessPointId(account, region, '');
    const table = state.table(accessPoints);
    const own = { from: prefix, below: `${prefix.slice(0, -1)}0` };
    const call = { action: 'ListAccessPoints', input, context, token: input.NextToken };
    const { rows, next } = pageOfRows(
      pager,
      { ...call, size: Math.min(input.MaxResults || MOST, MOST) },
      ({ name }: AccessPointRow) => name,
      (after) =>
        ofBucket(table.list(after === undefined ? own : { ...own, after: prefix + after }), input.Bucket),
    );
    return {
      AccessPointList: rows.map((point) => ({
        Name: point.name,
        NetworkOrigin: networkOrigin(point),
        VpcConfiguration: point.vpcId === undefined ? undefined : { VpcId: point.vpcId },
        Bucket: point.bucket,
        AccessPointArn: accessPointArn(point),
        Alias: point.alias,
        BucketAccountId: point.bucketAccount,
      })),
      NextToken: next,
    };
  },
});

function* ofBucket(points: Iterable<AccessPointRow>, bucket: string | undefined): Iterable<AccessPointRow> {
  for (const point of points) if (bucket === undefined || point.bucket === bucket) yield point;
}
