import { defineAction } from '../../../action.ts';
import { smsSettings } from '../state.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_GetSMSAttributes.html */
export const action = defineAction('sns', 'GetSMSAttributes', {
  authorize: () => [{ action: 'sns:GetSMSAttributes', arn: '*' }],
  handler({ attributes: names = [] }, { state }) {
    const all = state.table(smsSettings).get('sms')?.attributes ?? {};
    const asked = Object.entries(all).filter(([name]) => names.length === 0 || names.includes(name));
    return { attributes: Object.fromEntries(asked) };
  },
});
