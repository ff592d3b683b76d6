import { required } from '../../../arguments.ts';
import { defineCommand } from '../../../command.ts';
import { openControl } from '../../../local/open-control.ts';
import { text } from '../../../values.ts';

export const command = defineCommand({
  description: 'Gives an assignment of the local cloud back, as the worker who accepted it.',
  examples: [{ line: 'nuage local mturk return 3XYZ…', does: 'Let others have it' }],
  flags: {},
  positionals: { assignment: required(text('ASSIGNMENT', 'the id of the assignment')) },
  async run({ positionals: { assignment } }, context) {
    await using opened = await openControl(context);
    await opened.control.turk.giveBack(assignment);
    await context.print.value(
      { returned: assignment },
      ({ style }) => `Returned ${style.bold(assignment)}.\n`,
    );
  },
});
