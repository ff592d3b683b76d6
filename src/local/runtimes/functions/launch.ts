import { spawn } from 'node:child_process';
import type { ChildProcess, StdioOptions } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Availability } from '../availability.ts';
import { findProgram, SYSTEM_PATH } from '../find-program.ts';
import { makeRoot, systemMounts } from '../instance-root.ts';
import { limited } from '../namespaces.ts';
import type { Machine } from '../run-command.ts';
import { functionScript } from '../root-script.ts';
import type { FunctionSpec } from './function-runtime.ts';
import { inSharedRoot, prepareSharedRoot, touch } from './shared-root.ts';
import type { UnpackedZips } from './unpacked-zips.ts';

/** Where functions find what Lambda has for them. */
const RUNTIME_DIRECTORY = '/var/runtime';
const NODE = '/var/lang/bin/node';

export interface LaunchParts {
  readonly machine: Machine;
  readonly mode: Availability['mode'];
  readonly directory: string;
  readonly zips: UnpackedZips;
  /** Ports (`host|port`) inside that lead to the cloud. */
  readonly ports: readonly string[];
}

/** What a function of a language is run by here; undefined when the machine has none. */
export function interpreterOf(language: FunctionSpec['language'], machine: Machine): string | undefined {
  return language === 'nodejs' ? machine.processes.program : findProgram('python3');
}

/** Starts the process of a function: descriptor 3 hands out its ports, 4 carries invocations. */
export async function launch(
  spec: FunctionSpec,
  variables: Readonly<Record<string, string>>,
  parts: LaunchParts,
): Promise<ChildProcess> {
  const [code, layers] = await Promise.all([
    parts.zips.of([spec.code]),
    parts.zips.of(spec.layers),
    prepareLaunch(parts),
  ]);
  return parts.mode === 'namespaces'
    ? inNamespaces(spec, variables, parts, code, layers)
    : plain(spec, variables, parts, code, layers);
}

/** Makes the root of all functions, where they have one. */
export async function prepareLaunch({ mode, directory }: LaunchParts): Promise<void> {
  if (mode !== 'namespaces') return;
  const root = rootIn(directory);
  await mkdir(directory, { recursive: true });
  await makeRoot(root, 'localhost');
  prepareSharedRoot(root, ['var/task', 'var/runtime', 'var/lang/bin']);
  touch(join(root, NODE));
}

function rootIn(directory: string): string {
  return join(directory, 'root');
}

function inNamespaces(
  spec: FunctionSpec,
  variables: Readonly<Record<string, string>>,
  { machine, directory, ports }: LaunchParts,
  code: string,
  layers: string,
): ChildProcess {
  const root = rootIn(directory);
  const mounts = [
    ...systemMounts(),
    { from: code, to: '/var/task' },
    { from: layers, to: '/opt' },
    { from: bootstraps, to: RUNTIME_DIRECTORY },
    { from: machine.processes.program, to: NODE },
    { bytes: spec.storage * 1024 ** 2, to: '/tmp' },
  ];
  const run =
    spec.language === 'nodejs'
      ? [NODE, ...nodeFlags(spec.memory), `${RUNTIME_DIRECTORY}/node.cjs`]
      : [findProgram('python3') ?? 'python3', '-u', `${RUNTIME_DIRECTORY}/python.py`];
  const inside = ['sh', '-c', functionScript, 'sh', ...limited([...wrapperOf(variables), ...run])];
  const [program, ...rest] = inSharedRoot(root, mounts, join(directory, 'tables'), inside);
  return spawn(program, rest, {
    cwd: '/',
    env: {
      ...variables,
      PATH: SYSTEM_PATH,
      NUAGE_PATH: variables['PATH'] ?? SYSTEM_PATH,
      NUAGE_GATEWAY: spec.language === 'nodejs' ? 'itself' : ports.length === 0 ? '' : NODE,
      NUAGE_PORTS: ports.join(' '),
    },
    detached: true,
    stdio: channels,
  });
}

function plain(
  spec: FunctionSpec,
  variables: Readonly<Record<string, string>>,
  { machine }: LaunchParts,
  code: string,
  layers: string,
): ChildProcess {
  const run =
    spec.language === 'nodejs'
      ? [...nodeFlags(spec.memory), join(bootstraps, 'node.cjs')]
      : ['-u', join(bootstraps, 'python.py')];
  const moved = Object.entries(variables).map(([name, value]) => [
    name,
    value.replaceAll(/(?<=^|:)\/opt(?=\/|:|$)/g, layers),
  ]);
  const wrapper = wrapperOf(Object.fromEntries(moved)).map((file) =>
    file.replace(/^\/var\/task(?=\/)/, code),
  );
  const [program, ...rest] = [
    ...(wrapper.length === 0 ? [] : ['sh', '-c', '"$@"', 'sh', ...wrapper]),
    interpreterOf(spec.language, machine) ?? 'python3',
    ...run,
  ];
  return spawn(program ?? 'sh', rest, {
    cwd: code,
    env: { ...Object.fromEntries(moved), LAMBDA_TASK_ROOT: code, LAMBDA_RUNTIME_DIR: bootstraps },
    detached: true,
    stdio: channels,
  });
}

/** What is started in the place of the runtime, and gets its command line. https://docs.aws.amazon.com/lambda/latest/dg/runtimes-modify.html#runtime-wrapper */
function wrapperOf(variables: Readonly<Record<string, string>>): string[] {
  const wrapper = variables['AWS_LAMBDA_EXEC_WRAPPER'];
  return wrapper === undefined || wrapper === '' ? [] : [wrapper];
}

const bootstraps = fileURLToPath(new URL('../bootstraps/', import.meta.url));
const channels: StdioOptions = ['ignore', 'pipe', 'pipe', 'ipc', 'pipe'];

/** Old objects are let go of before the function is ended for them. */
function nodeFlags(memory: number): string[] {
  return [`--max-old-space-size=${Math.max(64, Math.floor(memory * 0.9))}`];
}
