import { UsageError } from '../../../errors.ts';
import { planCreateHits } from '../../../operations/mturk/create-hits.ts';
import type { TurkQuestion } from '../../../operations/mturk/question.ts';
import { turkRequirements } from '../../../operations/mturk/requirements.ts';
import { many, one, required, toggle } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import type { CommandContext } from '../../context.ts';
import { readInput } from '../../read-input.ts';
import { openTurk, sideFlags } from '../../turk-side.ts';
import { duration, file, integer, text } from '../../values.ts';

export const command = defineCommand({
  description: `Plans to put tasks (HITs) before the workers of Mechanical Turk, and asks. They go to the sandbox, where nothing is paid, unless --production is there; what production would take is said either way: the rewards, and a fifth of them for Mechanical Turk, as much again from ten assignments on, and a twentieth for Masters.

Each file is a task: a page of HTML with a form, or a QuestionForm, HTMLQuestion or ExternalQuestion. --url asks on a site of your own.`,
  examples: [
    {
      line: 'nuage mturk create cat.html --title "Is it a cat?" --description "Say what you see" --reward 0.05',
      does: 'A page, for one worker, in the sandbox',
    },
    {
      line: 'nuage mturk create --url https://example.com/task --title Survey --description "Ten questions" --reward 1 --assignments 9 --country US --production',
      does: 'A survey of nine workers in the United States, who are paid',
    },
  ],
  actions: ['mechanicalturk:CreateHIT', 'mechanicalturk:GetAccountBalance'],
  flags: {
    ...sideFlags,
    url: many(text('URL', 'a site of your own that asks; repeat it')),
    title: required(text('TITLE', 'what workers see in their list')),
    description: required(text('TEXT', 'what they read before they begin')),
    reward: required(text('DOLLARS', 'what a worker gets, such as 0.05')),
    assignments: one(integer('NUMBER', 'workers of each task', { minimum: 1 }), '1'),
    keywords: one(text('WORDS', 'words to be found by, with commas')),
    duration: one(duration('what a worker has to finish'), '1h'),
    lifetime: one(duration('how long it can be taken'), '7d'),
    'auto-approve': one(duration('after which work is approved by itself'), '3d'),
    annotation: one(text('TEXT', 'words for yourself')),
    country: many(text('PLACE', 'only workers of this country, or part such as US-WA; repeat it')),
    'percent-approved': one(integer('PERCENT', 'of their work, at least', { maximum: 100 })),
    'hits-approved': one(integer('NUMBER', 'tasks of theirs, at least')),
    masters: toggle('only Masters, who cost a twentieth more'),
    height: one(integer('PIXELS', 'of the frame that shows the task', { minimum: 1 }), '600'),
  },
  positionals: { files: many(file('a task; repeat it')) },
  async run({ flags, positionals: { files } }, context) {
    const questions = await readQuestions(files, flags, context);
    await using session = await openTurk(context);
    const { plan, cost } = await planCreateHits(
      {
        production: flags.production,
        title: flags.title,
        description: flags.description,
        reward: flags.reward,
        keywords: flags.keywords,
        assignments: flags.assignments,
        duration: Math.round(flags.duration / 1000),
        lifetime: Math.round(flags.lifetime / 1000),
        autoApproval: Math.round(flags['auto-approve'] / 1000),
        annotation: flags.annotation,
        requirements: turkRequirements({
          places: flags.country,
          percentApproved: flags['percent-approved'],
          hitsApproved: flags['hits-approved'],
          masters: flags.masters,
          production: flags.production,
        }),
        questions,
      },
      session.operations,
    );
    await using _ = plan;
    if (flags.production)
      session.operations.host.notify({
        kind: 'advice',
        message: `This is production: up to ${cost.total} USD, ${cost.rewards} to workers and ${cost.fees} to Mechanical Turk.`,
      });
    return await carryOut(plan, session, context);
  },
});

async function readQuestions(
  files: readonly string[],
  { url: urls, height }: { readonly url: readonly string[]; readonly height: number },
  context: CommandContext,
): Promise<readonly TurkQuestion[]> {
  if (files.length + urls.length === 0)
    throw new UsageError('There is nothing to ask', { hint: 'Name files with tasks, or --url.' });
  const read: TurkQuestion[] = urls.map((url) => ({ url, height }));
  for (const path of files)
    read.push({ text: new TextDecoder().decode(await readInput(path, context)), height });
  return read;
}
