import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nuage, temporaryDirectory } from './support/terminal.ts';

const SECRET = 'pl4nted-value-Zq8';

function lab() {
  const home = temporaryDirectory();
  const said: string[] = [];
  const run = async (...line: string[]) => {
    const ran = await nuage([...line, '--local'], { home });
    said.push(ran.stdout, ran.stderr);
    return ran;
  };
  return { home, said, run };
}

/** Every file below a folder that holds a text. */
function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(text));
}

test('a parameter is a SecureString unless said otherwise, keeps its type, and is not replaced silently', async () => {
  const { home, run } = lab();
  expect(await run('param', 'put', '/app/password', 'one', '--yes')).toMatchObject({ code: 0 });
  const again = await run('param', 'put', '/app/password', 'two', '--yes');
  expect(again.code).toBe(1);
  expect(again.stderr).toContain('/app/password is there: version 1 of type SecureString');
  expect(again.stderr).toContain('--overwrite');
  const file = join(home, 'value');
  writeFileSync(file, 'three');
  const out = ['--overwrite', '--plan-out', join(home, 'put.plan')];
  const planned = await run('param', 'put', '/app/password', '--value-file', file, ...out);
  expect(planned.stdout).toContain('replaces version 1 of type SecureString');
  const over = await run('param', 'put', '/app/password', 'two', '--overwrite', '--yes', '-o', 'json');
  expect(over).toMatchObject({ code: 0 });
  const retyped = ['param', 'put', '/app/password', 'x', '--overwrite', '--type', 'String', '--yes'];
  expect((await run(...retyped)).stderr).toContain('is a SecureString and keeps its type');
  expect((await run('param', 'get', '/app/password')).stdout).toContain('hidden: --show');
  expect((await run('param', 'get', '/app/password', '--show', '--raw')).stdout).toBe('two');
  const history = await run('param', 'history', '/app/password', '-o', 'json');
  expect(JSON.parse(history.stdout)).toMatchObject([{ version: 1 }, { version: 2 }]);
  expect(history.stdout).not.toContain('value');
  const undone = await run('undo', JSON.parse(over.stdout).run, '--yes');
  expect(undone).toMatchObject({ code: 0 });
  expect((await run('param', 'get', '/app/password', '--show', '--raw')).stdout).toBe('one');
});

test('values longer than a tier are refused with its limit', async () => {
  const { run } = lab();
  const long = await run('param', 'put', 'long', 'x'.repeat(5000), '--yes');
  expect(long.code).toBe(64);
  expect(long.stderr).toContain('has 5000 characters, and the Standard tier takes 4096 (4 KiB)');
  expect(long.stderr).toContain('--tier Advanced');
  expect(await run('param', 'put', 'long', 'x'.repeat(5000), '--tier', 'Advanced', '--yes')).toMatchObject({
    code: 0,
  });
  expect((await run('param', 'put', 'more', 'x'.repeat(9000), '--yes')).stderr).toContain(
    'No tier takes more',
  );
});

test('parameters are listed below a path, and deleted with those that are not there named', async () => {
  const { run } = lab();
  for (const name of ['/a/one', '/a/two', '/b/one'])
    await run('param', 'put', name, 'v', '--type', 'String', '--yes');
  const listed = await run('param', 'list', '--path', '/a', '-o', 'json');
  expect(JSON.parse(listed.stdout)).toMatchObject([
    { name: '/a/one', type: 'String', version: 1 },
    { name: '/a/two' },
  ]);
  const gone = await run('param', 'delete', '/a/one', '/a/two', '/a/none', '--yes');
  expect(gone).toMatchObject({ code: 0 });
  expect(JSON.parse((await run('param', 'list', '-o', 'json')).stdout)).toMatchObject([{ name: '/b/one' }]);
  const missing = await run('param', 'get', '/a/one');
  expect(missing.code).toBe(1);
  expect(missing.stderr).toContain('There is no parameter /a/one.');
});

test('a value is in no output, journal, plan, error or debug log, nor in the files of the local cloud', async () => {
  const { home, said, run } = lab();
  const elsewhere = temporaryDirectory();
  const file = join(elsewhere, 'password.txt');
  writeFileSync(file, `${SECRET}\n`);
  const plan = join(home, 'put.plan');
  expect((await run('param', 'put', 'given', SECRET, '--plan-out', plan)).code).toBe(64);
  expect(await run('param', 'put', 'saved', '--value-file', file, '--plan-out', plan)).toMatchObject({
    code: 0,
  });
  expect(readFileSync(plan, 'utf8')).toContain('"$secret":"file"');
  expect(await run('apply', plan, '--yes', '--debug')).toMatchObject({ code: 0 });
  expect(await run('param', 'put', 'given', SECRET, '--yes', '--debug', '-o', 'json')).toMatchObject({
    code: 0,
  });
  expect((await run('param', 'put', 'given', SECRET, '--yes', '--debug')).code).toBe(1);
  const refused = ['param', 'put', 'other', SECRET, '--key', 'alias/none', '--yes', '--debug'];
  expect((await run(...refused)).code).toBe(1);
  for (const line of [['get', 'given'], ['history', 'given'], ['list']])
    await run('param', ...line, '-o', 'json');
  await run('runs', 'show', '-o', 'json');
  await run('local', 'calls', '-o', 'json');
  await run('param', 'delete', 'given', '--yes', '--debug');
  expect(said.join('\n')).not.toContain(SECRET);
  expect(filesWith(home, SECRET)).toEqual([]);
  expect((await run('param', 'get', 'saved', '--show', '--raw')).stdout).toBe(SECRET);
});
