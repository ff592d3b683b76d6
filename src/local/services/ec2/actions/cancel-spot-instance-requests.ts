import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { dryRunOperation } from '../errors.ts';
import { findSpotRequests } from '../spot/find-spot-requests.ts';
import { spotRequests } from '../spot/spot-requests.ts';

/**
 * Ends the requests; the instances that they launched go on.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelSpotInstanceRequests.html
 */
export const action = defineAction('ec2', 'CancelSpotInstanceRequests', {
  authorize: (input, context) =>
    input.SpotInstanceRequestIds.map((id) => ({
      action: 'ec2:CancelSpotInstanceRequests',
      arn: regionalArn(context, 'ec2', `spot-instances-request/${id}`),
    })),
  handler(input, context) {
    const rows = findSpotRequests(context.state, input.SpotInstanceRequestIds);
    if (input.DryRun === true) throw dryRunOperation();
    const table = context.state.table(spotRequests);
    for (const row of rows)
      if (row.state !== 'closed')
        table.put({
          ...row,
          state: 'cancelled',
          statusCode: 'request-canceled-and-instance-running',
          statusMessage: 'The Spot Instance request was canceled while the Spot Instance is still running.',
          statusTime: context.now,
        });
    return {
      CancelledSpotInstanceRequests: rows.map(({ id, state }) => ({
        SpotInstanceRequestId: id,
        State: state === 'closed' ? 'closed' : 'cancelled',
      })),
    };
  },
});
