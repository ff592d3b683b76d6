import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { requestTagKeys } from '../../../blocks/tag-keys.ts';
import { findGroup } from '../groups.ts';
import { logDetectors } from '../records/state.ts';
import { addTags } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogAnomalyDetector.html */
export const action = defineAction('logs', 'CreateLogAnomalyDetector', {
  authorize: (input, context) => {
    const tags = requestTagKeys(input.tags);
    const arn = regionalArn(context, 'logs', 'anomaly-detector:*');
    const tagging = { action: 'logs:TagResource', arn, context: tags };
    return [
      ...input.logGroupArnList.map((group) => ({
        action: 'logs:CreateLogAnomalyDetector',
        arn: group,
        context: tags,
      })),
      ...(Object.keys(tags).length > 0 ? [tagging] : []),
    ];
  },
  handler(input, context) {
    const { tags, ...settings } = input;
    for (const arn of input.logGroupArnList) findGroup(context, { logGroupIdentifier: arn });
    const arn = regionalArn(context, 'logs', `anomaly-detector:${context.random.uuid()}`);
    const times = { created: context.now, modified: context.now };
    context.state
      .table(logDetectors)
      .put({ arn, settings, enabled: true, ...times, tags: addTags({}, tags) });
    return { anomalyDetectorArn: arn };
  },
});
