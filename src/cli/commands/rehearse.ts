import { resolve } from 'node:path';
import { loadPlan } from '../../operations/plan/plan-file.ts';
import { one, required, toggle } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { formatDuration } from '../render/duration.ts';
import { twinActions } from '../twin-actions.ts';
import { rehearsePlan, checkLength } from '../rehearse-plan.ts';
import { renderRehearsal } from '../render/rehearsal.ts';
import { terminalHost } from '../terminal-host.ts';
import { duration, file } from '../values.ts';

export const command = defineCommand({
  description: `Applies a saved plan to a twin, and tells what happens: each step, what the account does by itself afterwards (groups that replace instances, alarms, states that follow each other), how long it takes, and what it makes of the bill. Nothing but the twin is changed.

The twin is a cloud in this process with its clock running fast: hours pass in seconds. That of a local cloud is the whole of it. That of an AWS account holds what EC2 and Auto Scaling have in the regions of the plan, under the same ids, and takes plans that work on nothing else; to make it nuage only reads. Commands and functions are not run on a twin.`,
  actions: twinActions,
  examples: [
    { line: 'nuage ec2 stop --tag Environment=test --plan-out stop.plan', does: 'Save a plan' },
    { line: 'nuage rehearse stop.plan', does: 'See what comes of it in an hour' },
    {
      line: 'nuage rehearse stop.plan --for 30d --undo',
      does: 'In a month, and whether it can be taken back',
    },
  ],
  flags: {
    for: one(duration('how long the twin lives on'), '1h'),
    undo: toggle('take it back at the end'),
    'as-aws': toggle('make the twin of a local cloud as that of an AWS account, of what its API tells'),
  },
  positionals: { plan: required(file('the saved plan')) },
  async run({ flags, positionals }, context) {
    const { surroundings, print, status } = context;
    checkLength(flags.for, '--for');
    await using plan = await loadPlan(resolve(surroundings.directory, positionals.plan));
    status.update('Making the twin');
    const rehearsal = await rehearsePlan(
      {
        plan,
        forMs: flags.for,
        undo: flags.undo,
        asAws: flags['as-aws'],
        signal: surroundings.signal,
        notify: (event) => terminalHost(context).notify(event),
        onTime: (lived) => status.update(`The twin has lived ${formatDuration(lived)}`),
      },
      context,
    );
    await print.value(rehearsal, (view) => renderRehearsal(rehearsal, positionals.plan, view));
    const ended = [rehearsal.run, rehearsal.undo].map((report) => report?.status ?? 'done');
    return ended.every((status) => status === 'done' || status === 'nothing') ? 0 : 1;
  },
});
