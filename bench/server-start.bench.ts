import { Agent } from 'node:http';
import { prepareCall, send } from './measure/load.ts';
import { median } from './measure/median.ts';
import { bareServer, fauxqsServer, motoServer, nuageServer } from './measure/peers.ts';
import { cpuOf, memoryOf } from './measure/process-cpu.ts';
import type { BenchmarkResult, Figure } from './measure/result.ts';
import { startServer, type ServerCommand } from './measure/server.ts';

const ROUNDS = 7;

interface Start {
  readonly firstAnswerMs: number;
  /** CPU of the whole process once DescribeInstances has answered, and its memory then. */
  readonly cpuMs: number;
  readonly memoryMB: number;
}

/** How soon a server answers, and what a process has cost once it has answered its first EC2 call. */
export async function run(): Promise<BenchmarkResult> {
  const moto = motoServer(27_103);
  const fauxqs = fauxqsServer(27_104);
  const bare = await starts(bareServer(27_101), false);
  const nuage = await starts(nuageServer(27_102), true);
  const figures: Figure[] = [
    {
      what: 'first answer',
      unit: 'ms',
      nuage: nuage.firstAnswerMs,
      peer: { name: 'bare node:http', value: bare.firstAnswerMs },
      goal: 1.3,
    },
    {
      what: 'CPU of a cold process up to its first DescribeInstances',
      unit: 'ms',
      nuage: nuage.cpuMs,
      goal: 150,
    },
    { what: 'memory after the first EC2 call', unit: 'MB', nuage: nuage.memoryMB, goal: 80 },
    {
      what: 'memory after the first EC2 call',
      unit: 'MB',
      nuage: nuage.memoryMB,
      peer: { name: 'bare node:http', value: bare.memoryMB },
    },
  ];
  if (moto) {
    const peer = await starts(moto, true);
    figures.push(
      {
        what: 'first answer',
        unit: 'ms',
        nuage: nuage.firstAnswerMs,
        peer: { name: 'moto', value: peer.firstAnswerMs },
      },
      {
        what: 'memory after the first EC2 call',
        unit: 'MB',
        nuage: nuage.memoryMB,
        peer: { name: 'moto', value: peer.memoryMB },
      },
    );
  }
  if (fauxqs) {
    const peer = await starts(fauxqs, false);
    figures.push({
      what: 'first answer',
      unit: 'ms',
      nuage: nuage.firstAnswerMs,
      peer: { name: 'fauxqs', value: peer.firstAnswerMs },
    });
  }
  return {
    name: 'server-start',
    figures,
    absent: [...(moto ? [] : ['moto']), ...(fauxqs ? [] : ['fauxqs'])],
    versions: { node: process.version },
  };
}

async function starts(command: ServerCommand, callEc2: boolean): Promise<Start> {
  const seen: Start[] = [];
  const rounds = command.name === 'moto' ? 3 : ROUNDS;
  for (let round = -1; round < rounds; round += 1) {
    const server = await startServer(command);
    try {
      if (callEc2)
        await send(prepareCall('ec2', 'DescribeInstances', {}, server.port), server.port, new Agent());
      const start = {
        firstAnswerMs: server.firstAnswerMs,
        cpuMs: cpuOf(server.pid),
        memoryMB: memoryOf(server.pid),
      };
      if (round >= 0) seen.push(start);
    } finally {
      await server.stop();
    }
  }
  return {
    firstAnswerMs: median(seen.map((start) => start.firstAnswerMs)),
    cpuMs: median(seen.map((start) => start.cpuMs)),
    memoryMB: median(seen.map((start) => start.memoryMB)),
  };
}
