import { defineAction } from '../../../action.ts';
import { describeDetector } from '../records/detectors.ts';
import { listAll } from '../records/list.ts';
import { logDetectors } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListLogAnomalyDetectors.html */
export const action = defineAction('logs', 'ListLogAnomalyDetectors', {
  authorize: () => [{ action: 'logs:ListLogAnomalyDetectors', arn: '*' }],
  handler(input, context) {
    const { filterLogGroupArn: group } = input;
    const { rows, nextToken } = listAll('ListLogAnomalyDetectors', input, context, {
      table: logDetectors,
      wanted: ({ settings }) => group === undefined || settings.logGroupArnList.includes(group),
    });
    const anomalyDetectors = rows.map((row) => ({ anomalyDetectorArn: row.arn, ...describeDetector(row) }));
    return { anomalyDetectors, nextToken };
  },
});
