import type { PolicyStatement } from '../../operations/deploy/deployment.ts';
import type { Given } from '../command.ts';
import type { Configuration } from '../config/schema.ts';
import type { PermissionScope } from './permission-scope.ts';
import { rotatePermissions } from './rotate-permissions.ts';
import { schedulePermissions } from './schedule-permissions.ts';
import { stopinatorPermissions } from './stopinator-permissions.ts';

/** What deploying a command means, beside its code. */
export interface Unattended {
  /** Keys of the configuration that go with it. */
  readonly keys: readonly (keyof Configuration)[];
  /** The least that whoever runs it must be allowed to. */
  permissions(scope: PermissionScope): readonly PolicyStatement[];
  /** What of a line cannot be done by a function, as a sentence without a full stop; undefined when all can. */
  refusal?(given: Given): string | undefined;
  /** What it does not do there although the configuration says it, as a sentence. */
  advice?(configuration: Configuration): string | undefined;
}

/** Commands that make sense with nobody there, by their words: each stands in `deployed-commands.ts` too. */
export const unattended: Readonly<Record<string, Unattended>> = {
  'snapshot rotate': {
    keys: [],
    permissions: rotatePermissions,
    refusal: ({ flags }) =>
      flags.has('every')
        ? undefined
        : 'a message may come twice, and would make two snapshots: say --every, a little less than the time between two, such as --every 20h',
  },
  stopinator: { keys: [], permissions: stopinatorPermissions },
  'schedule run': {
    keys: ['schedules'],
    permissions: schedulePermissions,
    advice: ({ backup }) =>
      backup?.schedule === undefined
        ? undefined
        : 'Backups by a schedule are not made there: a function ends after 15 minutes. nuage schedule run on a machine makes them, or nuage schedule watch.',
  },
};
