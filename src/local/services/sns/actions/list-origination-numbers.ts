import { defineAction } from '../../../action.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_ListOriginationNumbers.html: an account has those that it bought, which cannot be done here */
export const action = defineAction('sns', 'ListOriginationNumbers', {
  authorize: () => [{ action: 'sns:ListOriginationNumbers', arn: '*' }],
  handler: () => ({ PhoneNumbers: [] }),
});
