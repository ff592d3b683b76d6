import { Agent } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import type { ServiceName } from '../src/wire/service.ts';
import { prepareCall, send } from './measure/load.ts';
import { median } from './measure/median.ts';
import { nuageServer } from './measure/peers.ts';
import type { BenchmarkResult } from './measure/result.ts';
import { startServer } from './measure/server.ts';

const COLD = 9;
const WARM = 300;

const code = zipSync({ 'index.js': strToU8('exports.handler = async () => 1;') });
const trust = JSON.stringify({
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow',
    Principal: { Service: 'lambda.amazonaws.com' },
    Action: 'sts:AssumeRole',
  },
});

/** Clouds whose first invocation is timed: one alone swings by a fifth. */
const CLOUDS = 5;

/** What an invocation of a Node function that does nothing takes, from the request to its answer. */
export async function run(): Promise<BenchmarkResult> {
  const firsts: number[] = [];
  for (let cloud = 1; cloud < CLOUDS; cloud += 1) firsts.push((await invocations(0, 0)).first);
  const { first, cold, warm } = await invocations(COLD, WARM);
  return {
    name: 'lambda-invoke',
    figures: [
      { what: 'first invocation of a cloud', unit: 'ms', nuage: median([...firsts, first]), goal: 150 },
      { what: 'first invocation of a Node function', unit: 'ms', nuage: median(cold), goal: 150 },
      { what: 'warm invocation of a Node function', unit: 'ms', nuage: median(warm), goal: 5 },
    ],
    absent: [],
    versions: { node: process.version },
  };
}

/** The first invocation of a cloud, of other functions of it, and of one that is warm; milliseconds. */
async function invocations(
  others: number,
  again: number,
): Promise<{ first: number; cold: number[]; warm: number[] }> {
  const server = await startServer(nuageServer(27_141));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const call = (service: ServiceName, action: string, input: object): Promise<string> =>
    send(prepareCall(service, action, input, server.port), server.port, agent);
  const timed = async (FunctionName: string): Promise<number> => {
    const prepared = prepareCall('lambda', 'Invoke', { FunctionName }, server.port);
    const began = performance.now();
    await send(prepared, server.port, agent);
    return performance.now() - began;
  };
  try {
    await call('iam', 'CreateRole', { RoleName: 'bench', AssumeRolePolicyDocument: trust });
    const names = Array.from({ length: others + 1 }, (_, at) => `bench-${at}`);
    for (const FunctionName of names)
      await call('lambda', 'CreateFunction', {
        FunctionName,
        Runtime: 'nodejs24.x',
        Handler: 'index.handler',
        Role: 'arn:aws:iam::123456789012:role/bench',
        Code: { ZipFile: code },
      });
    // As long as functions are pending.
    await sleep(1_500);
    const [name = '', ...rest] = names;
    // What the machine allows was found out, and the root that all functions share made, with the first function.
    const first = await timed(name);
    const cold: number[] = [];
    for (const other of rest) cold.push(await timed(other));
    const warm: number[] = [];
    for (let at = 0; at < again; at += 1) warm.push(await timed(name));
    return { first, cold, warm };
  } finally {
    agent.destroy();
    await server.stop();
  }
}
