import type { Clock } from '../../clock.ts';
import { startServer } from '../http/server.ts';
import type { CloudServer } from '../http/server.ts';
import type { InstanceSurroundings } from './instance-runtime.ts';

/** Where instances look for what they are. */
export const METADATA_ADDRESS = '169.254.169.254';
export const METADATA_PORT = 80;

/**
 * Answers what one instance asks the metadata service: on connections from within it, or, where it has no network
 * of its own, at a free port of this machine. The cloud's guard stands before it: no web page is answered.
 */
export async function metadataServer(
  { metadata }: InstanceSurroundings,
  wall: Clock,
  place: 'inside' | 'loopback',
): Promise<CloudServer> {
  const handle = async (request: Parameters<InstanceSurroundings['metadata']>[0]) => metadata(request);
  return await startServer(
    place === 'inside'
      ? { handle, clock: wall, silent: true, port: METADATA_PORT, hosts: [METADATA_ADDRESS] }
      : { handle, clock: wall, port: 0, address: '127.0.0.1' },
  );
}
