import { showHit } from '../../../operations/mturk/read-hits.ts';
import type { AssignmentLine, HitDetails } from '../../../operations/mturk/read-hits.ts';
import { required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import type { View } from '../../print/printer.ts';
import { printable } from '../../render/printable.ts';
import { openTurk, sideFlags } from '../../turk-side.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Shows a task (HIT) of Mechanical Turk with what workers answered, and when it is approved by itself.',
  examples: [{ line: 'nuage mturk show 3ABC…', does: 'The task and its answers' }],
  actions: ['mechanicalturk:GetHIT', 'mechanicalturk:ListAssignmentsForHIT'],
  flags: sideFlags,
  positionals: { hit: required(text('HIT', 'the id of a HIT')) },
  async run({ flags, positionals }, context) {
    await using session = await openTurk(context);
    const found = await showHit({ ...flags, ...positionals }, session.operations);
    await context.print.value(found, (view) => drawn(found, view));
    return session.exitCode();
  },
});

function drawn(hit: HitDetails, { style }: View): string {
  const { id, title, status, reward, assignments, available, pending, waiting, completed, expires, work } =
    hit;
  return [
    `${style.bold(id)} ${printable(title)}`,
    `  ${status}, ${reward} USD for each of ${assignments}, until ${expires}`,
    `  ${available} left, ${pending} being worked on, ${waiting} waiting, ${completed} decided`,
    ...work.flatMap((one) => workLines(one, style)),
    '',
  ].join('\n');
}

function workLines(work: AssignmentLine, style: View['style']): readonly string[] {
  const approves = work.approves === undefined ? '' : `, approved by itself ${work.approves}`;
  return [
    `${style.bold(work.id)} ${work.worker} ${work.status}${approves}`,
    ...Object.entries(work.answers).map(
      ([question, answers]) => `  ${printable(question)}: ${printable(answers.join(', '))}`,
    ),
    ...(work.feedback === undefined || work.feedback === ''
      ? []
      : [`  ${style.dim(printable(work.feedback))}`]),
  ];
}
