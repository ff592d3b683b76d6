import { turkAnswers } from '../../../operations/mturk/answers.ts';
import type { AnswerLine } from '../../../operations/mturk/answers.ts';
import { many, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { csvText } from '../../render/csv.ts';
import type { Column } from '../../render/table.ts';
import { openTurk, sideFlags } from '../../turk-side.ts';
import { text } from '../../values.ts';

const columns: readonly Column<AnswerLine>[] = [
  { title: 'HIT', text: ({ hit }) => hit, least: 30 },
  { title: 'Assignment', text: ({ assignment }) => assignment, paint: (_row, style) => style.bold },
  { title: 'Worker', text: ({ worker }) => worker },
  { title: 'Status', text: ({ status }) => status },
  {
    title: 'Answers',
    text: ({ answers }) =>
      Object.entries(answers)
        .map(([question, values]) => `${question}: ${values.join(', ')}`)
        .join('; '),
  },
];

export const command = defineCommand({
  description:
    'Lists what workers of Mechanical Turk answered to tasks (HITs). --csv prints a line for each worker and a column for each question, for a spreadsheet.',
  examples: [
    { line: 'nuage mturk answers 3ABC…', does: 'The answers to a task' },
    { line: 'nuage mturk answers 3ABC… 3DEF… --csv > answers.csv', does: 'Those to two, for a spreadsheet' },
  ],
  actions: ['mechanicalturk:GetHIT', 'mechanicalturk:ListAssignmentsForHIT'],
  flags: { ...sideFlags, csv: toggle('print comma-separated values') },
  positionals: { hits: many(text('HIT', 'the id of a HIT; repeat it'), { atLeastOne: true }) },
  async run({ flags: { csv, ...flags }, positionals }, context) {
    await using session = await openTurk(context);
    const found = turkAnswers({ ...flags, ...positionals }, session.operations);
    if (csv) await context.print.raw(csvOf(await Array.fromAsync(found)));
    else await context.print.list(found, { columns, empty: 'Nobody has answered' });
    return session.exitCode();
  },
});

/** A column for each question that anybody answered, in the order in which they are met. */
function csvOf(lines: readonly AnswerLine[]): string {
  const questions = [...new Set(lines.flatMap(({ answers }) => Object.keys(answers)))];
  return csvText([
    ['hit', 'annotation', 'assignment', 'worker', 'status', 'submitted', ...questions],
    ...lines.map(({ hit, annotation = '', assignment, worker, status, submitted, answers }) => [
      hit,
      annotation,
      assignment,
      worker,
      status,
      submitted,
      ...questions.map((question) => (answers[question] ?? []).join('|')),
    ]),
  ]);
}
