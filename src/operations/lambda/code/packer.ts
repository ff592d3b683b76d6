import { StalePlanError, UsageError } from '../../../errors.ts';
import type { Packer } from '../../context.ts';
import { pack } from './pack.ts';
import { codeSha256 } from './zip.ts';

/** Packs a function's source again when the step is taken, and sees that it is what was planned. */
export const packCode: Packer = async ({ source, runtime, handler, sha256 }) => {
  if (typeof source !== 'string' || typeof sha256 !== 'string')
    throw new UsageError('The step does not say which code it is about.');
  const zip = await pack(source, { runtime: String(runtime), handler: String(handler) });
  if (codeSha256(zip) === sha256) return zip;
  throw new StalePlanError(`${source} is not what it was when the plan was made.`, { hint: 'Plan again.' });
};
