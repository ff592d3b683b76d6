import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nuage, temporaryDirectory } from './support/terminal.ts';

const SECRET = 'pl4nted-value-Zq8';

/** Every file below a folder that holds a text. */
function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(text));
}

test('a secret is made, read by key, rolled back, deleted and restored, and its value stands nowhere', async () => {
  const home = temporaryDirectory();
  const said: string[] = [];
  const run = async (...line: string[]) => {
    const ran = await nuage([...line, '--local'], { home });
    said.push(ran.stderr);
    return ran;
  };
  const file = join(home, 'value.json');
  writeFileSync(file, `{"password":"${SECRET}","port":5432}\n`);
  const made = await run('secrets', 'put', 'app/db', '--value-file', file, '--yes');
  expect(made).toMatchObject({ code: 0, stderr: '' });
  said.push(made.stdout);
  expect((await run('secrets', 'create', 'app/db', 'x', '--yes')).stderr).toContain('app/db is there');
  expect((await run('secrets', 'get', 'app/db')).stdout).toContain('hidden: --show');
  const show = (...more: string[]) => run('secrets', 'get', 'app/db', '--show', '--raw', ...more);
  expect((await show('--key', 'password')).stdout).toBe(SECRET);
  expect((await show('--key', 'port')).stdout).toBe('5432');
  const missing = await show('--key', 'none');
  expect(missing.stderr).toContain('Its keys are password, port.');
  const updated = await run('secrets', 'update', 'app/db', 'second', '--yes');
  expect(updated).toMatchObject({ code: 0 });
  expect((await show()).stdout).toBe('second');
  const versions = await run('secrets', 'versions', 'app/db', '-o', 'json');
  expect(JSON.parse(versions.stdout)).toMatchObject([
    { labels: ['AWSPREVIOUS'] },
    { labels: ['AWSCURRENT'] },
  ]);
  const back = await run('secrets', 'rollback', 'app/db', '--yes', '-o', 'json');
  expect((await show('--key', 'port')).stdout).toBe('5432');
  expect(await run('undo', JSON.parse(back.stdout).run, '--yes')).toMatchObject({ code: 0 });
  expect((await show()).stdout).toBe('second');
  expect((await run('secrets', 'delete', 'app/db', '--days', '6', '--yes')).stderr).toContain('7 to 30 days');
  expect(await run('secrets', 'delete', 'app/db', '--days', '7', '--yes')).toMatchObject({ code: 0 });
  expect(JSON.parse((await run('secrets', 'list', '-o', 'json')).stdout)).toEqual([]);
  expect((await run('secrets', 'get', 'app/db')).stdout).toMatch(
    /\nDeleted on \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC; until then: nuage secrets restore app\/db\n$/,
  );
  const refused = await run('secrets', 'get', 'app/db', '--show');
  expect(refused.stderr).toBe(
    'error app/db waits for its deletion.\nhint  Take it back with: nuage secrets restore app/db\n',
  );
  expect((await run('secrets', 'get', 'app/none', '--show')).stderr).toContain(
    'There is no secret app/none.',
  );
  expect(await run('secrets', 'restore', 'app/db', '--yes')).toMatchObject({ code: 0 });
  expect(JSON.parse((await run('secrets', 'list', '-o', 'json')).stdout)).toMatchObject([{ name: 'app/db' }]);
  expect(said.join('\n')).not.toContain(SECRET);
  expect(filesWith(home, SECRET)).toEqual([file]);
});

test('no command shows a value unasked: not its plan, its journal, its error, its debug log, nor the calls of the cloud', async () => {
  const home = temporaryDirectory();
  const elsewhere = temporaryDirectory();
  const said: string[] = [];
  const run = async (...line: string[]) => {
    const ran = await nuage([...line, '--local', '--debug'], { home });
    said.push(ran.stdout, ran.stderr);
    return ran;
  };
  const file = join(elsewhere, 'value.txt');
  writeFileSync(file, SECRET);
  const plan = join(home, 'secrets.plan');
  const change = async (...line: string[]) =>
    expect(await run('secrets', ...line, '--yes')).toMatchObject({ code: 0 });
  await change('create', 's', SECRET);
  await change('update', 's', `${SECRET}-2`);
  await change('put', 's', '--value-file', file);
  expect(await run('secrets', 'put', 's', '--value-file', file, '--plan-out', plan)).toMatchObject({
    code: 0,
  });
  expect(await run('apply', plan, '--yes')).toMatchObject({ code: 0 });
  await change('rollback', 's');
  await change('delete', 's', '--days', '7');
  expect((await run('secrets', 'update', 's', SECRET, '--yes')).code).not.toBe(0);
  expect((await run('secrets', 'get', 's', '--show')).code).not.toBe(0);
  await change('restore', 's');
  for (const line of [['list'], ['versions', 's'], ['get', 's'], ['get', 's', '--key', 'none']])
    await run('secrets', ...line);
  expect((await run('secrets', 'create', 's', SECRET, '--yes')).code).not.toBe(0);
  await run('runs', 'list', '-o', 'json');
  await run('runs', 'show', '-o', 'json');
  await run('local', 'calls', '-o', 'json');
  expect(said.join('\n')).not.toContain(SECRET);
  expect(filesWith(home, SECRET)).toEqual([]);
  expect(said.join('\n')).toContain('secretsmanager');
  const shown = await nuage(['secrets', 'get', 's', '--show', '--raw', '--local'], { home });
  expect(shown.stdout).toContain(SECRET);
});
