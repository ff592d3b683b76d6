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
  // No proxy: what is on this machine is never reached through another one.
  const transport = new HttpTransport({ environment: {} });
  return {
    cloud: undefined,
    transport,
    endpoint: `http://localhost:${port}`,
    credentials: await rootKey(data),
    close: () => transport.close(),
  };
}

/** The usual key, unless the daemon was started with one of its own and wrote it down for its owner. */
async function rootKey(data: string): Promise<Credentials> {
  const text = await readFile(join(data, rootKeyFile), 'utf8').catch(() => undefined);
  if (text === undefined) return { accessKeyId: 'test', secretAccessKey: 'test' };
  const key: Partial<Credentials> = JSON.parse(text);
  const { accessKeyId, secretAccessKey } = key;
  if (typeof accessKeyId === 'string' && typeof secretAccessKey === 'string')
    return { accessKeyId, secretAccessKey };
  throw new NuageError('DamagedRootKey', `${join(data, rootKeyFile)} holds no key`, {
    hint: 'Stop the local cloud and start it again.',
  });
}
