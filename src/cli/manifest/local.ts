import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const local: GroupEntry = group(
  'The local cloud: an AWS of your own on this machine',
  {
    start: command('Run the local cloud until Ctrl-C', () => import('../commands/local/start.ts')),
    status: command(
      'Show whether it runs, its clock and its weather',
      () => import('../commands/local/status.ts'),
    ),
    stop: command('Stop the one that runs', () => import('../commands/local/stop.ts')),
    clock: group(
      'Its virtual clock',
      {
        show: command('Show the time and what waits for it', () => import('../commands/local/clock/show.ts')),
        advance: command('Move it on', () => import('../commands/local/clock/advance.ts')),
        set: command('Set it to a later time', () => import('../commands/local/clock/set.ts')),
        step: command(
          'Move it to the next thing that waits',
          () => import('../commands/local/clock/step.ts'),
        ),
        freeze: command('Stop it where it is', () => import('../commands/local/clock/freeze.ts')),
        resume: command('Let it go on', () => import('../commands/local/clock/resume.ts')),
        rate: command('Make it run faster', () => import('../commands/local/clock/rate.ts')),
      },
      'show',
    ),
    faults: group(
      'Its weather: errors, throttling and delays',
      {
        list: command('List the rules in force', () => import('../commands/local/faults/list.ts')),
        add: command('Add a rule', () => import('../commands/local/faults/add.ts')),
        remove: command('Remove rules', () => import('../commands/local/faults/remove.ts')),
        clear: command('Remove all rules', () => import('../commands/local/faults/clear.ts')),
      },
      'list',
    ),
    volume: group('What volumes hold', {
      write: command('Write a file into a volume', () => import('../commands/local/volume/write.ts')),
      read: command(
        'Read a volume or snapshot into a file',
        () => import('../commands/local/volume/read.ts'),
      ),
    }),
    mail: group(
      'The mails that it kept',
      {
        list: command('List them', () => import('../commands/local/mail/list.ts')),
        show: command('Show one', () => import('../commands/local/mail/show.ts')),
      },
      'list',
    ),
    mturk: group(
      'The workers of its Mechanical Turk',
      {
        offers: command('List the HITs to accept', () => import('../commands/local/mturk/offers.ts')),
        accept: command('Accept a HIT', () => import('../commands/local/mturk/accept.ts')),
        submit: command('Submit an assignment', () => import('../commands/local/mturk/submit.ts')),
        return: command('Give an assignment back', () => import('../commands/local/mturk/return.ts')),
        ask: command('Ask for a qualification', () => import('../commands/local/mturk/ask.ts')),
        worker: command('Show or describe a worker', () => import('../commands/local/mturk/worker.ts')),
        layout: command('Keep the layout of a project', () => import('../commands/local/mturk/layout.ts')),
      },
      'offers',
    ),
    calls: command('List the calls that were made', () => import('../commands/local/calls.ts')),
    coverage: command('List what it can do', () => import('../commands/local/coverage.ts')),
    save: command('Save it to a file', () => import('../commands/local/save.ts')),
    load: command('Begin from a saved file', () => import('../commands/local/load.ts')),
    reset: command('Empty it', () => import('../commands/local/reset.ts')),
  },
  'start',
);
