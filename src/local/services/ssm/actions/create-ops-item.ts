import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { keptTimes } from '../ops/items.ts';
import { opsItems } from '../ops/state.ts';
import { readTags } from '../tags.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateOpsItem.html */
export const action = defineAction('ssm', 'CreateOpsItem', {
  authorize: (input) =>
    makingTagged({ action: 'ssm:CreateOpsItem', arn: '*' }, 'ssm:AddTagsToResource', input.Tags),
  handler(input, context) {
    const {
      Tags: tags = [],
      AccountId: _account,
      ActualStartTime,
      ActualEndTime,
      PlannedStartTime,
      PlannedEndTime,
      ...settings
    } = input;
    const id = `oi-${context.random.hex(12)}`;
    const times = keptTimes({ ActualStartTime, ActualEndTime, PlannedStartTime, PlannedEndTime });
    const by = context.caller.arn;
    const made = { created: context.now, createdBy: by, modified: context.now, modifiedBy: by };
    context.state.table(opsItems).put({
      id,
      settings,
      times,
      status: 'Open',
      ...made,
      version: 1,
      related: [],
      tags: readTags(tags, []),
    });
    return { OpsItemId: id, OpsItemArn: regionalArn(context, 'ssm', `opsitem/${id}`) };
  },
});
