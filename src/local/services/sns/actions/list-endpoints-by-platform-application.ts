import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { findApplication } from '../platform.ts';
import { platformEndpoints } from '../state.ts';
import type { PlatformEndpointRow } from '../state.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_ListEndpointsByPlatformApplication.html */
export const action = defineAction('sns', 'ListEndpointsByPlatformApplication', {
  authorize: () => [{ action: 'sns:ListEndpointsByPlatformApplication', arn: '*' }],
  handler(input, context) {
    const { arn: application } = findApplication(context, input.PlatformApplicationArn);
    const query = { index: 'application', equals: application };
    const { rows, NextToken } = pageOf(
      'ListEndpointsByPlatformApplication',
      input,
      context,
      ({ arn }: PlatformEndpointRow) => arn,
      (after) =>
        context.state.table(platformEndpoints).list(after === undefined ? query : { ...query, after }),
    );
    return {
      Endpoints: rows.map(({ arn, attributes }) => ({ EndpointArn: arn, Attributes: attributes })),
      NextToken,
    };
  },
});
