import type { Quota } from './quota.ts';

/** A quota that AWS raises when asked to. */
export const adjustable = (code: string, name: string, value: number): Quota => ({
  code,
  name,
  value,
  adjustable: true,
});

/** One that it raises and that the cloud reads from here. */
export const read = (code: string, name: string, value: number): Quota => ({
  ...adjustable(code, name, value),
  raises: true,
});

/** One that is the same for everybody. */
export const fixed = (code: string, name: string, value: number): Quota => ({
  ...adjustable(code, name, value),
  adjustable: false,
});
