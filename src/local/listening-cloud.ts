import { version } from '../version.ts';
import type { LocalCloud } from './cloud.ts';
import { wallClock } from './clock/wall-clock.ts';
import { openFront } from './http/serve.ts';
import type { Front } from './http/serve.ts';
import type { LocalCloudOptions } from './options.ts';
import { manifest } from './services/manifest.ts';
import { processId } from './store/process-id.ts';

/** How long nobody has to ask for anything before the cloud is loaded all the same. */
const quietMs = 25;

/**
 * Starts a cloud that listens. One in memory begins with its front: it takes connections and tells its health within
 * the time of a bare server, and the cloud itself is loaded for the first call, or when nobody calls. One with a data
 * directory opens that first, since it may be in use or damaged.
 */
export async function startListening(
  options: LocalCloudOptions & { readonly port: number },
): Promise<LocalCloud> {
  if (options.data !== undefined) return await start(options);
  const { port, address, hosts, origins, wall = wallClock } = options;
  const services = Object.keys(options.services ?? manifest);
  const front = await openFront({
    port,
    address,
    hosts,
    origins,
    clock: wall,
    version,
    processId: processId(),
    services,
  });
  try {
    await Promise.race([front.asked, wallClock.sleep(quietMs)]);
    return await start(options, front);
  } catch (error) {
    await front.stop(0);
    throw error;
  }
}

async function start(options: LocalCloudOptions, front?: Front): Promise<LocalCloud> {
  const { LocalCloud } = await import('./cloud.ts');
  return await LocalCloud.start(options, front);
}
