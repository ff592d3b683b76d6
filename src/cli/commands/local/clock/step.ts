import { defineCommand } from '../../../command.ts';
import { drawClock } from '../../../local/draw-clock.ts';
import { openControl } from '../../../local/open-control.ts';

export const command = defineCommand({
  description: 'Moves the virtual clock to the next thing that waits for it, and lets that happen.',
  examples: [{ line: 'nuage local clock step', does: 'On to the next timer' }],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using opened = await openControl(context);
    const answer = await opened.control.step();
    await context.print.value(answer, (view) => drawClock(answer, view));
  },
});
