import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { passRole } from '../../iam/port.ts';
import { invalidCombination } from '../errors.ts';
import { metricStreams } from '../records/state.ts';
import { readTags } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricStream.html */
export const action = defineAction('cloudwatch', 'PutMetricStream', {
  authorize: (input, context) => [
    ...makingTagged(
      {
        action: 'cloudwatch:PutMetricStream',
        arn: regionalArn(context, 'cloudwatch', `metric-stream/${input.Name}`),
      },
      'cloudwatch:TagResource',
      input.Tags,
    ),
    passRole(context, input.RoleArn, 'streams.metrics.cloudwatch.amazonaws.com'),
  ],
  handler(input, context) {
    const { Tags: tags = [], ...settings } = input;
    if ((settings.IncludeFilters ?? []).length > 0 && (settings.ExcludeFilters ?? []).length > 0)
      throw invalidCombination('IncludeFilters and ExcludeFilters are mutually exclusive.');
    const table = context.state.table(metricStreams);
    const before = table.get(input.Name);
    table.put({
      settings,
      state: before?.state ?? 'running',
      created: before?.created ?? context.now,
      updated: context.now,
      tags: before?.tags ?? readTags(tags, []),
    });
    return { Arn: regionalArn(context, 'cloudwatch', `metric-stream/${input.Name}`) };
  },
});
