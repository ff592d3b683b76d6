import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { newId } from '../../../blocks/ids.ts';
import { once } from '../once.ts';
import { readTags } from '../tags.ts';
import { checkSettings, scheduleWindow } from '../windows/schedule.ts';
import { windows } from '../windows/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateMaintenanceWindow.html */
export const action = defineAction('ssm', 'CreateMaintenanceWindow', {
  authorize: (input) =>
    makingTagged({ action: 'ssm:CreateMaintenanceWindow', arn: '*' }, 'ssm:AddTagsToResource', input.Tags),
  handler(input, context) {
    const { ClientToken: token, Tags: tags = [], ...given } = input;
    const settings = { ...given, Enabled: true };
    checkSettings(settings);
    const id = once(context, 'CreateMaintenanceWindow', { token, input: given }, () => {
      const table = context.state.table(windows);
      const made = newId('mw', context.random, (taken) => table.get(taken) !== undefined);
      const row = {
        id: made,
        settings,
        created: context.now,
        modified: context.now,
        tags: readTags(tags, []),
      };
      table.put(row);
      scheduleWindow(context, row);
      return made;
    });
    return { WindowId: id };
  },
});
