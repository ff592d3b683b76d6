import { toggle } from './arguments.ts';
import type { CommandContext } from './context.ts';
import { openSession } from './session.ts';
import type { Session } from './session.ts';

/** Every command of Mechanical Turk works in the sandbox until it is told otherwise. */
export const sideFlags = {
  production: toggle('in the marketplace itself, where workers are paid, instead of the sandbox'),
} as const;

/** Opens the way to Mechanical Turk, which asks for no region: it has one. */
export function openTurk(context: CommandContext): Promise<Session> {
  return openSession(context, 'us-east-1');
}
