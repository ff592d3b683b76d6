import { defineAction } from '../../../action.ts';
import { openToken, sealToken } from '../../../blocks/paging.ts';
import { invalidNextToken } from '../errors.ts';
import { trailArn } from '../trails/find.ts';
import { trailId, trails } from '../trails/state.ts';

const PAGE = 100;

/** All of the account, whatever their home: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_ListTrails.html */
export const action = defineAction('cloudtrail', 'ListTrails', {
  authorize: () => [{ action: 'cloudtrail:ListTrails', arn: '*' }],
  handler({ NextToken }, context) {
    const { account, region } = context;
    const call = { service: 'cloudtrail', action: 'ListTrails', account, region, input: {} };
    const after = NextToken === undefined ? undefined : openToken(call, NextToken);
    if (NextToken !== undefined && after === undefined) throw invalidNextToken();
    const range = { limit: PAGE + 1, ...(after === undefined ? {} : { after }) };
    const found = [...context.state.table(trails).list(range)];
    const page = found.slice(0, PAGE);
    const last = page.at(-1);
    return {
      Trails: page.map((row) => ({
        TrailARN: trailArn(context, row),
        Name: row.name,
        HomeRegion: row.region,
      })),
      NextToken:
        found.length > PAGE && last !== undefined
          ? sealToken(call, trailId(last.region, last.name))
          : undefined,
    };
  },
});
