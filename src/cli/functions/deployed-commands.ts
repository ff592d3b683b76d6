import type { Command } from '../command.ts';

/** A command that a deployment may run: what its functions hold, and nothing else. */
export interface DeployedCommand {
  /**
   * One message for each account and region, whose failure is no other's, or one for all of them, because what it does
   * is one thing: a report.
   */
  readonly spread: 'places' | 'once';
  load(): Promise<{ readonly command: Command }>;
}

/** By the words of the command. */
export const deployedCommands: Readonly<Record<string, DeployedCommand>> = {
  'snapshot rotate': { spread: 'places', load: () => import('../commands/snapshot/rotate.ts') },
  stopinator: { spread: 'places', load: () => import('../commands/stopinator.ts') },
  'schedule run': { spread: 'places', load: () => import('../commands/schedule/run.ts') },
};
