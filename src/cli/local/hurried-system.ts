import type { Clock } from '../../clock.ts';
import type { LocalCloud } from '../../local/cloud.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * Time for a command that works on a cloud of its own: waiting moves the cloud's clock on, so what takes minutes there
 * takes none here.
 */
export async function hurriedSystem(
  cloud: LocalCloud,
  { system }: Pick<Surroundings, 'system'>,
): ReturnType<Surroundings['system']> {
  const { clock: real, random } = await system();
  let slept = 0;
  const clock: Clock = {
    now: () => real.now() + slept,
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      slept += milliseconds;
      await cloud.clock.advance(milliseconds);
      signal?.throwIfAborted();
    },
  };
  return { clock, random };
}
