import { UsageError } from '../../errors.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startConsole } from '../../console/console.ts';
import { pageDirectory } from '../../console/page-files.ts';
import type { ConsoleParts, RehearsalWish } from '../../console/parts.ts';
import type { Rehearsal } from '../../rehearsal/rehearse.ts';
import type { CommandContext } from '../context.ts';
import { one, toggle } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { openTarget } from '../console/target.ts';
import { twinActions } from '../twin-actions.ts';
import { integer } from '../values.ts';
import { version } from '../version.ts';

/** What it shows and changes; the rest is read to rehearse. */
const own = [
  'ce:GetCostAndUsage',
  'cloudwatch:DescribeAlarms',
  'ec2:DescribeImages',
  'ec2:DescribeInstanceAttribute',
  'ec2:DescribeInstanceStatus',
  'ec2:DescribeInstances',
  'ec2:DescribeSecurityGroups',
  'ec2:DescribeSpotInstanceRequests',
  'ec2:DescribeVolumes',
  'ec2:StartInstances',
  'ec2:StopInstances',
  'ec2:TerminateInstances',
  'lambda:ListFunctions',
  's3:ListBuckets',
  'sqs:GetQueueAttributes',
  'sqs:GetQueueUrl',
  'sqs:ListQueues',
  'sqs:PurgeQueue',
  'sqs:StartMessageMoveTask',
  'sts:GetCallerIdentity',
];

export const command = defineCommand({
  description: `Shows the account, or the local cloud, in a web page on this machine: what runs, instances with their details, and the runs of plans. Whatever changes something is shown as a plan first, confirmed, and kept as a run that can be taken back. Of a local cloud it shows the clock, calls, mails, queues and faults too.

It listens on this machine alone and prints a link that works once, for one browser. It acts with the credentials of this command until Ctrl-C.`,
  examples: [
    { line: 'nuage console', does: 'Look at the account of the default credentials' },
    { line: 'nuage console --local', does: 'Look at the local cloud, and move its clock' },
    {
      line: 'nuage console --region all --port 8080 --no-open',
      does: 'Every region, on a port of your choice',
    },
  ],
  actions: [...new Set([...own, ...twinActions])].toSorted(),
  flags: {
    port: one(integer('PORT', 'the port to listen on; 0 is any free one', { maximum: 65_535 }), '0'),
    'no-open': toggle('print the link and open no browser'),
  },
  positionals: {},
  untilInterrupted: true,
  async run({ flags }, context) {
    const { print, surroundings, status } = context;
    const page = pageDirectory();
    if (!existsSync(new URL('index.html', page)))
      throw new UsageError('The page of the console was not built', { hint: 'In a clone: npm run build.' });
    await using target = await openTarget(context);
    const costsDirectory =
      target.kind === 'local' ? undefined : join(surroundings.home, '.nuage', 'cache', 'costs');
    await using server = await startConsole(
      {
        ...target,
        costsDirectory,
        version,
        page,
        rehearse: (wish) => rehearseFor(wish, target.kind, context),
      },
      flags.port,
    );
    const { link } = server;
    await print.value({ link, target: target.kind }, ({ style }) =>
      [
        `${style.good('●')} The console is at ${style.bold(link)}`,
        style.dim('  The link works once, in one browser. Ctrl-C stops the console.'),
        '',
      ].join('\n'),
    );
    if (!flags['no-open'] && surroundings.stdin.isTerminal) await openBrowser(link, surroundings);
    await interrupted(surroundings.signal);
    status.print('Stopped.');
  },
});

/** Loaded when somebody rehearses: it brings the whole of a local cloud. */
async function rehearseFor(
  wish: RehearsalWish,
  kind: ConsoleParts['kind'],
  context: CommandContext,
): Promise<Rehearsal> {
  const { checkLength, rehearsePlan } = await import('../rehearse-plan.ts');
  checkLength(wish.forMs, 'The time of a rehearsal');
  const signal = AbortSignal.any([wish.signal, context.surroundings.signal]);
  return await rehearsePlan({ ...wish, signal, asAws: kind !== 'local', notify: () => undefined }, context);
}

/** The person can open the link as well, so a machine without a browser is no failure. */
async function openBrowser(
  link: string,
  { runProgram }: { readonly runProgram: (command: readonly string[]) => Promise<number> },
): Promise<void> {
  const opener =
    process.platform === 'darwin'
      ? ['open', link]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', link]
        : ['xdg-open', link];
  await runProgram(opener).catch(() => 1);
}

function interrupted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
