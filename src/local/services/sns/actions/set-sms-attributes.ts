import { defineAction } from '../../../action.ts';
import { refused } from '../errors.ts';
import { smsSettings } from '../state.ts';

const known = new Set([
  'MonthlySpendLimit',
  'DeliveryStatusIAMRole',
  'DeliveryStatusSuccessSamplingRate',
  'DefaultSenderID',
  'DefaultSMSType',
  'UsageReportS3Bucket',
]);

/** What their values look like; of the others AWS says little. */
const shapes: Readonly<Record<string, RegExp>> = {
  MonthlySpendLimit: /^\d+$/,
  DeliveryStatusSuccessSamplingRate: /^(?:\d{1,2}|100)$/,
  DefaultSenderID: /^(?=.*[A-Za-z])[A-Za-z0-9]{1,11}$/,
  DefaultSMSType: /^(?:Promotional|Transactional)$/,
};

/** https://docs.aws.amazon.com/sns/latest/api/API_SetSMSAttributes.html */
export const action = defineAction('sns', 'SetSMSAttributes', {
  authorize: () => [{ action: 'sns:SetSMSAttributes', arn: '*' }],
  handler({ attributes: given }, { state }) {
    for (const [name, value] of Object.entries(given)) {
      if (!known.has(name)) throw refused(`${name} is not a valid attribute`);
      if (value !== '' && shapes[name]?.test(value) === false) throw refused(`${name} is invalid`);
    }
    const table = state.table(smsSettings);
    table.put({ id: 'sms', attributes: { ...table.get('sms')?.attributes, ...given } });
    return {};
  },
});
