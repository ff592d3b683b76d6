import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { makeDirectorySync } from '../../make-directory.ts';
import type { Availability } from './availability.ts';
import { RuntimeUnavailableError } from './availability.ts';
import type { FunctionPool } from './functions/function-pool.ts';
import type { FunctionInvocation, FunctionRuntimes } from './functions/function-runtime.ts';
import { InstanceInNamespaces } from './instance-in-namespaces.ts';
import { InstanceInProcesses } from './instance-in-processes.ts';
import type { InstanceRuntime, InstanceSurroundings, Runtimes } from './instance-runtime.ts';
import { probe } from './probe.ts';
import type { Machine } from './run-command.ts';
import { WayOut } from './way-out.ts';

export interface RealRuntimesOptions extends Machine {
  /** Where the files of instances are kept; a temporary directory of their own unless set. */
  readonly directory?: string | undefined;
  /** Takes what comes from within instances and functions to the cloud. */
  accept?(connection: Duplex): Promise<void>;
  /** Permits plain child processes where there are no namespaces. */
  readonly allowProcesses: boolean;
}

/** Real processes of this machine. Nothing is looked at or made before something is run. */
export class RealRuntimes implements Runtimes {
  readonly #options: RealRuntimesOptions;
  readonly #instances = new Map<string, InstanceRuntime>();
  #temporary: string | undefined;
  #available: Promise<Availability> | undefined;
  #closed = false;
  #preparing: Promise<void> | undefined;
  /** By the port of the cloud that functions see. */
  readonly #pools = new Map<string, Promise<FunctionPool>>();

  constructor(options: RealRuntimesOptions) {
    this.#options = options;
  }

  available(): Promise<Availability> {
    this.#available ??= probe(this.#directory(), this.#options.allowProcesses, this.#options);
    return this.#available;
  }

  readonly functions: FunctionRuntimes = {
    prepare: (around) => {
      // Who invokes is told what is wrong.
      this.#preparing ??= this.#pool(around)
        .then((pool) => pool.prepare())
        .catch(() => undefined);
    },
    invoke: async (spec, invocation) => (await this.#pool(invocation)).invoke(spec, invocation),
    provide: async (spec, around) => (await this.#pool(around)).provide(spec, around.signal),
    retire: (prefix) => {
      for (const pool of this.#pools.values()) void pool.then((started) => started.retire(prefix));
    },
  };

  instance(instanceId: string, surroundings?: InstanceSurroundings): InstanceRuntime {
    return {
      run: async (request) => (await this.#ready(instanceId, surroundings)).run(request),
      stop: async () => this.#instances.get(instanceId)?.stop(),
      remove: async () => {
        const instance = this.#instances.get(instanceId);
        this.#instances.delete(instanceId);
        if (instance !== undefined) await instance.remove();
        else if (this.#options.directory !== undefined)
          await rm(this.#place(instanceId), { recursive: true, force: true });
      },
    };
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#instances.values()].map((instance) => instance.stop()));
    await this.#preparing;
    for (const pool of this.#pools.values()) await (await pool.catch(() => undefined))?.close();
    if (this.#temporary !== undefined) await rm(this.#temporary, { recursive: true, force: true });
  }

  async #ready(instanceId: string, surroundings?: InstanceSurroundings): Promise<InstanceRuntime> {
    const mode = await this.#mode();
    let instance = this.#instances.get(instanceId);
    if (instance === undefined) {
      const place = this.#place(instanceId);
      instance =
        mode === 'namespaces'
          ? new InstanceInNamespaces(place, instanceId, this.#options, this.#outside(surroundings))
          : new InstanceInProcesses(place, this.#options, surroundings);
      this.#instances.set(instanceId, instance);
    }
    return instance;
  }

  #outside(surroundings: InstanceSurroundings | undefined) {
    if (surroundings === undefined) return undefined;
    const { wall, accept } = this.#options;
    return { wayOut: new WayOut(surroundings, wall, accept), endpoint: surroundings.endpoint };
  }

  #pool({ endpoint }: Pick<FunctionInvocation, 'endpoint'>): Promise<FunctionPool> {
    const port = new URL(endpoint).port || '80';
    let pool = this.#pools.get(port);
    if (pool === undefined) {
      pool = this.#startPool(port);
      pool.catch(() => this.#pools.delete(port));
      this.#pools.set(port, pool);
    }
    return pool;
  }

  async #startPool(port: string): Promise<FunctionPool> {
    const mode = await this.#mode();
    const { FunctionPool } = await import('./functions/function-pool.ts');
    const { UnpackedZips } = await import('./functions/unpacked-zips.ts');
    const directory = join(this.#directory(), 'functions');
    const { accept } = this.#options;
    return new FunctionPool({
      machine: this.#options,
      mode,
      directory,
      zips: new UnpackedZips(join(directory, 'zips')),
      ports: mode === 'namespaces' && accept !== undefined ? [`127.0.0.1|${port}`] : [],
      onServer: (server) => {
        server.unref();
        server.on('connection', (connection) => void accept?.(connection));
      },
    });
  }

  /** How things are run; throws where nothing is. */
  async #mode(): Promise<'namespaces' | 'processes'> {
    const { mode, reason } = await this.available();
    if (this.#closed) throw new RuntimeUnavailableError('Nothing is run any more: the local cloud stops.');
    if (mode === 'none') throw new RuntimeUnavailableError(reason);
    return mode;
  }

  #place(instanceId: string): string {
    return join(this.#directory(), instanceId.replaceAll(/[^\w-]/g, '_'));
  }

  #directory(): string {
    if (this.#options.directory !== undefined) {
      makeDirectorySync(this.#options.directory, { mode: 0o700 });
      return this.#options.directory;
    }
    this.#temporary ??= mkdtempSync(join(tmpdir(), 'nuage-runtimes-'));
    return this.#temporary;
  }
}
