import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nuage, temporaryDirectory, type Ran } from './support/terminal.ts';

/** A home with a local cloud of its own, and a way to type commands about it. */
function local(): { home: string; run(line: string, answers?: string): Promise<Ran> } {
  const home = temporaryDirectory();
  return {
    home,
    run: (line, answers) =>
      nuage([...line.split(' '), '--local'], { home, ...(answers === undefined ? {} : { answers }) }),
  };
}

function json(ran: Ran): never {
  expect(ran.stderr).toBe('');
  return JSON.parse(ran.stdout) as never;
}

test('an instance from its creation to a page about it', async () => {
  const { home, run } = local();
  writeFileSync(join(home, 'setup.sh'), '#!/bin/sh\necho hello\n');
  const made = await run(
    'ec2 create --name web --tag Environment=test --user-data setup.sh --root-size 12 --group default --no-wait --yes -o json',
  );
  expect(made).toMatchObject({ code: 0, stderr: '' });
  const { created } = JSON.parse(made.stdout) as { created: string[] };
  const id = String(created[0]);
  expect(id).toMatch(/^i-[0-9a-f]{17}$/);

  expect((await run(`ec2 user-data ${id}`)).stdout).toBe('#!/bin/sh\necho hello\n');
  const page = await run(`ec2 describe ${id}`);
  expect(page).toMatchObject({ code: 0, stderr: '' });
  for (const part of [
    'web',
    't3.micro, x86_64, Linux/UNIX',
    'session tokens only (IMDSv2), 1 hop',
    'not protected',
    'out  everything to anywhere (0.0.0.0/0)',
    '12 GiB gp3  encrypted',
    'Environment=test',
    'Cost a month',
  ])
    expect(page.stdout).toContain(part);
  const described = json(await run(`ec2 describe ${id} -o json --query volumes[0].attachments`));
  expect(described).toMatchObject([{ instance: id, deletedWithInstance: true }]);

  expect(await run(`ec2 protect ${id} --yes`)).toMatchObject({ code: 0 });
  const refused = await run(`ec2 terminate ${id} --yes`);
  expect(refused.stdout).toContain('its termination protection is on');
  expect(await run(`ec2 unprotect ${id} --yes`)).toMatchObject({ code: 0 });
  const status = json(await run(`ec2 status ${id} -o json`));
  expect(status).toMatchObject([{ id, system: /^(initializing|not-applicable)$/ }]);
});

test('what cannot be read or made ends with one sentence and 64', async () => {
  const { run } = local();
  expect(await run('ec2 create --user-data nowhere.sh --yes')).toMatchObject({
    code: 64,
    stderr: expect.stringContaining('There is no file nowhere.sh.'),
  });
  expect(await run('ec2 create --tag Environment --yes')).toMatchObject({
    code: 64,
    stderr: expect.stringContaining('--tag cannot be "Environment".'),
  });
  expect(await run('ec2 create --image plan9 --yes')).toMatchObject({
    code: 64,
    stderr: expect.stringContaining('There is no image named plan9.'),
  });
  expect(await run('ec2 console i-0123456789abcdef0')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("The instance ID 'i-0123456789abcdef0' does not exist"),
  });
  expect(await run('volume create --zone us-east-1a --yes')).toMatchObject({
    code: 64,
    stderr: expect.stringContaining('Say how large the volume is, or which snapshot it is made from.'),
  });
});

test('a plan of a creation is saved and makes nothing', async () => {
  const { home, run } = local();
  const saved = await run('ec2 create --name web --plan-out web.plan');
  expect(saved).toMatchObject({ code: 0 });
  expect(saved.stdout).toContain('ec2 create: 1 to create');
  expect(readFileSync(join(home, 'web.plan'), 'utf8')).toContain('"HttpTokens":"required"');
  expect((await run('ec2 list')).stdout).toBe('There is no instance.\n');
});

test('volumes are listed with what holds them and what they cost, and one to come is planned', async () => {
  const { home, run } = local();
  await run('ec2 create --root-size 100 --no-wait --yes');
  const rows = json(await run('volume list -o json'));
  expect(rows).toMatchObject([
    { gib: 100, type: 'gp3', encrypted: true, usdPerMonth: 8, attachments: [{ device: '/dev/xvda' }] },
  ]);
  expect((await run('volume list')).stdout).toContain('1 volume, 100 GiB, about 8.00 USD a month');
  const planned = await run('volume create --zone us-east-1a --size 10 --plan-out volume.plan');
  expect(planned.stdout).toContain('volume create: 1 to create');
  expect(existsSync(join(home, 'volume.plan'))).toBe(true);
});
