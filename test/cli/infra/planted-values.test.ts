import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nuage, temporaryDirectory } from '../support/terminal.ts';

const SECRET = 'pl4nted-value-Zq8';

const stack = (parameterFile: string) => `name: shop
secrets:
  db: { fromEnv: DB_PASSWORD }
  made: { generate: { length: 24 } }
parameters:
  token: { fromFile: ${parameterFile} }
`;

/** Every file below a folder that holds a text. */
function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(text));
}

test('the values of a stack are in no output, plan, journal, error or debug log, nor in the files of the cloud', async () => {
  const [home, elsewhere] = [temporaryDirectory(), temporaryDirectory()];
  const file = join(elsewhere, 'token.txt');
  writeFileSync(file, SECRET);
  writeFileSync(join(home, 'infra.yaml'), stack(file));
  const environment = { AWS_REGION: 'eu-west-1', DB_PASSWORD: `${SECRET}-db` };
  const said: string[] = [];
  const run = async (...words: readonly string[]) => {
    const ran = await nuage([...words, '--local', '--debug'], { home, environment });
    said.push(ran.stdout, ran.stderr);
    return ran;
  };
  const plan = join(home, 'shop.plan');
  expect(await run('infra', 'plan', '--plan-out', plan)).toMatchObject({ code: 0 });
  expect(await run('apply', plan, '--yes')).toMatchObject({ code: 0 });
  for (const words of [['plan'], ['diff'], ['graph'], ['export'], ['apply', '--yes', '-o', 'json']])
    await run('infra', ...words);
  await run('runs', 'show', '-o', 'json');
  await run('local', 'calls', '-o', 'json');
  writeFileSync(
    join(home, 'infra.yaml'),
    `${stack(file)}  other: { fromFile: ${join(elsewhere, 'none.txt')} }\n`,
  );
  expect((await run('infra', 'apply', '--yes')).code).not.toBe(0);
  writeFileSync(join(home, 'infra.yaml'), stack(file));
  expect((await run('infra', 'destroy', '--yes')).stderr).toContain('--delete-data parameter.token');
  const gone = await run('infra', 'destroy', '--yes', '--delete-data', 'parameter.token');
  expect(gone).toMatchObject({ code: 0 });
  expect(said.join('\n')).not.toContain(SECRET);
  expect(filesWith(home, SECRET)).toEqual([]);
  expect(said.join('\n')).toContain('secretsmanager');
});
