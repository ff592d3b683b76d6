import { many, required } from '../../../arguments.ts';
import { defineCommand } from '../../../command.ts';
import { answersOf } from '../../../local/answers.ts';
import { openControl } from '../../../local/open-control.ts';
import { tag, text } from '../../../values.ts';

export const command = defineCommand({
  description:
    "Submits an assignment of the local cloud, as the worker who accepted it. A form's answers are held to it.",
  examples: [
    { line: 'nuage local mturk submit 3XYZ… --answer picture=cat', does: 'Answer a question' },
    {
      line: 'nuage local mturk submit 3XYZ… --answer seen=cat --answer seen=dog',
      does: 'Choose two of the choices of a question',
    },
  ],
  flags: { answer: many(tag('a question and its answer; repeat it for several')) },
  positionals: { assignment: required(text('ASSIGNMENT', 'the id of the assignment')) },
  async run({ flags, positionals: { assignment } }, context) {
    const answers = answersOf(flags.answer);
    await using opened = await openControl(context);
    const submitted = await opened.control.turk.submit(assignment, answers);
    await context.print.value(
      submitted,
      ({ style }) => `${style.bold(submitted.id)} is ${submitted.status}.\n`,
    );
  },
});
