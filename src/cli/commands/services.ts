import { courseServices } from '../../data/course-services.ts';
import type { CourseService } from '../../data/course-services.ts';
import { defineCommand } from '../command.ts';
import type { View } from '../print/printer.ts';
import { renderTable } from '../render/table.ts';
import type { Column } from '../render/table.ts';
import { wrap } from '../render/wrap.ts';

const columns: readonly Column<CourseService>[] = [
  { title: 'Service', text: ({ name }) => name, paint: (_row, style) => style.bold },
  { title: 'What there is', text: ({ does }) => does },
  { title: 'Commands', text: ({ commands }) => commands.join(' ') },
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
    await context.print.value(courseServices, (view) => {
      const there = courseServices.filter(({ closed }) => closed === undefined);
      const gone = courseServices.filter(({ closed }) => closed !== undefined);
      const ends = gone.map((one) => end(one, view)).join('');
      return `${renderTable(there, columns, view)}\n${view.style.bold('Closed by AWS')}\n${ends}`;
    });
  },
});

/** What became of a closed service, over as many lines as it takes: to cut it would hide what it is read for. */
function end({ name, closed = '', instead = '' }: CourseService, { style, width }: View): string {
  const when = closed === 'unknown' ? 'Date unknown' : closed;
  const lines = wrap(`${when}. Instead: ${instead}.`, Math.min(width, 100) - 4);
  return `  ${style.bold(name)}\n${lines.map((line) => `    ${line}\n`).join('')}`;
}
