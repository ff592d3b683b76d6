import type { Server } from 'node:net';
import { FunctionProcess } from './function-process.ts';
import type { FunctionSpec } from './function-runtime.ts';
import { launch } from './launch.ts';
import type { LaunchParts } from './launch.ts';

/** One process with what it was started for. */
export interface Environment {
  readonly key: string;
  readonly process: FunctionProcess;
  readonly logStream: string;
  readonly expires: number;
  readonly memory: number;
  /** Kept ready whether something is invoked or not. */
  readonly provided: boolean;
  retired: boolean;
}

export interface PoolParts extends LaunchParts {
  readonly onServer: (server: Server) => void;
}

/** What the environment of one that was kept ready says. https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html */
const PROVIDED = 'provisioned-concurrency';

/** Starts the process of a function; it says itself when it can be called. */
export async function startEnvironment(
  spec: FunctionSpec,
  provided: boolean,
  parts: PoolParts,
): Promise<Environment> {
  const { variables, expires } = await spec.environment();
  const all = provided ? { ...variables, AWS_LAMBDA_INITIALIZATION_TYPE: PROVIDED } : variables;
  const child = await launch(spec, all, parts);
  return {
    key: spec.key,
    process: new FunctionProcess(child, parts.machine, parts.onServer),
    logStream: variables['AWS_LAMBDA_LOG_STREAM_NAME'] ?? '',
    expires,
    memory: spec.memory,
    provided,
    retired: false,
  };
}
