import { homedir } from 'node:os';
import { connect as openDoor, type ConnectOptions as DoorOptions } from './aws/connect.ts';
import type { Connection } from './aws/connection.ts';
import { systemClock, systemRandom } from './system.ts';

type Given = 'clock' | 'random' | 'environment' | 'home';

/** Everything may be left out; what is, is looked for where AWS's own tools look. */
export type ConnectOptions = Omit<DoorOptions, Given> & Partial<Pick<DoorOptions, Given>>;

/**
 * Opens a connection to an AWS account, or to whatever answers at `endpointUrl` or behind `transport`. Nothing is
 * called, and no credential looked for, before the first call.
 *
 *     const connection = await connect({ region: 'eu-west-1', environment: process.env });
 *
 * The library reads no global state of the process: hand it `environment: process.env` to have AWS_PROFILE, AWS_REGION,
 * the keys and endpoints there count. Without it the shared files of the home directory are what is left.
 */
export function connect(options: ConnectOptions = {}): Promise<Connection> {
  return openDoor({
    ...options,
    clock: options.clock ?? systemClock,
    random: options.random ?? systemRandom,
    environment: options.environment ?? {},
    home: options.home ?? homedir(),
  });
}
