import { command, group } from './manifest-entry.ts';
import type { CommandEntry, GroupEntry, Section } from './manifest-entry.ts';
import { alarms } from './manifest/alarms.ts';
import { asg } from './manifest/asg.ts';
import { backup } from './manifest/backup.ts';
import { bastion } from './manifest/bastion.ts';
import { budget } from './manifest/budget.ts';
import { cloudfront } from './manifest/cloudfront.ts';
import { config } from './manifest/config.ts';
import { deploy } from './manifest/deploy.ts';
import { ec2 } from './manifest/ec2.ts';
import { iam } from './manifest/iam.ts';
import { keys } from './manifest/keys.ts';
import { infra } from './manifest/infra.ts';
import { lambda } from './manifest/lambda.ts';
import { local } from './manifest/local.ts';
import { logs } from './manifest/logs.ts';
import { metrics } from './manifest/metrics.ts';
import { mturk } from './manifest/mturk.ts';
import { param } from './manifest/param.ts';
import { runs } from './manifest/runs.ts';
import { s3 } from './manifest/s3.ts';
import { schedule } from './manifest/schedule.ts';
import { secrets } from './manifest/secrets.ts';
import { simpledb } from './manifest/simpledb.ts';
import { snapshot } from './manifest/snapshot.ts';
import { ses } from './manifest/ses.ts';
import { sns } from './manifest/sns.ts';
import { sqs } from './manifest/sqs.ts';
import { ssm } from './manifest/ssm.ts';
import { volume } from './manifest/volume.ts';

/**
 * What a newcomer looks for, in the order in which they do: the commands of nuage by what they are about. Help prints
 * them in this order, and every command that is not hidden stands here once.
 */
export const sections: readonly Section[] = [
  {
    title: 'Begin here',
    names: ['demo', 'whoami', 'local', 'console', 'init', 'config', 'completion', 'version'],
  },
  {
    title: 'Instances',
    names: ['ec2', 'volume', 'snapshot', 'keys', 'bastion', 'ssm', 'asg', 'schedule', 'stopinator'],
  },
  { title: 'Data', names: ['s3', 'backup', 'param', 'secrets', 'simpledb'] },
  { title: 'Programs', names: ['lambda', 'sqs', 'sns', 'ses', 'cloudfront', 'mturk'] },
  { title: 'What goes on', names: ['report', 'metrics', 'alarms', 'logs', 'highlow'] },
  { title: 'Money', names: ['costs', 'budget', 'cleanup'] },
  { title: 'Who may what', names: ['iam', 'policy'] },
  { title: 'Plans', names: ['infra', 'deploy', 'rehearse', 'apply', 'runs', 'undo'] },
  { title: 'About AWS', names: ['services'] },
];

/**
 * Every command by its path. Help and completion of names come from here alone, and a command loads its
 * own file and no other. A new command is a file under `commands/` and a line in the file of its noun
 * under `manifest/`; a new noun is a file there and a line here.
 */
export const manifest: GroupEntry = group('AWS operations that you can plan, rehearse, apply and undo', {
  whoami: command('Show as whom and where commands act', () => import('./commands/whoami.ts')),
  ec2,
  volume,
  keys,
  bastion,
  metrics,
  alarms,
  logs,
  highlow: command('Play the guessing game of the course', () => import('./commands/highlow.ts')),
  ssm,
  param,
  policy: command('Write the smallest policy that a command needs', () => import('./commands/policy.ts')),
  iam,
  asg,
  secrets,
  lambda,
  sqs,
  sns,
  ses,
  simpledb,
  mturk,
  cloudfront,
  services: command(
    'Tell what there is of the services of the course',
    () => import('./commands/services.ts'),
  ),
  snapshot,
  backup,
  report: command(
    'Tell the state of all instances, in a page or a mail',
    () => import('./commands/report.ts'),
  ),
  cleanup: command('Delete old things that nothing uses', () => import('./commands/cleanup.ts')),
  stopinator: command('Stop or terminate what its tag says', () => import('./commands/stopinator.ts')),
  costs: command('Show what was spent, by month, day, service or tag', () => import('./commands/costs.ts')),
  budget,
  s3,
  schedule,
  infra,
  deploy,
  rehearse: command(
    'Apply a saved plan to a twin, and tell what happens',
    () => import('./commands/rehearse.ts'),
  ),
  apply: command('Apply a saved plan', () => import('./commands/apply.ts')),
  undo: command('Take back what a run did', () => import('./commands/undo.ts')),
  runs,
  local,
  console: command('Look at it and change it in a web page', () => import('./commands/console.ts')),
  demo: command('See it work on a cloud of its own, without an account', () => import('./commands/demo.ts')),
  init: command('Write a commented nuage.yaml to start from', () => import('./commands/init.ts')),
  config,
  completion: command('Print the completion script of a shell', () => import('./commands/completion.ts')),
  version: command('Print the version', () => import('./commands/version.ts')),
  __complete: command('Answer the completion scripts', () => import('./commands/complete.ts'), true),
});

/** Commands with their paths, hidden ones left out, depth first in the order of the manifest. */
export function* listCommands(
  entry: GroupEntry = manifest,
  path: readonly string[] = [],
): Iterable<{ path: readonly string[]; entry: CommandEntry }> {
  for (const [name, child] of Object.entries(entry.entries)) {
    if (child.kind === 'group') yield* listCommands(child, [...path, name]);
    else if (!child.hidden) yield { path: [...path, name], entry: child };
  }
}
