import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import type { Server } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InstanceRuntime, RunRequest } from './instance-runtime.ts';
import { makeRoot, systemMounts } from './instance-root.ts';
import { SYSTEM_PATH } from './find-program.ts';
import { START_MS } from './limits.ts';
import { inNamespacesOf, inNewNamespaces, isMachineRoot } from './namespaces.ts';
import { giveAway } from './owned-root.ts';
import { initScript } from './root-script.ts';
import { runCommand } from './run-command.ts';
import type { WayOut } from './way-out.ts';
import type { Machine, RunResult } from './run-command.ts';

/** An instance that is up: its first process, with which all the others end. */
interface Up {
  readonly init: ChildProcess;
  /** The machine's id of the first process inside. */
  readonly processId: number;
}

/** Brings the script in through a pipe: nothing outside writes to files that the instance may have replaced by links. */
const runScript =
  'set -e; mkdir -p /var/lib/nuage; f=$(mktemp /var/lib/nuage/script-XXXXXX); cat >"$f"; chmod 700 "$f"; cd "$1"; exec "$f" </dev/null';
const runProgram = 'cd "$1" && shift && exec "$@" </dev/null';

/** An instance in namespaces and a root of its own. */
export class InstanceInNamespaces implements InstanceRuntime {
  readonly #directory: string;
  readonly #hostName: string;
  readonly #machine: Machine;
  readonly #wayOut: WayOut | undefined;
  readonly #environment: Readonly<Record<string, string>>;
  #up: Promise<Up> | undefined;

  /**
   * @param directory Where its files are; made when it first comes up.
   * @param surroundings What leads out of it, and to where; nothing does when left out.
   */
  constructor(
    directory: string,
    hostName: string,
    machine: Machine,
    surroundings?: { readonly wayOut: WayOut; readonly endpoint: string },
  ) {
    this.#directory = directory;
    this.#hostName = hostName;
    this.#machine = machine;
    this.#wayOut = surroundings?.wayOut;
    this.#environment = surroundings === undefined ? {} : { AWS_ENDPOINT_URL: surroundings.endpoint };
  }

  async run(request: RunRequest): Promise<RunResult> {
    this.#up ??= this.#start();
    const { processId } = await this.#up;
    const place = request.workingDirectory ?? '/';
    const inside =
      request.script === undefined
        ? ['sh', '-c', runProgram, 'sh', place, ...request.argv]
        : ['sh', '-c', runScript, 'sh', place];
    const line = inNamespacesOf(processId, inside);
    const environment = { ...baseEnvironment, ...this.#environment, ...request.environment };
    return await runCommand({ line, environment, input: request.script }, request, this.#machine);
  }

  async stop(): Promise<void> {
    const up = this.#up;
    this.#up = undefined;
    if (up === undefined) return;
    const { init, processId } = await up.catch(() => ({ init: undefined, processId: 0 }));
    if (init === undefined) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    if (init.exitCode !== null || init.signalCode !== null) resolve();
    init.once('close', () => resolve());
    // The kernel ends every process of the namespace with its first one.
    this.#machine.processes.kill(processId, 'SIGKILL');
    init.stdin?.end();
    this.#wayOut?.close();
    await promise;
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#directory, { recursive: true, force: true });
  }

  async #start(): Promise<Up> {
    const root = join(this.#directory, 'root');
    await mkdir(this.#directory, { recursive: true, mode: 0o700 });
    await makeRoot(root, this.#hostName);
    if (isMachineRoot()) await giveAway(root);
    const [program, ...rest] = inNewNamespaces({ root, hostName: this.#hostName, mounts: systemMounts() }, [
      'sh',
      '-c',
      initScript,
    ]);
    const init = spawn(program, rest, {
      cwd: '/',
      env: { PATH: SYSTEM_PATH, ...this.#gateway() },
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    });
    init.on('message', (port, server) => this.#wayOut?.open(String(port), server as Server));
    const { promise, resolve, reject } = Promise.withResolvers<Up>();
    let said = '';
    const fail = (reason: string): void => {
      this.#up = undefined;
      reject(new Error(`The instance could not be started: ${reason}`));
    };
    init.on('error', (error) => fail(error.message));
    init.stdin?.on('error', () => undefined);
    init.stderr?.on('data', (chunk: Uint8Array) => (said += Buffer.from(chunk).toString()));
    init.stdout?.once('data', (line: Uint8Array) => {
      const processId = Number(Buffer.from(line).toString());
      resolve({ init, processId });
    });
    // Also when it ends later by itself: the next command brings it up again.
    init.on('close', () => {
      this.#wayOut?.close();
      fail(said.trim() || 'its first process ended at once');
    });
    const over = new AbortController();
    void this.#machine.wall
      .sleep(START_MS, over.signal)
      .then(() => init.kill('SIGKILL'))
      .catch(() => undefined);
    return await promise.finally(() => over.abort());
  }

  /** What opens the ports that lead out, before the instance's own root is taken. */
  #gateway(): Readonly<Record<string, string>> {
    if (this.#wayOut === undefined) return {};
    return {
      NUAGE_OPENER: this.#machine.processes.program,
      NUAGE_GATEWAY: fileURLToPath(new URL('bootstraps/gateway.cjs', import.meta.url)),
      NUAGE_PORTS: this.#wayOut.ports.join(' '),
    };
  }
}

const baseEnvironment = { PATH: SYSTEM_PATH, HOME: '/root', LANG: 'C.UTF-8' };
