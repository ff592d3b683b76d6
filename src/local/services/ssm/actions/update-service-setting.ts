import { defineAction } from '../../../action.ts';
import { knownSetting, settingArn } from '../nodes/describe-setting.ts';
import { serviceSettings } from '../nodes/service-settings.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdateServiceSetting.html */
export const action = defineAction('ssm', 'UpdateServiceSetting', {
  authorize: (input, context) => [
    { action: 'ssm:UpdateServiceSetting', arn: settingArn(context, input.SettingId) },
  ],
  handler(input, context) {
    context.state.table(serviceSettings).put({
      id: knownSetting(input.SettingId),
      value: input.SettingValue,
      modified: context.now,
      modifiedBy: context.caller.arn,
    });
    return {};
  },
});
