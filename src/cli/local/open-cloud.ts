import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HttpTransport } from '../../aws/http-transport.ts';
import type { Transport } from '../../aws/transport.ts';
import { NuageError } from '../../errors.ts';
import { LocalCloud } from '../../local/cloud.ts';
import { DataDirectoryInUseError } from '../../local/store/lock.ts';
import type { Credentials } from '../../wire/sigv4/credentials.ts';
import type { CommandContext } from '../context.ts';
import { localDirectory, rootKeyFile } from './data-directory.ts';

/** The cloud of `~/.nuage/local`: opened in this process, or the daemon that has it open. */
export interface OpenCloud {
  readonly transport: Transport;
  readonly endpoint: string;
  readonly credentials: Credentials;
  /** Undefined when a daemon has it. */
  readonly cloud: LocalCloud | undefined;
  close(): Promise<void>;
}

/** Another command may have the cloud open for the moment that it takes. */
const patience = 30_000;
const pause = 50;

/** Opens the cloud of `~/.nuage/local` in this process, or finds the daemon that has it. */
export async function openCloud({ surroundings, clock }: CommandContext): Promise<OpenCloud> {
  const data = localDirectory(surroundings.home);
  const until = clock.now() + patience;
  for (;;) {
    try {
      const cloud = await LocalCloud.start({ data, wall: clock });
      const { endpoint, rootKey: credentials } = cloud;
      return { cloud, endpoint, credentials, transport: cloud.transport(), close: () => cloud.stop() };
    } catch (error) {
      if (!(error instanceof DataDirectoryInUseError)) throw error;
      const port = error.holder?.port;
      if (port !== undefined) return await daemonAt(port, data);
      if (clock.now() >= until) throw error;
    }
    await clock.sleep(pause, surroundings.signal);
  }
}

async function daemonAt(port: number, data: string): Promise<OpenCloud> {
  return elsewhere(`http://localhost:${port}`, await rootKey(data), {});
}

/** The local cloud that answers at an address, wherever it keeps what it holds; its root's key is that of the environment. */
export function cloudAt(endpoint: string, { surroundings }: CommandContext): OpenCloud {
  const { environment } = surroundings;
  const accessKeyId = environment['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = environment['AWS_SECRET_ACCESS_KEY'];
  const named = accessKeyId !== undefined && secretAccessKey !== undefined;
  return elsewhere(endpoint, named ? { accessKeyId, secretAccessKey } : usualKey, environment);
}

function elsewhere(
  endpoint: string,
  credentials: Credentials,
  environment: Readonly<Record<string, string | undefined>>,
): OpenCloud {
  // A daemon of this machine is never reached through a proxy: it is opened with no environment.
  const transport = new HttpTransport({ environment });
  return { cloud: undefined, transport, endpoint, credentials, close: () => transport.close() };
}

const usualKey: Credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** The usual key, unless the daemon was started with one of its own and wrote it down for its owner. */
async function rootKey(data: string): Promise<Credentials> {
  const text = await readFile(join(data, rootKeyFile), 'utf8').catch(() => undefined);
  if (text === undefined) return usualKey;
  const key: Partial<Credentials> = JSON.parse(text);
  const { accessKeyId, secretAccessKey } = key;
  if (typeof accessKeyId === 'string' && typeof secretAccessKey === 'string')
    return { accessKeyId, secretAccessKey };
  throw new NuageError('DamagedRootKey', `${join(data, rootKeyFile)} holds no key`, {
    hint: 'Stop the local cloud and start it again.',
  });
}
