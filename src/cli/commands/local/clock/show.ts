import { defineCommand } from '../../../command.ts';
import { drawClock } from '../../../local/draw-clock.ts';
import { openControl } from '../../../local/open-control.ts';

export const command = defineCommand({
  description: 'Shows the virtual clock: its time, its pace, and what waits for it.',
  examples: [{ line: 'nuage local clock', does: 'What time it is in the local cloud' }],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using opened = await openControl(context);
    const answer = await opened.control.clock();
    await context.print.value(answer, (view) => drawClock(answer, view));
  },
});
