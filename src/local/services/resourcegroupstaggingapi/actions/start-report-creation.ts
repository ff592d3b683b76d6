import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';

/** "You must be the management account of an organization": https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_StartReportCreation.html */
export const action = defineAction('resourcegroupstaggingapi', 'StartReportCreation', {
  authorize: () => [{ action: 'tag:StartReportCreation', arn: '*' }],
  handler() {
    throw new AwsError(
      'ConstraintViolationException',
      400,
      'The request was denied because your account is not the management account of an organization.',
    );
  },
});
