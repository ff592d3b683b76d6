import { Agent } from 'node:http';
import { cpuOfCall, prepareCall, send } from './measure/load.ts';
import { motoServer, nuageServer } from './measure/peers.ts';
import type { BenchmarkResult, Figure } from './measure/result.ts';
import { startServer, type RunningServer, type ServerCommand } from './measure/server.ts';

interface Costs {
  readonly getParameter: number;
  readonly describeInstances: number;
}

/** CPU of a server for one call, warm: the two calls that people make most while they test. */
export async function run(): Promise<BenchmarkResult> {
  const nuage = await costs(nuageServer(27_111), 3_000);
  // Node's compiler goes on for thousands of calls: what a long run costs is told too, without a goal of its own.
  const long = await costs(nuageServer(27_113), 12_000);
  const command = motoServer(27_112);
  const moto = command ? await costs(command, 300) : undefined;
  const figures: Figure[] = [
    {
      what: 'GetParameter',
      unit: 'ms of CPU',
      nuage: nuage.getParameter,
      ...(moto ? { peer: { name: 'moto', value: moto.getParameter }, goal: 1 / 20 } : {}),
    },
    {
      what: 'DescribeInstances of 10',
      unit: 'ms of CPU',
      nuage: nuage.describeInstances,
      ...(moto ? { peer: { name: 'moto', value: moto.describeInstances }, goal: 1 / 40 } : {}),
    },
    {
      what: 'GetParameter, after 6,000 calls',
      unit: 'ms of CPU',
      nuage: long.getParameter,
      ...(moto ? { peer: { name: 'moto', value: moto.getParameter } } : {}),
    },
    {
      what: 'DescribeInstances of 10, after 2,000 calls',
      unit: 'ms of CPU',
      nuage: long.describeInstances,
      ...(moto ? { peer: { name: 'moto', value: moto.describeInstances } } : {}),
    },
  ];
  return { name: 'server-calls', figures, absent: moto ? [] : ['moto'], versions: { node: process.version } };
}

async function costs(command: ServerCommand, count: number): Promise<Costs> {
  const server = await startServer(command);
  try {
    await prepare(server);
    return {
      getParameter: await cpuOfCall(
        server,
        prepareCall('ssm', 'GetParameter', { Name: '/bench/parameter' }, server.port),
        count,
      ),
      describeInstances: await cpuOfCall(
        server,
        prepareCall('ec2', 'DescribeInstances', {}, server.port),
        Math.ceil(count / 3),
      ),
    };
  } finally {
    await server.stop();
  }
}

/** One parameter and ten machines with two tags each, made in the same way on both sides. */
async function prepare({ port }: RunningServer): Promise<void> {
  const agent = new Agent();
  await send(
    prepareCall('ssm', 'PutParameter', { Name: '/bench/parameter', Value: 'a value', Type: 'String' }, port),
    port,
    agent,
  );
  const images = await send(prepareCall('ec2', 'DescribeImages', { Owners: ['amazon'] }, port), port, agent);
  const image = /<architecture>x86_64<\/architecture>/.test(images) ? imageOf(images) : undefined;
  if (image === undefined) throw new Error('there is no public image to launch');
  const tags = [
    { Key: 'Name', Value: 'bench' },
    { Key: 'Environment', Value: 'test' },
  ];
  await send(
    prepareCall(
      'ec2',
      'RunInstances',
      {
        ImageId: image,
        InstanceType: 't3.micro',
        MinCount: 10,
        MaxCount: 10,
        TagSpecifications: [{ ResourceType: 'instance', Tags: tags }],
      },
      port,
    ),
    port,
    agent,
  );
}

/** The first Linux image for x86_64 of a DescribeImages answer, whatever the order of its members. */
function imageOf(xml: string): string | undefined {
  for (const item of xml.split('<imageId>').slice(1)) {
    const id = /^(ami-[0-9a-f]+)/.exec(item)?.[1];
    if (id !== undefined && item.includes('<architecture>x86_64</architecture>') && !item.includes('windows'))
      return id;
  }
  return undefined;
}
