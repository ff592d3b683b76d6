import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ConfigurationError, UsageError } from '../../errors.ts';
import { findStackFaults } from '../../operations/infra/check-stack.ts';
import { stackSchema } from '../../operations/infra/schema/stack-schema.ts';
import type { Stack } from '../../operations/infra/stack.ts';
import { StackError } from '../../operations/infra/stack-fault.ts';
import { defaultExport } from '../config/load-module.ts';
import { faultsError, readYaml } from '../config/check-yaml.ts';
import { schemaFaults, type Fault } from '../config/schema-faults.ts';

/** Looked for in this order when no file is named. */
const usual = ['infra.yaml', 'infra.yml', 'infra.ts'] as const;

export interface LoadedStack {
  readonly path: string;
  readonly stack: Stack;
  /** Does work that may find the stack wrong, and says the lines. */
  at<T>(work: () => Promise<T>): Promise<T>;
}

/** Reads and checks a stack's file, YAML or TypeScript. Errors name line, key and remedy. */
export async function loadStack(named: string | undefined, directory: string): Promise<LoadedStack> {
  const path = findStack(named, directory);
  const { value, errorFor } = await readStack(path);
  const parsed = stackSchema.safeParse(value);
  if (!parsed.success) {
    throw errorFor(schemaFaults(parsed.error.issues, { schema: stackSchema, whole: 'the stack' }));
  }
  const faults = findStackFaults(parsed.data);
  if (faults.length > 0) throw errorFor(faults);
  return {
    path,
    stack: withPaths(await withScripts(parsed.data, dirname(path)), dirname(path)),
    async at(work) {
      try {
        return await work();
      } catch (error) {
        if (error instanceof StackError && error.faults.every((fault) => fault.path.length > 0)) {
          throw errorFor(error.faults);
        }
        throw error;
      }
    },
  };
}

function findStack(named: string | undefined, directory: string): string {
  const path = (named === undefined ? usual : [named])
    .map((name) => resolve(directory, name))
    .find((one) => existsSync(one));
  if (path !== undefined) return path;
  throw new UsageError(
    named === undefined ? `There is no ${usual.join(' or ')} here` : `There is no file ${named}`,
    {
      hint: 'Name the file of the stack: nuage infra plan FILE',
    },
  );
}

async function readStack(
  path: string,
): Promise<{ value: unknown; errorFor(faults: readonly Fault[]): Error }> {
  if (!path.endsWith('.ts')) return readYaml(path, await readFile(path, 'utf8'));
  const value = await defaultExport(path, 'export default { name: "shop", vpc: {} };');
  return { value, errorFor: (faults) => faultsError(faults.map((fault) => ({ place: path, fault }))) };
}

/** Scripts that lie in files of their own, beside the stack's. */
async function withScripts(stack: Stack, directory: string): Promise<Stack> {
  const read = async <T extends Scripted>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(all).map(async ([name, { userDataFile, ...rest }]) => {
          if (userDataFile === undefined) return [name, rest] as const;
          return [name, { ...rest, userData: await scriptAt(resolve(directory, userDataFile)) }] as const;
        }),
      ),
    );
  const { instances, launchTemplates } = stack;
  return {
    ...stack,
    ...(instances === undefined ? {} : { instances: await read(instances) }),
    ...(launchTemplates === undefined ? {} : { launchTemplates: await read(launchTemplates) }),
  };
}

interface Scripted {
  readonly userData?: string | undefined;
  readonly userDataFile?: string | undefined;
}

/** Files that are read later are named from the root. */
function withPaths(stack: Stack, directory: string): Stack {
  const placed = <T extends { readonly fromFile?: string | undefined }>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(all).map(([name, own]) => [
        name,
        own.fromFile === undefined ? own : { ...own, fromFile: resolve(directory, own.fromFile) },
      ]),
    );
  const { parameters, secrets, functions } = stack;
  return {
    ...stack,
    ...(parameters === undefined ? {} : { parameters: placed(parameters) }),
    ...(secrets === undefined ? {} : { secrets: placed(secrets) }),
    ...(functions === undefined
      ? {}
      : {
          functions: Object.fromEntries(
            Object.entries(functions).map(([name, own]) => [
              name,
              { ...own, code: resolve(directory, own.code) },
            ]),
          ),
        }),
  };
}

async function scriptAt(path: string): Promise<string> {
  const script = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ConfigurationError(`There is no file ${path}, which userDataFile names`, { cause });
  });
  if (Buffer.byteLength(script) <= 16_384) return script;
  throw new ConfigurationError(
    `${path} has ${Buffer.byteLength(script)} bytes, and AWS takes 16384 of user data`,
    {
      hint: 'Put the script into S3 and let the user data fetch it.',
    },
  );
}
