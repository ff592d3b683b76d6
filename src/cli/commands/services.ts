import { courseServices } from '../../data/course-services.ts';
import type { CourseService } from '../../data/course-services.ts';
import { defineCommand } from '../command.ts';
import type { Column } from '../render/table.ts';

const columns: readonly Column<CourseService>[] = [
  { title: 'Service', text: ({ name }) => name, paint: (_row, style) => style.bold },
  { title: 'Commands', text: ({ commands }) => commands.join(' ') },
  {
    title: 'What there is',
    text: ({ does, closed, instead }) =>
      closed === undefined
        ? does
        : `closed by AWS${closed === 'unknown' ? ', when is not known' : ` ${closed.length > 7 ? 'on' : 'in'} ${closed}`}; instead: ${instead ?? 'nothing'}`,
  },
];

export const command = defineCommand({
  description:
    'Lists the services of the course: what nuage does with each, and of those that AWS has closed, when that was and what does their work today. A date that is not known for certain is said to be unknown.',
  examples: [
    { line: 'nuage services', does: 'All of them' },
    { line: 'nuage services --output json', does: 'For a script' },
  ],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await context.print.list(courseServices, { columns, empty: '' });
  },
});
