import { defineAction } from '../../../action.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import { openToken, sealToken, takePage } from '../../../blocks/paging.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { checkPageSize } from '../instances/page-of-instances.ts';
import { findSpotRequests } from '../spot/find-spot-requests.ts';
import { describeSpotRequest, spotFilters } from '../spot/spot-description.ts';
import { spotRequests, type SpotRequestRow } from '../spot/spot-requests.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotInstanceRequests.html */
export const action = defineAction('ec2', 'DescribeSpotInstanceRequests', {
  authorize: (_input, context) => onEverything('DescribeSpotInstanceRequests', context),
  handler(input, context) {
    const { state, account, region } = context;
    const passes = compileFilters(input.Filters, spotFilters, (row) => row.tags);
    checkPageSize(input.MaxResults);
    if (input.DryRun === true) throw dryRunOperation();
    const call = { service: 'ec2', action: 'DescribeSpotInstanceRequests', account, region, input };
    const after = input.NextToken === undefined ? undefined : openToken(call, input.NextToken);
    if (input.NextToken !== undefined && after === undefined)
      throw invalidParameterValue("Invalid value for 'nextToken'");
    const ids = input.SpotInstanceRequestIds ?? [];
    const all: Iterable<SpotRequestRow> =
      ids.length > 0
        ? findSpotRequests(state, ids)
        : state.table(spotRequests).list(after === undefined ? {} : { after });
    const page = takePage(Iterator.from(all).filter(passes), input.MaxResults ?? Infinity, (row) => row.id);
    return {
      SpotInstanceRequests: page.rows.map((row) => describeSpotRequest(row, state)),
      NextToken: page.next === undefined ? undefined : sealToken(call, page.next),
    };
  },
});
