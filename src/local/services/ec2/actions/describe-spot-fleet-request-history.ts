import { defineAction } from '../../../action.ts';
import { pageOfParts } from '../page-of-parts.ts';
import { findSpotFleet } from '../spot-fleets/spot-fleet-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotFleetRequestHistory.html */
export const action = defineAction('ec2', 'DescribeSpotFleetRequestHistory', {
  authorize: (input, context) =>
    onTagged('DescribeSpotFleetRequestHistory', [input.SpotFleetRequestId], context),
  handler(input, context) {
    const { history, id } = findSpotFleet(context.state, input.SpotFleetRequestId);
    const since = input.StartTime.getTime();
    const wanted = history.filter(
      ({ at, type }) => at >= since && (input.EventType === undefined || input.EventType === type),
    );
    const records = wanted.map((event) => ({
      EventInformation: {
        EventDescription: event.description,
        EventSubType: event.subtype,
        InstanceId: event.instanceId,
      },
      EventType: event.type,
      Timestamp: new Date(event.at),
    }));
    const { page, nextToken } = pageOfParts(
      'DescribeSpotFleetRequestHistory',
      records,
      {},
      input,
      context,
      1,
    );
    return {
      HistoryRecords: page,
      LastEvaluatedTime: new Date(context.now),
      NextToken: nextToken,
      SpotFleetRequestId: id,
      StartTime: input.StartTime,
    };
  },
});
