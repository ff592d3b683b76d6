import { required } from '../../../arguments.ts';
import { defineCommand } from '../../../command.ts';
import { drawClock } from '../../../local/draw-clock.ts';
import { openControl } from '../../../local/open-control.ts';
import { instant } from '../../../values.ts';

export const command = defineCommand({
  description:
    'Sets the virtual clock to a later time. Everything that falls due on the way happens, in its order.',
  examples: [{ line: 'nuage local clock set 2027-03-01T08:00:00Z', does: 'To the first of March' }],
  flags: {},
  positionals: { time: required(instant('the time to set it to')) },
  async run({ positionals }, context) {
    await using opened = await openControl(context);
    const answer = await opened.control.setTime(positionals.time);
    await context.print.value(answer, (view) => drawClock(answer, view));
  },
});
