import { defineAction } from '../../../action.ts';
import { centsText } from '../../../../data/turk-fees.ts';
import { SANDBOX_CENTS } from '../limits.ts';
import { onTurk } from '../permit.ts';

/**
 * the sandbox's money is never spent
 * https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_GetAccountBalanceOperation.html
 */
export const action = defineAction('mturk', 'GetAccountBalance', {
  authorize: () => onTurk('GetAccountBalance'),
  handler: () => ({ AvailableBalance: centsText(SANDBOX_CENTS) }),
});
