import { defineAction } from '../../../action.ts';
import { describeSetting, settingArn } from '../nodes/describe-setting.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetServiceSetting.html */
export const action = defineAction('ssm', 'GetServiceSetting', {
  authorize: (input, context) => [
    { action: 'ssm:GetServiceSetting', arn: settingArn(context, input.SettingId) },
  ],
  handler: (input, context) => ({ ServiceSetting: describeSetting(context, input.SettingId) }),
});
