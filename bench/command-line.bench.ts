import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { compareCommands, type MeasuredCommand } from './measure/command.ts';
import { nuageBinary, nuageServer, onPath } from './measure/peers.ts';
import type { BenchmarkResult, Figure } from './measure/result.ts';
import { startServer } from './measure/server.ts';

const PORT = 27_121;
const keys = {
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: 'us-east-1',
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_PAGER: '',
};

/** The command line as whole processes: what starting costs, and one real command on the same endpoint as its peers. */
export async function run(): Promise<BenchmarkResult> {
  const bare: MeasuredCommand = { name: 'node -e 0', argv: [process.execPath, '-e', '0'] };
  const help: MeasuredCommand = { name: 'nuage --help', argv: [process.execPath, nuageBinary, '--help'] };
  const starts = await compareCommands([bare, help], { rounds: 7, batch: 10 });

  const endpoint = `http://127.0.0.1:${PORT}`;
  const list: MeasuredCommand = {
    name: 'nuage ec2 list',
    argv: [process.execPath, nuageBinary, 'ec2', 'list', '--endpoint-url', endpoint],
    environment: keys,
  };
  const peers = awsCommandLines(endpoint);
  const server = await startServer(nuageServer(PORT));
  const lists = await compareCommands([list, ...peers.map((peer) => peer.command)], {
    rounds: 5,
    batch: 4,
  }).finally(() => server.stop());

  const figures: Figure[] = [
    {
      what: 'nuage --help',
      unit: 'ms of CPU',
      nuage: starts.get(help.name) ?? 0,
      peer: { name: bare.name, value: starts.get(bare.name) ?? 0 },
      goal: 1.5,
    },
    ...peers.map(({ command, goal }) => ({
      what: 'nuage ec2 list',
      unit: 'ms of CPU',
      nuage: lists.get(list.name) ?? 0,
      peer: { name: command.name, value: lists.get(command.name) ?? 0 },
      goal,
    })),
  ];
  return {
    name: 'command-line',
    figures,
    absent: peers.length === 2 ? [] : ['a second AWS CLI'],
    versions: Object.fromEntries(peers.map(({ command, version }) => [command.name, version])),
  };
}

/** The AWS CLIs of this machine: version 1 where it is, and Debian's version 2. */
function awsCommandLines(endpoint: string): { command: MeasuredCommand; goal: number; version: string }[] {
  return [onPath('aws'), '/usr/bin/aws'].flatMap((file, index, files) => {
    if (file === undefined || !existsSync(file) || files.indexOf(file) !== index) return [];
    const version = spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout.trim();
    const isFirst = version.startsWith('aws-cli/1.');
    const command: MeasuredCommand = {
      name: isFirst ? 'AWS CLI v1' : 'AWS CLI v2',
      argv: [file, 'ec2', 'describe-instances', '--endpoint-url', endpoint],
      environment: keys,
    };
    return [{ command, goal: isFirst ? 1 / 8 : 1 / 10, version }];
  });
}
