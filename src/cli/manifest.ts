import { command, group } from './manifest-entry.ts';
import type { CommandEntry, GroupEntry } from './manifest-entry.ts';

export type { CommandEntry, GroupEntry } from './manifest-entry.ts';

/**
 * Every command by its path. Help and completion of names come from here alone, and a command loads its
 * own file and no other. A new command is a file under `commands/` and a line here.
 */
export const manifest: GroupEntry = group('AWS operations that you can plan, rehearse, apply and undo', {
  whoami: command('Show as whom and where commands act', () => import('./commands/whoami.ts')),
  ec2: group('Instances', {
    list: command('List instances', () => import('./commands/ec2/list.ts')),
    describe: command(
      'Show one instance with all that is attached to it',
      () => import('./commands/ec2/describe.ts'),
    ),
    create: command('Create instances and see them run', () => import('./commands/ec2/create.ts')),
    start: command('Start instances and see them run', () => import('./commands/ec2/start.ts')),
    stop: command('Stop instances', () => import('./commands/ec2/stop.ts')),
    reboot: command('Reboot instances', () => import('./commands/ec2/reboot.ts')),
    terminate: command('Terminate instances for good', () => import('./commands/ec2/terminate.ts')),
    wait: command('Wait until instances are in a state', () => import('./commands/ec2/wait.ts')),
    resize: command('Give instances another type', () => import('./commands/ec2/resize.ts')),
    protect: command(
      'Protect instances from termination or stops',
      () => import('./commands/ec2/protect.ts'),
    ),
    unprotect: command('Take the protection off again', () => import('./commands/ec2/unprotect.ts')),
    status: command('Show status checks', () => import('./commands/ec2/status.ts')),
    console: command(
      'Print what an instance wrote on its console',
      () => import('./commands/ec2/console.ts'),
    ),
    screenshot: command('Take a picture of a console', () => import('./commands/ec2/screenshot.ts')),
    'user-data': command('Print or replace user data', () => import('./commands/ec2/user-data.ts')),
  }),
  volume: group('Volumes', {
    list: command('List volumes', () => import('./commands/volume/list.ts')),
    create: command('Create a volume', () => import('./commands/volume/create.ts')),
    attach: command('Attach a volume to an instance', () => import('./commands/volume/attach.ts')),
    detach: command('Detach a volume', () => import('./commands/volume/detach.ts')),
    resize: command(
      'Change the size, type or speed of a volume',
      () => import('./commands/volume/resize.ts'),
    ),
    delete: command('Delete a volume for good', () => import('./commands/volume/delete.ts')),
  }),
  metrics: group('Metrics', {
    get: command('Read a metric over time', () => import('./commands/metrics/get.ts')),
    list: command('List metrics', () => import('./commands/metrics/list.ts')),
    put: command('Publish values of a metric', () => import('./commands/metrics/put.ts')),
  }),
  alarms: group('Alarms', {
    list: command('List alarms', () => import('./commands/alarms/list.ts')),
    show: command('Show an alarm with its history', () => import('./commands/alarms/show.ts')),
  }),
  logs: group('Logs', {
    list: command('List log groups', () => import('./commands/logs/list.ts')),
    get: command('Print a log stream', () => import('./commands/logs/get.ts')),
    tail: command('Print what is being written to a log group', () => import('./commands/logs/tail.ts')),
    filter: command('Search a log group', () => import('./commands/logs/filter.ts')),
    insights: command('Run a query over log groups', () => import('./commands/logs/insights.ts')),
  }),
  highlow: command('Play the guessing game of the course', () => import('./commands/highlow.ts')),
  ssm: group('Systems Manager', {
    run: command('Run a script on instances', () => import('./commands/ssm/run.ts')),
  }),
  param: group('Parameters', {
    get: command('Read parameters', () => import('./commands/param/get.ts')),
    list: command('List parameters', () => import('./commands/param/list.ts')),
    put: command('Write a parameter', () => import('./commands/param/put.ts')),
    history: command('List the versions of a parameter', () => import('./commands/param/history.ts')),
    delete: command('Delete parameters for good', () => import('./commands/param/delete.ts')),
  }),
  policy: command('Write the smallest policy that a command needs', () => import('./commands/policy.ts')),
  iam: group('Users, groups, roles, keys and what they may do', {
    user: group('Users', {
      list: command('List users', () => import('./commands/iam/user/list.ts')),
      create: command('Make a user', () => import('./commands/iam/user/create.ts')),
      delete: command('Delete a user with all that holds him', () => import('./commands/iam/user/delete.ts')),
    }),
    group: group('Groups of users', {
      list: command('List groups', () => import('./commands/iam/group/list.ts')),
      create: command('Make a group', () => import('./commands/iam/group/create.ts')),
      add: command('Put a user into a group', () => import('./commands/iam/group/add.ts')),
      remove: command('Take a user out of a group', () => import('./commands/iam/group/remove.ts')),
    }),
    role: group('Roles', {
      list: command('List roles', () => import('./commands/iam/role/list.ts')),
    }),
    policy: group('Managed policies', {
      attach: command('Attach a managed policy', () => import('./commands/iam/policy/attach.ts')),
      detach: command('Detach a managed policy', () => import('./commands/iam/policy/detach.ts')),
    }),
    key: group('Access keys', {
      list: command('List access keys with their last use', () => import('./commands/iam/key/list.ts')),
      disable: command('Switch an access key off', () => import('./commands/iam/key/disable.ts')),
      enable: command('Switch an access key on', () => import('./commands/iam/key/enable.ts')),
      delete: command('Delete an access key', () => import('./commands/iam/key/delete.ts')),
    }),
    explain: command(
      'Say whether somebody may do something, and why',
      () => import('./commands/iam/explain.ts'),
    ),
    unused: command('List keys and roles that nobody uses', () => import('./commands/iam/unused.ts')),
  }),
  asg: group('Auto Scaling groups', {
    list: command('List Auto Scaling groups', () => import('./commands/asg/list.ts')),
    show: command(
      'Show one group with its instances, policies and activities',
      () => import('./commands/asg/show.ts'),
    ),
    up: command('Give a group more instances', () => import('./commands/asg/up.ts')),
    down: command('Give a group fewer instances', () => import('./commands/asg/down.ts')),
    set: command('Set how many instances a group has', () => import('./commands/asg/set.ts')),
    wait: command('Wait until a group has its instances in service', () => import('./commands/asg/wait.ts')),
  }),
  secrets: group('Secrets', {
    get: command('Read a secret', () => import('./commands/secrets/get.ts')),
    list: command('List secrets', () => import('./commands/secrets/list.ts')),
    put: command('Write a secret, there or not', () => import('./commands/secrets/put.ts')),
    create: command('Make a secret', () => import('./commands/secrets/create.ts')),
    update: command('Write a new version', () => import('./commands/secrets/update.ts')),
    versions: command('List the versions of a secret', () => import('./commands/secrets/versions.ts')),
    rollback: command('Make the version before current', () => import('./commands/secrets/rollback.ts')),
    delete: command('Delete a secret in some days', () => import('./commands/secrets/delete.ts')),
    restore: command('Take back a deleted secret', () => import('./commands/secrets/restore.ts')),
  }),
  lambda: group('Functions', {
    list: command('List functions', () => import('./commands/lambda/list.ts')),
    invoke: command('Invoke a function', () => import('./commands/lambda/invoke.ts')),
    update: command('Give a function other code', () => import('./commands/lambda/update.ts')),
    publish: command('Publish a version of a function', () => import('./commands/lambda/publish.ts')),
    rollback: command('Move an alias to an earlier version', () => import('./commands/lambda/rollback.ts')),
    logs: command('Print what a function logs', () => import('./commands/lambda/logs.ts')),
  }),
  sqs: group('Queues', {
    list: command('List queues', () => import('./commands/sqs/list.ts')),
    send: command('Send a message', () => import('./commands/sqs/send.ts')),
    receive: command('Receive messages', () => import('./commands/sqs/receive.ts')),
    purge: command('Take all messages out of a queue', () => import('./commands/sqs/purge.ts')),
    redrive: command('Move dead letters back', () => import('./commands/sqs/redrive.ts')),
  }),
  snapshot: group('Snapshots of volumes', {
    list: command('List snapshots', () => import('./commands/snapshot/list.ts')),
    create: command('Make snapshots', () => import('./commands/snapshot/create.ts')),
    rotate: command(
      'Make a snapshot of each volume and keep the newest',
      () => import('./commands/snapshot/rotate.ts'),
    ),
  }),
  backup: group('Backups of volumes', {
    run: command('Back up what its tag asks for', () => import('./commands/backup/run.ts')),
    list: command('List backups', () => import('./commands/backup/list.ts')),
    show: command('Show one backup', () => import('./commands/backup/show.ts')),
    verify: command('Read everything and look for damage', () => import('./commands/backup/verify.ts')),
    restore: command('Make volumes of a backup anew', () => import('./commands/backup/restore.ts')),
    prune: command('Remove backups that no rule keeps', () => import('./commands/backup/prune.ts')),
    policy: group('What backups are kept', {
      test: command('Try a policy on a list of dates', () => import('./commands/backup/policy/test.ts')),
    }),
  }),
  stopinator: command('Stop or terminate what its tag says', () => import('./commands/stopinator.ts')),
  s3: group('Buckets and objects', {
    ls: command('List buckets, or what is under a prefix', () => import('./commands/s3/ls.ts')),
    du: command('Add up what is under a prefix', () => import('./commands/s3/du.ts')),
    cat: command('Write an object to standard output', () => import('./commands/s3/cat.ts')),
    cp: command('Copy files and objects', () => import('./commands/s3/cp.ts')),
    mv: command('Move files and objects', () => import('./commands/s3/mv.ts')),
    sync: command('Bring one place to what another is', () => import('./commands/s3/sync.ts')),
    rm: command('Delete objects', () => import('./commands/s3/rm.ts')),
    versions: command('List the versions of objects', () => import('./commands/s3/versions.ts')),
    restore: command(
      'Bring back what was deleted, where versions are kept',
      () => import('./commands/s3/restore.ts'),
    ),
    mb: command('Make a bucket', () => import('./commands/s3/mb.ts')),
    rb: command('Remove a bucket', () => import('./commands/s3/rb.ts')),
    presign: command('Make an address that works for a while', () => import('./commands/s3/presign.ts')),
  }),
  schedule: group('When instances run', {
    list: command('List the schedules and who is on them', () => import('./commands/schedule/list.ts')),
    run: command('Start and stop what is due now', () => import('./commands/schedule/run.ts')),
    watch: command('Run the schedules until Ctrl-C', () => import('./commands/schedule/watch.ts')),
    explain: command('Say why something is on or off', () => import('./commands/schedule/explain.ts')),
    preview: command('Draw the coming days as a calendar', () => import('./commands/schedule/preview.ts')),
    override: command(
      'Stand above the schedule for a while',
      () => import('./commands/schedule/override.ts'),
    ),
    saving: command('Say what the schedules save', () => import('./commands/schedule/saving.ts')),
    holidays: command(
      'List the public holidays of a country',
      () => import('./commands/schedule/holidays.ts'),
    ),
  }),
  apply: command('Apply a saved plan', () => import('./commands/apply.ts')),
  undo: command('Take back what a run did', () => import('./commands/undo.ts')),
  runs: group(
    'Plans that were applied',
    {
      list: command('List runs with what became of them', () => import('./commands/runs/list.ts')),
      show: command('Show every step of a run', () => import('./commands/runs/show.ts')),
      resume: command('Go on with a run that was interrupted', () => import('./commands/runs/resume.ts')),
    },
    'list',
  ),
  local: group(
    'The local cloud: an AWS of your own on this machine',
    {
      start: command('Run the local cloud until Ctrl-C', () => import('./commands/local/start.ts')),
      status: command(
        'Show whether it runs, its clock and its weather',
        () => import('./commands/local/status.ts'),
      ),
      stop: command('Stop the one that runs', () => import('./commands/local/stop.ts')),
      clock: group(
        'Its virtual clock',
        {
          show: command(
            'Show the time and what waits for it',
            () => import('./commands/local/clock/show.ts'),
          ),
          advance: command('Move it on', () => import('./commands/local/clock/advance.ts')),
          set: command('Set it to a later time', () => import('./commands/local/clock/set.ts')),
          step: command(
            'Move it to the next thing that waits',
            () => import('./commands/local/clock/step.ts'),
          ),
          freeze: command('Stop it where it is', () => import('./commands/local/clock/freeze.ts')),
          resume: command('Let it go on', () => import('./commands/local/clock/resume.ts')),
          rate: command('Make it run faster', () => import('./commands/local/clock/rate.ts')),
        },
        'show',
      ),
      faults: group(
        'Its weather: errors, throttling and delays',
        {
          list: command('List the rules in force', () => import('./commands/local/faults/list.ts')),
          add: command('Add a rule', () => import('./commands/local/faults/add.ts')),
          remove: command('Remove rules', () => import('./commands/local/faults/remove.ts')),
          clear: command('Remove all rules', () => import('./commands/local/faults/clear.ts')),
        },
        'list',
      ),
      volume: group('What volumes hold', {
        write: command('Write a file into a volume', () => import('./commands/local/volume/write.ts')),
        read: command(
          'Read a volume or snapshot into a file',
          () => import('./commands/local/volume/read.ts'),
        ),
      }),
      calls: command('List the calls that were made', () => import('./commands/local/calls.ts')),
      coverage: command('List what it can do', () => import('./commands/local/coverage.ts')),
      save: command('Save it to a file', () => import('./commands/local/save.ts')),
      load: command('Begin from a saved file', () => import('./commands/local/load.ts')),
      reset: command('Empty it', () => import('./commands/local/reset.ts')),
    },
    'start',
  ),
  demo: command('See it work on a cloud of its own, without an account', () => import('./commands/demo.ts')),
  init: command('Write a commented nuage.yaml to start from', () => import('./commands/init.ts')),
  config: group('The configuration file', {
    check: command(
      'Check the configuration and say what is wrong, and where',
      () => import('./commands/config/check.ts'),
    ),
    show: command(
      'Print the configuration as nuage understands it',
      () => import('./commands/config/show.ts'),
    ),
    schema: command(
      'Print the JSON Schema of the configuration, for editors',
      () => import('./commands/config/schema.ts'),
    ),
  }),
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
