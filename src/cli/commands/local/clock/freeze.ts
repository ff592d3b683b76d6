import { defineCommand } from '../../../command.ts';
import { drawClock } from '../../../local/draw-clock.ts';
import { openControl } from '../../../local/open-control.ts';

export const command = defineCommand({
  description:
    'Stops the virtual clock where it is. What waits for it waits until it is advanced or resumed.',
  examples: [{ line: 'nuage local clock freeze', does: 'Stop the clock' }],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using opened = await openControl(context);
    const answer = await opened.control.freeze();
    await context.print.value(answer, (view) => drawClock(answer, view));
  },
});
