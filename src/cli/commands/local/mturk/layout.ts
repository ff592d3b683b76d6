import { required } from '../../../arguments.ts';
import { defineCommand } from '../../../command.ts';
import { openControl } from '../../../local/open-control.ts';
import { readInput } from '../../../read-input.ts';
import { file } from '../../../values.ts';

export const command = defineCommand({
  description:
    "Keeps the HTML of a project, as the requester's website would, and prints its id: a HITLayoutId. ${name} in it is a placeholder.",
  examples: [{ line: 'nuage local mturk layout task.html', does: 'Make a layout of a page' }],
  flags: {},
  positionals: { file: required(file('its HTML')) },
  async run({ positionals }, context) {
    const html = new TextDecoder().decode(await readInput(positionals.file, context));
    await using opened = await openControl(context);
    const id = await opened.control.turk.addLayout(html);
    await context.print.value({ id }, () => `${id}\n`);
  },
});
