import { RuntimeUnavailableError } from '../../local/runtimes/availability.ts';
import type { Runtimes } from '../../local/runtimes/instance-runtime.ts';

const reason = 'A twin runs nothing: commands and functions would act on the world, and not on the twin.';

function refuse(): Promise<never> {
  return Promise.reject(new RuntimeUnavailableError(reason));
}

/** Instances without an inside, and functions that are never run. What asks for either is told why not. */
export const noRuntimes: Runtimes = {
  available: () => Promise.resolve({ mode: 'none', reason }),
  instance: () => ({ run: refuse, stop: () => Promise.resolve(), remove: () => Promise.resolve() }),
  functions: { prepare: () => undefined, invoke: refuse, provide: refuse, retire: () => undefined },
  close: () => Promise.resolve(),
};
