import { required } from '../../../arguments.ts';
import { defineCommand } from '../../../command.ts';
import { openControl } from '../../../local/open-control.ts';
import { text } from '../../../values.ts';

export const command = defineCommand({
  description:
    'Accepts a HIT of the local cloud as a worker. What is not submitted in time is there for others again.',
  examples: [
    {
      line: 'nuage local mturk accept 3ABC… A1ANNEXAMPLE00',
      does: 'Take it, and learn the id of the assignment',
    },
  ],
  flags: {},
  positionals: {
    hit: required(text('HIT', 'the id of the HIT')),
    worker: required(text('WORKER', 'the id of the worker: A and ten to twenty-one capitals and digits')),
  },
  async run({ positionals: { hit, worker } }, context) {
    await using opened = await openControl(context);
    const assignment = await opened.control.turk.accept(hit, worker);
    await context.print.value(
      assignment,
      ({ style }) =>
        `${style.bold(assignment.id)} is to be submitted until ${new Date(assignment.deadline).toISOString()}.\n`,
    );
  },
});
