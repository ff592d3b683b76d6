import { writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemError } from '../../src/cli/system-error.ts';
import { nuage, temporaryDirectory } from './support/terminal.ts';

test('a port that is taken is named, with what to do, and is no bug', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, '127.0.0.1', resolve);
  });
  const { port } = other.address() as AddressInfo;
  try {
    const { code, stderr } = await nuage(['local', 'start', '--memory', '--port', String(port)]);
    expect(stderr).toBe(
      `error Address 127.0.0.1:${port} is in use already.\n` +
        'hint  Another program listens there, perhaps another local cloud: stop it, or choose a port with --port ' +
        '(0 takes a free one).\n',
    );
    expect(code).toBe(1);
  } finally {
    other.close();
  }
});

test('a plan that is not there, or is a folder, is named', async () => {
  const directory = temporaryDirectory();
  const missing = await nuage(['apply', 'nothing.plan', '--local'], { directory });
  expect(missing.stderr.split('\n')[0]).toBe(`error There is no file ${directory}/nothing.plan.`);
  expect(missing.code).toBe(1);
  const unwritten = await nuage(['ec2', 'create', '--local', '--plan-out', 'no/such.plan'], { directory });
  expect(unwritten.stderr.split('\n')[0]).toBe(`error There is no folder ${directory}/no.`);
  const folder = await nuage(['apply', '.', '--local'], { directory });
  expect(folder.stderr).not.toContain('nuage itself failed');
});

test('a data directory that is a file is named', async () => {
  const directory = temporaryDirectory();
  writeFileSync(join(directory, 'data'), '');
  const data = join(directory, 'data');
  const { code, stderr } = await nuage(['local', 'start', '--port', '0', '--data', data], { directory });
  expect(stderr.split('\n')[0]).toBe(`error ${data} is there already, as something else.`);
  expect(code).toBe(1);
});

test('a full disk is said to be full, with or without the name of the file', () => {
  const full = (named: object): Error =>
    Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
      ...named,
    });
  expect(systemError(full({}))).toEqual({
    message: 'The disk is full',
    hint: 'Make room, or write somewhere else.',
  });
  expect(systemError(full({ path: '/runs/1' }))?.message).toBe('/runs/1 cannot be written: the disk is full');
});

test('a region that does not exist is doubted, and not the secret', async () => {
  const { code, stderr } = await nuage(['ec2', 'list', '--local', '--region', 'nowhere']);
  expect(stderr).toContain('Is there a region nowhere? Look at how it is written.');
  expect(code).toBe(1);
});

test('a region that is nearly one is named', async () => {
  const signed = await nuage(['ec2', 'list', '--local', '--region', 'us-esat-1']);
  expect(signed.stderr).toContain('Is there a region us-esat-1? Did you mean "us-east-1"?');
  const shapeless = await nuage(['ec2', 'list', '--local', '--region', 'eu-west1', '--region', 'us-east-1']);
  expect(shapeless.stderr).toContain('Did you mean "eu-west-1"?');
});

test('a quota that is used up is told with the way to more', async () => {
  const { code, stdout } = await nuage(
    ['ec2', 'create', '--type', 'm5.24xlarge', '--count', '50', '--yes', '--local'],
    { home: temporaryDirectory() },
  );
  expect(code).toBe(1);
  expect(stdout).toContain('aws service-quotas request-service-quota-increase');
});

test('the trouble of a server is said to be its own, and AWS is asked about none but its own', async () => {
  const service = createHttpServer((_request, response) => response.writeHead(503).end());
  await new Promise<void>((resolve) => {
    service.listen(0, '127.0.0.1', resolve);
  });
  const { port } = service.address() as AddressInfo;
  try {
    const { stderr } = await nuage(['ec2', 'list', '--endpoint-url', `http://127.0.0.1:${port}`], {
      environment: {
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
        AWS_REGION: 'us-east-1',
        AWS_MAX_ATTEMPTS: '1',
      },
    });
    expect(stderr).toMatch(/answered 503 /);
    expect(stderr).toContain(
      `hint  The trouble is on the side of 127.0.0.1:${port}, whose own log tells more.`,
    );
    expect(stderr).not.toContain('health.aws.amazon.com');
  } finally {
    service.close();
  }
});

test.runIf(process.platform === 'linux')(
  'a folder that nobody can make is named, where Node would look for ever',
  async () => {
    const { code, stderr } = await nuage(['local', 'start', '--data', '/proc/nuage/cloud', '--port', '0']);
    expect(stderr.split('\n')[0]).toBe('error There is no folder /proc/nuage.');
    expect(code).toBe(1);
  },
);
