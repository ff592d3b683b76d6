import { AwsError } from '../../../../error.ts';

/** EC2's errors for ids of flow logs: `These flow log ids in the input list are not found: [TotalCount: 1] fl-…` */
export const flowLogIdErrors = {
  malformed: (id: string): AwsError =>
    new AwsError('InvalidFlowLogId.Malformed', 400, `Invalid id: "${id}" (expecting "fl-...")`),
  notFound: (ids: readonly string[]): AwsError =>
    new AwsError(
      'InvalidFlowLogId.NotFound',
      400,
      `These flow log ids in the input list are not found: [TotalCount: ${ids.length}] ${ids.join(' ')}`,
    ),
};
