import { gzipSync } from 'node:zlib';
import {
  EC2Client,
  GetConsoleOutputCommand,
  RunInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RealRuntimes } from '../../../../../src/local/runtimes/real-runtimes.ts';
import { systemClock, systemProcesses } from '../../../../../src/system.ts';
import { startCloud } from '../../../../support/cloud.ts';
import type { RunningCloud } from '../../../../support/cloud.ts';
import { image } from './lab.ts';

const runtimes = new RealRuntimes({ allowProcesses: true, processes: systemProcesses, wall: systemClock });
let running: RunningCloud;
let ec2: EC2Client;
beforeAll(async () => {
  running = await startCloud({ runtimes });
  ec2 = new EC2Client(running.clientOptions);
});
afterAll(async () => {
  ec2.destroy();
  await running[Symbol.asyncDispose]();
});

async function launch(userData: string | Uint8Array): Promise<string> {
  const { Instances = [] } = await ec2.send(
    new RunInstancesCommand({
      ImageId: image.x86,
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
      UserData: Buffer.from(userData).toString('base64'),
    }),
  );
  await running.cloud.clock.advance('1m');
  return Instances[0]?.InstanceId ?? '';
}

async function screen(InstanceId: string): Promise<string> {
  const { Output = '' } = await ec2.send(new GetConsoleOutputCommand({ InstanceId }));
  return Buffer.from(Output, 'base64').toString('utf8');
}

test('a script is run once, when the instance first runs', async () => {
  const id = await launch('#!/bin/sh\necho hello from user data; echo kept >/tmp/file; exit 3\n');
  const text = await screen(id);
  expect(text).toContain('hello from user data\r\nuser data: ended with exit status 3\r\n');
});

test('what is run lives until the instance ends', async () => {
  const id = await launch('#!/bin/sh\nsleep 31337 >/dev/null 2>&1 &\necho started\n');
  expect(await screen(id)).toContain('started\r\n');
  const list = { argv: ['sh', '-c', 'cat /proc/*/cmdline | tr "\\0" " "'] };
  expect((await runtimes.instance(id).run(list)).stdout).toContain('sleep 31337');
  await ec2.send(new TerminateInstancesCommand({ InstanceIds: [id] }));
  await running.cloud.clock.advance('1m');
  expect((await runtimes.instance('i-other').run(list)).stdout).not.toContain('sleep 31337');
});

test('cloud-config writes files and runs commands, and says what it leaves alone', async () => {
  const config = `#cloud-config
packages: [nginx]
write_files:
  - path: /opt/app/config
    content: "written by cloud-config"
runcmd:
  - cat /opt/app/config
  - [echo, "two  words"]
`;
  const text = await screen(await launch(gzipSync(config)));
  expect(text).toContain('cloud-config: not supported here, and left alone: packages\r\n');
  expect(text).toContain('written by cloud-configtwo  words\r\n');
});

test('parts of MIME are run in their order', async () => {
  const mime = [
    'Content-Type: multipart/mixed; boundary="edge"',
    'MIME-Version: 1.0',
    '',
    '--edge',
    'Content-Type: text/x-shellscript; charset="us-ascii"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('#!/bin/sh\necho first part\n').toString('base64'),
    '--edge',
    'Content-Type: text/upstart-job',
    '',
    'nothing',
    '--edge',
    'Content-Type: text/x-shellscript',
    '',
    '#!/bin/sh',
    'echo second part',
    '--edge--',
    '',
  ].join('\n');
  const text = await screen(await launch(mime));
  expect(text).toMatch(
    /first part\r\nuser data: text\/upstart-job is not supported here, and was left alone\r\nsecond part/,
  );
});
