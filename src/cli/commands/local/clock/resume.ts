import { defineCommand } from '../../../command.ts';
import { drawClock } from '../../../local/draw-clock.ts';
import { openControl } from '../../../local/open-control.ts';

export const command = defineCommand({
  description: 'Lets the virtual clock go on at the pace of time, from where it stands.',
  examples: [{ line: 'nuage local clock resume', does: 'Let the clock go on' }],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using opened = await openControl(context);
    const answer = await opened.control.resume();
    await context.print.value(answer, (view) => drawClock(answer, view));
  },
});
