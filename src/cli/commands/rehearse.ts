import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import { extensions } from '../../operations/extensions.ts';
import { loadPlan } from '../../operations/plan/plan-file.ts';
import { rehearse } from '../../rehearsal/rehearse.ts';
import { loadTwin } from '../../rehearsal/twin/twin.ts';
import { one, required, toggle } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { saveAccount } from '../local/save-account.ts';
import { formatDuration } from '../render/duration.ts';
import { renderRehearsal } from '../render/rehearsal.ts';
import { isAlive } from '../session.ts';
import { inTemporaryDirectory } from '../temporary-directory.ts';
import { terminalHost } from '../terminal-host.ts';
import { duration, file } from '../values.ts';

/** A saved cloud beyond this goes on in files, which are slower than memory and have room. */
const LARGE = 512 * 1024 * 1024;

/** AWS bills a minute of an instance at least. */
const SHORTEST = 60_000;
/** Cost Explorer tells days of the past 14 months. */
const LONGEST = 366 * 86_400_000;

export const command = defineCommand({
  description: `Applies a saved plan to a twin, and tells what happens: each step, what the account does by itself afterwards (groups that replace instances, alarms, states that follow each other), how long it takes, and what it makes of the bill. Nothing but the twin is changed.

The twin is a cloud in this process with its clock running fast: hours pass in seconds. That of a local cloud is the whole of it. That of an AWS account holds what EC2 and Auto Scaling have in the regions of the plan, under the same ids, and takes plans that work on nothing else; to make it nuage only reads. Commands and functions are not run on a twin.`,
  actions: [
    'autoscaling:DescribeAutoScalingGroups',
    'autoscaling:DescribeLaunchConfigurations',
    'ec2:DescribeAddresses',
    'ec2:DescribeDhcpOptions',
    'ec2:DescribeImages',
    'ec2:DescribeInstanceAttribute',
    'ec2:DescribeInstances',
    'ec2:DescribeInternetGateways',
    'ec2:DescribeKeyPairs',
    'ec2:DescribeLaunchTemplateVersions',
    'ec2:DescribeLaunchTemplates',
    'ec2:DescribeNetworkAcls',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribeRouteTables',
    'ec2:DescribeSecurityGroupRules',
    'ec2:DescribeSecurityGroups',
    'ec2:DescribeSnapshots',
    'ec2:DescribeSubnets',
    'ec2:DescribeVolumes',
    'ec2:DescribeVpcAttribute',
    'ec2:DescribeVpcs',
    'kms:DescribeKey',
    'servicequotas:ListServiceQuotas',
  ],
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
    const { clock, random, surroundings, print } = context;
    if (flags.for < SHORTEST || flags.for > LONGEST)
      throw new UsageError('--for is a minute at least, and a year at most');
    await using plan = await loadPlan(resolve(surroundings.directory, positionals.plan));
    return await inTemporaryDirectory('nuage-rehearsal-', context, async (directory) => {
      const saved = join(directory, 'account.cloud');
      context.status.update('Making the twin');
      await saveAccount(saved, plan, flags['as-aws'], context);
      const large = (await stat(saved)).size > LARGE;
      let twins = 0;
      const rehearsal = await rehearse({
        plan,
        forMs: flags.for,
        undo: flags.undo,
        openTwin: (places) => {
          twins += 1;
          const data = large ? join(directory, `twin-${twins}`) : undefined;
          return loadTwin(saved, { places, wall: clock, random, data });
        },
        context: {
          random,
          extensions,
          runsDirectory: join(directory, 'runs'),
          processes: { own: process.pid, isAlive },
          signal: surroundings.signal,
        },
        notify: (event) => terminalHost(context).notify(event),
        onTime: (lived) => context.status.update(`The twin has lived ${formatDuration(lived)}`),
      });
      await print.value(rehearsal, (view) => renderRehearsal(rehearsal, positionals.plan, view));
      const ended = [rehearsal.run, rehearsal.undo].map((report) => report?.status ?? 'done');
      return ended.every((status) => status === 'done' || status === 'nothing') ? 0 : 1;
    });
  },
});
