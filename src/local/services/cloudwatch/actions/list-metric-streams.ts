import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { pageOf } from '../paging.ts';
import { metricStreams } from '../records/state.ts';
import type { MetricStreamRow } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetricStreams.html */
export const action = defineAction('cloudwatch', 'ListMetricStreams', {
  authorize: () => [{ action: 'cloudwatch:ListMetricStreams', arn: '*' }],
  handler(input, context) {
    const { rows, NextToken } = pageOf(
      'ListMetricStreams',
      input,
      context,
      input.MaxResults ?? 500,
      ({ settings }: MetricStreamRow) => settings.Name,
      (after) => context.state.table(metricStreams).list(after === undefined ? {} : { after }),
    );
    const Entries = rows.map(({ settings, state, created, updated }) => ({
      Arn: regionalArn(context, 'cloudwatch', `metric-stream/${settings.Name}`),
      CreationDate: new Date(created),
      LastUpdateDate: new Date(updated),
      Name: settings.Name,
      FirehoseArn: settings.FirehoseArn,
      State: state,
      OutputFormat: settings.OutputFormat,
    }));
    return { Entries, NextToken };
  },
});
