import { myNetworks, readNetwork, type Network } from '../operations/bastion/network.ts';
import type { CommandContext } from './context.ts';

/** What is let in or looked at: the networks that were named, or this machine's own addresses. */
export async function ownNetworks(
  named: readonly string[],
  { globals, surroundings }: CommandContext,
): Promise<readonly Network[]> {
  if (named.length > 0) return Promise.all(named.map(readNetwork));
  // A local cloud sees this machine at its loopback, and nothing is asked of the internet for it.
  if (globals.local) return [await readNetwork('127.0.0.1')];
  return myNetworks(surroundings.lookUpAddress, surroundings.signal);
}
