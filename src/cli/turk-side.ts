import { toggle } from './arguments.ts';

/** Every command of Mechanical Turk works in the sandbox until it is told otherwise. */
export const sideFlags = {
  production: toggle('in the marketplace itself, where workers are paid, instead of the sandbox'),
} as const;
