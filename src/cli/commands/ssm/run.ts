import { UsageError } from '../../../errors.ts';
import { groupResults } from '../../../operations/commands/group-results.ts';
import { planRunCommand } from '../../../operations/commands/plan-run-command.ts';
import { reportRun } from '../../../operations/commands/report-run.ts';
import { applyPlan } from '../../../operations/plan/apply.ts';
import { many, one, toggle } from '../../arguments.ts';
import { carryOut, reported } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { instanceIds, selectionFlags, selectionOf } from '../../instance-selection.ts';
import { readInput } from '../../read-input.ts';
import { renderCommandReport } from '../../render/command-report.ts';
import { openSession } from '../../session.ts';
import { duration, file, tag, text } from '../../values.ts';

export const command = defineCommand({
  description: `Runs a shell script on instances through Systems Manager, by id, tag or filter, waits for it to end on all of them, and shows their output, hosts with the same one together.

It plans first: which of them are online, and why the others are not; these count as failed unless --skip-unreachable. The plan holds the script as it is, and what a command did on a host cannot be undone. A run that was broken off is gone on with by nuage runs resume: what was sent is not sent again. Ends with 1 when any host did not succeed. When --timeout is over, what still runs is cancelled. Systems Manager keeps 24,000 characters of a host's output; with --output-bucket all of it is read.`,
  examples: [
    { line: "nuage ssm run --script 'uptime' i-0123456789abcdef0", does: 'How long it is up' },
    {
      line: 'nuage ssm run --script-file patch.sh --tag Role=web --max-concurrency 10% --max-errors 2',
      does: 'A script on all web servers, a tenth at a time, until three have failed',
    },
  ],
  actions: [
    'ec2:DescribeInstances',
    's3:GetObject',
    'ssm:CancelCommand',
    'ssm:DescribeInstanceInformation',
    'ssm:GetCommandInvocation',
    'ssm:ListCommandInvocations',
    'ssm:ListCommands',
    'ssm:SendCommand',
  ],
  flags: {
    ...selectionFlags,
    all: toggle('every instance of the accounts and regions'),
    script: one(text('SCRIPT', 'what to run in a shell')),
    'script-file': one(file('the file with the script; - reads standard input')),
    document: one(text('NAME', 'another document than AWS-RunShellScript')),
    parameter: many(tag('a parameter of that document; repeat it for the items of a list')),
    'max-concurrency': one(text('N|N%', 'on how many hosts it runs at the same time'), '50'),
    'max-errors': one(text('N|N%', 'after how many failures nothing more is begun'), '100%'),
    timeout: one(duration('when to cancel what still runs'), '1h'),
    'output-bucket': one(text('BUCKET', 'where the hosts write all of their output')),
    'skip-unreachable': toggle('leave out hosts that are not online'),
    comment: one(text('TEXT', 'what it is for, as Systems Manager keeps it')),
  },
  positionals: { ids: instanceIds },
  async run({ flags, positionals }, context) {
    const path = flags['script-file'];
    const given = [flags.script, path, flags.document].filter((way) => way !== undefined);
    if (given.length !== 1)
      throw new UsageError('Say what to run: --script, --script-file or --document, one of them.');
    const script =
      path === undefined ? flags.script : Buffer.from(await readInput(path, context)).toString('utf8');
    const parameters = Object.groupBy(flags.parameter, ({ key }) => key);
    await using session = await openSession(context);
    const input = {
      ...selectionOf(flags, positionals.ids),
      script: script === undefined ? [] : script.replace(/\n$/, '').split('\n'),
      document: flags.document,
      parameters: Object.fromEntries(
        Object.entries(parameters).map(([key, items = []]) => [key, items.map(({ value = '' }) => value)]),
      ),
      comment: flags.comment,
      maxConcurrency: flags['max-concurrency'],
      maxErrors: flags['max-errors'],
      timeoutMs: flags.timeout,
      bucket: flags['output-bucket'],
      skipUnreachable: flags['skip-unreachable'],
    };
    await using plan = await planRunCommand(input, session.operations);
    // A plan that is saved has nothing to show of hosts yet.
    if (context.globals['plan-out'] !== undefined) return await carryOut(plan, session, context);
    const run = await reported(() => applyPlan(plan, session.operations));
    if (run.status === 'declined') return context.globals['detailed-exitcode'] ? 2 : 1;
    const report = await reportRun(plan, run, input, session.operations);
    await context.print.value(report, (view) =>
      renderCommandReport(report, groupResults(report.results), view),
    );
    return report.done ? session.exitCode() : 1;
  },
});
