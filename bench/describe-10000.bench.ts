import { Agent } from 'node:http';
import { launchFleet } from './measure/fleet.ts';
import { cpuOfCall, prepareCall, send } from './measure/load.ts';
import { motoServer, nuageServer } from './measure/peers.ts';
import type { BenchmarkResult } from './measure/result.ts';
import { startServer, type ServerCommand } from './measure/server.ts';

/** One launch makes so many on both sides; the zones share them, because a default subnet has 4,091 addresses. */
const perLaunch = 1_000;
const launches = 10;
/** A launch costs moto over 50 ms an instance, so it gets one page of them alone, which favours it. */
const launchesOfMoto = 1;
const zones = ['us-east-1a', 'us-east-1b', 'us-east-1c'];

/** CPU of a server for one page of 1,000 out of 10,000 instances with two tags each. */
export async function run(): Promise<BenchmarkResult> {
  const { argv, ...rest } = nuageServer(27_141);
  // Lenient, because 10,000 instances are far over the quotas of an account.
  const nuage = await pageCost({ ...rest, argv: [...argv, '--lenient'] }, launches, 30);
  const command = motoServer(27_142);
  const moto = command === undefined ? undefined : await pageCost(command, launchesOfMoto, 3);
  return {
    name: 'describe-10000',
    figures: [
      {
        what: 'DescribeInstances, 1,000 of 10,000',
        unit: 'ms of CPU',
        nuage,
        ...(moto === undefined ? {} : { peer: { name: 'moto', value: moto }, goal: 1 / 15 }),
      },
    ],
    absent: moto === undefined ? ['moto'] : [],
    versions: { node: process.version },
  };
}

async function pageCost(command: ServerCommand, launches: number, count: number): Promise<number> {
  const server = await startServer(command);
  try {
    const { port } = server;
    const agent = new Agent();
    const images = await send(
      prepareCall('ec2', 'DescribeImages', { Owners: ['amazon'] }, port),
      port,
      agent,
    );
    const ImageId = images
      .split('<imageId>')
      .slice(1)
      .find((item) => item.includes('<architecture>x86_64</architecture>') && !item.includes('windows'))
      ?.slice(0, 'ami-'.length + 17)
      .replace(/<.*/, '');
    if (ImageId === undefined) throw new Error('there is no public image to launch');
    await launchFleet(port, {
      launches,
      perLaunch,
      zones,
      image: ImageId,
      type: 't3.micro',
      tagsOf: () => [
        { Key: 'Name', Value: 'bench' },
        { Key: 'Environment', Value: 'test' },
      ],
    });
    return await cpuOfCall(
      server,
      prepareCall('ec2', 'DescribeInstances', { MaxResults: 1_000 }, port),
      count,
    );
  } finally {
    await server.stop();
  }
}
