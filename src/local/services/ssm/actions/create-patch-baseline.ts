import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { newId } from '../../../blocks/ids.ts';
import { once } from '../once.ts';
import { baselines } from '../patching/state.ts';
import { readTags } from '../tags.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreatePatchBaseline.html */
export const action = defineAction('ssm', 'CreatePatchBaseline', {
  authorize: (input) =>
    makingTagged({ action: 'ssm:CreatePatchBaseline', arn: '*' }, 'ssm:AddTagsToResource', input.Tags),
  handler(input, context) {
    const { ClientToken: token, Tags: tags = [], OperatingSystem: system = 'WINDOWS', ...settings } = input;
    const table = context.state.table(baselines);
    const id = once(context, 'CreatePatchBaseline', { token, input: { system, settings } }, () => {
      const made = newId('pb', context.random, (taken) => table.get(taken) !== undefined);
      const times = { created: context.now, modified: context.now };
      table.put({ id: made, system, settings, ...times, tags: readTags(tags, []) });
      return made;
    });
    return { BaselineId: id };
  },
});
