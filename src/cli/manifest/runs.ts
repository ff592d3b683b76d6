import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const runs: GroupEntry = group(
  'Plans that were applied',
  {
    list: command('List runs with what became of them', () => import('../commands/runs/list.ts')),
    show: command('Show every step of a run', () => import('../commands/runs/show.ts')),
    resume: command('Go on with a run that was interrupted', () => import('../commands/runs/resume.ts')),
  },
  'list',
);
