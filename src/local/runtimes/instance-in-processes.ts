import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SYSTEM_PATH } from './find-program.ts';
import type { CloudServer } from '../http/server.ts';
import type { InstanceRuntime, InstanceSurroundings, RunRequest } from './instance-runtime.ts';
import { metadataServer } from './metadata-server.ts';
import { runCommand } from './run-command.ts';
import type { Machine, RunResult } from './run-command.ts';

/**
 * An instance whose commands are plain child processes of this one: without anything of the person's in their
 * environment, in a directory of the instance's own, and otherwise as able as the person who started nuage.
 */
export class InstanceInProcesses implements InstanceRuntime {
  readonly #directory: string;
  readonly #machine: Machine;
  #running = new AbortController();
  readonly #inHand = new Set<Promise<unknown>>();
  readonly #surroundings: InstanceSurroundings | undefined;
  #metadata: Promise<CloudServer> | undefined;

  constructor(directory: string, machine: Machine, surroundings?: InstanceSurroundings) {
    this.#directory = directory;
    this.#machine = machine;
    this.#surroundings = surroundings;
  }

  async run(request: RunRequest): Promise<RunResult> {
    // In hand from the first moment: what is being got ready must not find its directory gone.
    const running = this.#run(request, this.#running.signal);
    this.#inHand.add(running);
    return await running.finally(() => this.#inHand.delete(running));
  }

  async #run(request: RunRequest, stopped: AbortSignal): Promise<RunResult> {
    const home = join(this.#directory, 'root');
    await mkdir(home, { recursive: true });
    const signal = request.signal === undefined ? stopped : AbortSignal.any([stopped, request.signal]);
    const program = request.script === undefined ? request.argv : [await this.#write(request.script)];
    const directory = request.workingDirectory ?? home;
    const environment = {
      PATH: SYSTEM_PATH,
      HOME: home,
      LANG: 'C.UTF-8',
      ...(await this.#around()),
      ...request.environment,
    };
    // By the shell, which also runs a script that begins with no `#!`.
    const line = ['/bin/sh', '-c', 'exec "$@" </dev/null', 'sh', ...program] as const;
    return await runCommand({ line, environment, directory }, { ...request, signal }, this.#machine);
  }

  async stop(): Promise<void> {
    this.#running.abort();
    this.#running = new AbortController();
    await Promise.allSettled(this.#inHand);
    const metadata = this.#metadata;
    this.#metadata = undefined;
    await (await metadata)?.stop(0);
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#directory, { recursive: true, force: true });
  }

  /** Without a network of its own it finds the metadata service where the SDKs are told to look for it. */
  async #around(): Promise<Readonly<Record<string, string>>> {
    if (this.#surroundings === undefined) return {};
    this.#metadata ??= metadataServer(this.#surroundings, this.#machine.wall, 'loopback');
    const { endpoint } = await this.#metadata;
    return {
      AWS_ENDPOINT_URL: this.#surroundings.endpoint,
      AWS_EC2_METADATA_SERVICE_ENDPOINT: endpoint,
    };
  }

  async #write(script: string): Promise<string> {
    const file = join(await mkdtemp(join(this.#directory, 'script-')), 'script');
    await writeFile(file, script, { mode: 0o700 });
    return file;
  }
}
