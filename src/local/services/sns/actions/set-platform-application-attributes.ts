import { defineAction } from '../../../action.ts';
import { findApplication } from '../platform.ts';
import { platformApplications } from '../state.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_SetPlatformApplicationAttributes.html */
export const action = defineAction('sns', 'SetPlatformApplicationAttributes', {
  authorize: () => [{ action: 'sns:SetPlatformApplicationAttributes', arn: '*' }],
  handler(input, context) {
    const row = findApplication(context, input.PlatformApplicationArn);
    const { PlatformCredential: _, PlatformPrincipal: __, ...kept } = input.Attributes;
    context.state.table(platformApplications).put({ ...row, attributes: { ...row.attributes, ...kept } });
    return {};
  },
});
