import { listQualifications } from '../../../../operations/mturk/qualifications.ts';
import type { QualificationLine } from '../../../../operations/mturk/qualifications.ts';
import { defineCommand } from '../../../command.ts';
import type { Column } from '../../../render/table.ts';
import { openTurk, sideFlags } from '../../../turk-side.ts';

const columns: readonly Column<QualificationLine>[] = [
  { title: 'Qualification', text: ({ id }) => id, least: 30, paint: (_row, style) => style.bold },
  { title: 'Name', text: ({ name }) => name },
  { title: 'Status', text: ({ status }) => status },
  { title: 'By', text: ({ by }) => by },
  {
    title: 'Workers',
    text: ({ workers }) => workers.map(({ id, value }) => `${id}=${value}`).join(' '),
  },
];

export const command = defineCommand({
  description: 'Lists your own qualification types of Mechanical Turk, with who has them and what value.',
  examples: [{ line: 'nuage mturk qualification list', does: 'Those of the sandbox' }],
  actions: ['mechanicalturk:ListQualificationTypes', 'mechanicalturk:ListWorkersWithQualificationType'],
  flags: sideFlags,
  positionals: {},
  async run({ flags }, context) {
    await using session = await openTurk(context);
    const found = listQualifications(flags, session.operations);
    await context.print.list(found, { columns, empty: 'There is no qualification type' });
    return session.exitCode();
  },
});
