import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { laidOver } from '../laid-over.ts';
import { findOpsItem, keptTimes } from '../ops/items.ts';
import { opsItems } from '../ops/state.ts';
import type { OpsItemSettings } from '../ops/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdateOpsItem.html */
export const action = defineAction('ssm', 'UpdateOpsItem', {
  authorize: (input, context) => [
    { action: 'ssm:UpdateOpsItem', arn: regionalArn(context, 'ssm', `opsitem/${input.OpsItemId}`) },
  ],
  handler(input, context) {
    const {
      OpsItemId: id,
      OpsItemArn: _arn,
      Status: status,
      OperationalDataToDelete: gone = [],
      OperationalData: data = {},
      ...rest
    } = input;
    const { ActualStartTime, ActualEndTime, PlannedStartTime, PlannedEndTime, ...given } = rest;
    const row = findOpsItem(context, id);
    const kept = Object.entries({ ...row.settings.OperationalData, ...data });
    const OperationalData = Object.fromEntries(kept.filter(([name]) => !gone.includes(name)));
    context.state.table(opsItems).put({
      ...row,
      settings: { ...laidOver<OpsItemSettings>(row.settings, given), OperationalData },
      times: {
        ...row.times,
        ...keptTimes({ ActualStartTime, ActualEndTime, PlannedStartTime, PlannedEndTime }),
      },
      status: status ?? row.status,
      modified: context.now,
      modifiedBy: context.caller.arn,
      version: row.version + 1,
    });
    return {};
  },
});
