import { defineCommand } from '../../../command.ts';
import { openControl } from '../../../local/open-control.ts';

export const command = defineCommand({
  description: 'Removes all rules: fair weather again.',
  examples: [{ line: 'nuage local faults clear', does: 'Fair weather' }],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using opened = await openControl(context);
    await opened.control.clearFaults();
    await context.print.value({ faults: [] }, () => 'Fair weather.\n');
  },
});
