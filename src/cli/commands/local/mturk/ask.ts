import { many, required } from '../../../arguments.ts';
import { defineCommand } from '../../../command.ts';
import { answersOf } from '../../../local/answers.ts';
import { openControl } from '../../../local/open-control.ts';
import { tag, text } from '../../../values.ts';

export const command = defineCommand({
  description:
    'Asks for a qualification in the local cloud, as a worker, with the answers to its test if it has one.',
  examples: [
    {
      line: 'nuage local mturk ask 3QUAL… A1ANNEXAMPLE00 --answer colour=red',
      does: 'Take its test',
    },
  ],
  flags: { answer: many(tag('a question of the test and its answer; repeat it for several')) },
  positionals: {
    type: required(text('TYPE', 'the id of the qualification type')),
    worker: required(text('WORKER', 'the id of the worker')),
  },
  async run({ flags, positionals: { type, worker } }, context) {
    const answers = answersOf(flags.answer);
    await using opened = await openControl(context);
    const asked = await opened.control.turk.askQualification(type, worker, answers);
    await context.print.value(asked, ({ style }) =>
      asked.granted === undefined
        ? `The request ${style.bold(asked.requestId)} waits for the requester.\n`
        : `Granted, with the value ${style.bold(String(asked.granted))}.\n`,
    );
  },
});
