import { defineAction } from '../../../action.ts';
import { invalidValue, missingParameter } from '../errors.ts';
import { CLOUDWATCH_LIMITS } from '../limits.ts';
import { publish } from '../metrics/publish.ts';
import { readDatum } from '../metrics/read-datum.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html */
export const action = defineAction('cloudwatch', 'PutMetricData', {
  authorize: (input) => [
    { action: 'cloudwatch:PutMetricData', arn: '*', context: { 'cloudwatch:namespace': input.Namespace } },
  ],
  handler({ Namespace: namespace, MetricData = [], EntityMetricData = [] }, context) {
    if (namespace.startsWith('AWS/'))
      throw invalidValue('The value AWS/ for parameter Namespace is invalid.');
    const groups = [
      { place: 'MetricData', data: MetricData },
      ...EntityMetricData.map(({ MetricData: data = [] }, index) => ({
        place: `EntityMetricData.member.${index + 1}.MetricData`,
        data,
      })),
    ];
    const count = groups.reduce((sum, { data }) => sum + data.length, 0);
    if (count === 0) throw missingParameter('The parameter MetricData is required.');
    if (count > CLOUDWATCH_LIMITS.data)
      throw invalidValue(
        `The collection MetricData must not have a size greater than ${CLOUDWATCH_LIMITS.data}.`,
      );
    const read = groups.flatMap(({ place, data }) =>
      data.map((datum, index) => readDatum(namespace, datum, `${place}.member.${index + 1}`, context.now)),
    );
    publish(context, read);
    return {};
  },
});
