import { required } from '../../../arguments.ts';
import { defineCommand } from '../../../command.ts';
import { drawClock } from '../../../local/draw-clock.ts';
import { openControl } from '../../../local/open-control.ts';
import { duration } from '../../../values.ts';

export const command = defineCommand({
  description:
    'Moves the virtual clock on. Everything that falls due on the way happens, in its order: states change, schedules fire, sessions end.',
  examples: [
    { line: 'nuage local clock advance 8h', does: 'On by eight hours' },
    { line: 'nuage local clock advance 1d12h', does: 'On by a day and a half' },
  ],
  flags: {},
  positionals: { by: required(duration('how far')) },
  async run({ positionals }, context) {
    await using opened = await openControl(context);
    const answer = await opened.control.advance(positionals.by);
    await context.print.value(answer, (view) => drawClock(answer, view));
  },
});
