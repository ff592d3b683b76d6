import { UsageError } from '../../../../errors.ts';
import { one, required } from '../../../arguments.ts';
import { defineCommand } from '../../../command.ts';
import { openControl } from '../../../local/open-control.ts';
import { count } from '../../../../words/count.ts';
import { choice, integer, text } from '../../../values.ts';

export const command = defineCommand({
  description:
    'Shows what a worker of the local cloud has done and earned. With flags it says first where the worker is and what the qualifications of the system would be: a worker of whom nothing was said is in the United States, and no Master.',
  examples: [
    { line: 'nuage local mturk worker A1ANNEXAMPLE00', does: 'What she earned' },
    {
      line: 'nuage local mturk worker A1ANNEXAMPLE00 --locale DE-BY --master yes',
      does: 'A Master in Bavaria',
    },
  ],
  flags: {
    locale: one(text('PLACE', 'a country, or a country and its part, such as US-WA')),
    master: one(choice(['yes', 'no'], 'whether the worker is a Master')),
    adult: one(choice(['yes', 'no'], 'whether the worker takes content for adults')),
    approved: one(integer('NUMBER', 'assignments for others that were approved')),
    rejected: one(integer('NUMBER', 'assignments for others that were rejected')),
  },
  positionals: { worker: required(text('WORKER', 'the id of the worker')) },
  async run({ flags, positionals: { worker: id } }, context) {
    await using opened = await openControl(context);
    const { locale, master, adult, approved, rejected } = flags;
    const about = {
      ...(locale !== undefined && { locale: placeOf(locale) }),
      ...(master !== undefined && { master: master === 'yes' }),
      ...(adult !== undefined && { adult: adult === 'yes' }),
      ...(approved !== undefined && { approved }),
      ...(rejected !== undefined && { rejected }),
    };
    if (Object.keys(about).length > 0) await opened.control.turk.describeWorker({ id, ...about });
    const worker = await opened.control.turk.worker(id);
    await context.print.value(worker, ({ style }) =>
      [
        `${style.bold(id)} earned $${worker.earned} with ${count(worker.assignments.length, 'assignment')} and has ${count(worker.qualifications.length, 'qualification')}.`,
        ...worker.assignments.map(
          (one) => `  ${one.id}  ${one.status === 'Accepted' ? untilWhen(one.deadline) : one.status}`,
        ),
        '',
      ].join('\n'),
    );
  },
});

function untilWhen(deadline: number): string {
  return `to be submitted until ${new Date(deadline).toISOString()}`;
}

function placeOf(text: string): { readonly Country: string; readonly Subdivision?: string } {
  const [, Country, Subdivision] = /^([A-Z]{2})(?:-([A-Z0-9]{1,3}))?$/.exec(text) ?? [];
  if (Country === undefined)
    throw new UsageError(`--locale cannot be "${text}"`, { hint: 'Write US, or US-WA.' });
  return Subdivision === undefined ? { Country } : { Country, Subdivision };
}
