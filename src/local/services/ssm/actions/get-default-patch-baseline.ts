import { defineAction } from '../../../action.ts';
import { defaultBaseline } from '../patching/find.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetDefaultPatchBaseline.html */
export const action = defineAction('ssm', 'GetDefaultPatchBaseline', {
  authorize: () => [{ action: 'ssm:GetDefaultPatchBaseline', arn: '*' }],
  handler(input, context) {
    const { OperatingSystem: system = 'WINDOWS' } = input;
    return { BaselineId: defaultBaseline(context, system), OperatingSystem: system };
  },
});
