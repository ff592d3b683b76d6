import type { Command } from '../command.ts';

/** A command that a deployment may run: what its functions hold, and nothing else. */
export interface DeployedCommand {
  load(): Promise<{ readonly command: Command }>;
}

/** By the words of the command. */
export const deployedCommands: Readonly<Record<string, DeployedCommand>> = {
  'snapshot rotate': { load: () => import('../commands/snapshot/rotate.ts') },
  stopinator: { load: () => import('../commands/stopinator.ts') },
  'schedule run': { load: () => import('../commands/schedule/run.ts') },
};
