import type { Connection } from '../../../aws/connection.ts';
import { readKeyUses } from '../../keys/key-uses.ts';

/** What uses each key pair, in words, by its name. */
export async function keysInUse(connection: Connection): Promise<ReadonlyMap<string, string>> {
  const uses = await readKeyUses(connection);
  return new Map([...uses].map(([name, by]) => [name, by.join(', ')]));
}
