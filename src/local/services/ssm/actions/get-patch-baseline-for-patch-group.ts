import { defineAction } from '../../../action.ts';
import { defaultBaseline } from '../patching/find.ts';
import { patchGroups } from '../patching/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetPatchBaselineForPatchGroup.html */
export const action = defineAction('ssm', 'GetPatchBaselineForPatchGroup', {
  authorize: () => [{ action: 'ssm:GetPatchBaselineForPatchGroup', arn: '*' }],
  handler(input, context) {
    const { PatchGroup: group, OperatingSystem: system = 'WINDOWS' } = input;
    const own = context.state.table(patchGroups).get(`${group}\0${system}`)?.baseline;
    const BaselineId = own ?? defaultBaseline(context, system);
    return { BaselineId, PatchGroup: group, OperatingSystem: system };
  },
});
