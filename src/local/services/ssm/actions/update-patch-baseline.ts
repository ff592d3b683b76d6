import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { laidOver } from '../laid-over.ts';
import { describeBaseline } from '../patching/describe.ts';
import { ownBaseline } from '../patching/find.ts';
import { baselines } from '../patching/state.ts';
import type { BaselineSettings } from '../patching/state.ts';
import { windowNotFound } from '../windows/errors.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdatePatchBaseline.html */
export const action = defineAction('ssm', 'UpdatePatchBaseline', {
  authorize: (input, context) => [
    {
      action: 'ssm:UpdatePatchBaseline',
      arn: regionalArn(context, 'ssm', `patchbaseline/${input.BaselineId}`),
    },
  ],
  handler(input, context) {
    const { BaselineId: id, Replace: replace = false, ...given } = input;
    const row = ownBaseline(context, id);
    if (row === undefined) throw windowNotFound(id);
    const kept = replace ? { Name: row.settings.Name } : row.settings;
    const updated = { ...row, settings: laidOver<BaselineSettings>(kept, given), modified: context.now };
    context.state.table(baselines).put(updated);
    return describeBaseline(updated);
  },
});
