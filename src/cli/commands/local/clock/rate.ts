import { required } from '../../../arguments.ts';
import { defineCommand } from '../../../command.ts';
import { drawClock } from '../../../local/draw-clock.ts';
import { openControl } from '../../../local/open-control.ts';
import { integer } from '../../../values.ts';

export const command = defineCommand({
  description: 'Makes the virtual clock run faster, or at the pace of time again with 1.',
  examples: [{ line: 'nuage local clock rate 60', does: 'A minute a second' }],
  flags: {},
  positionals: {
    rate: required(integer('RATE', 'virtual seconds for each real one', { minimum: 1, maximum: 1_000_000 })),
  },
  async run({ positionals }, context) {
    await using opened = await openControl(context);
    const answer = await opened.control.setRate(positionals.rate);
    await context.print.value(answer, (view) => drawClock(answer, view));
  },
});
