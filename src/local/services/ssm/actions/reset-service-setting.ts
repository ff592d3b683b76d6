import { defineAction } from '../../../action.ts';
import { describeSetting, knownSetting, settingArn } from '../nodes/describe-setting.ts';
import { serviceSettings } from '../nodes/service-settings.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ResetServiceSetting.html */
export const action = defineAction('ssm', 'ResetServiceSetting', {
  authorize: (input, context) => [
    { action: 'ssm:ResetServiceSetting', arn: settingArn(context, input.SettingId) },
  ],
  handler(input, context) {
    context.state.table(serviceSettings).delete(knownSetting(input.SettingId));
    return { ServiceSetting: describeSetting(context, input.SettingId) };
  },
});
