import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nuage, temporaryDirectory } from '../support/terminal.ts';

async function shown(
  directory: string,
  line: readonly string[] = [],
  home = temporaryDirectory(),
): Promise<unknown> {
  const { stdout, stderr, code } = await nuage(['config', 'show', '--output', 'json', ...line], {
    directory,
    home,
  });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return JSON.parse(stdout);
}

describe('the configuration that holds', () => {
  test('none is an empty one', async () => {
    expect(await shown(temporaryDirectory())).toEqual({});
  });

  test('is the first one upward', async () => {
    const top = temporaryDirectory();
    const inner = join(top, 'a', 'b');
    mkdirSync(inner, { recursive: true });
    writeFileSync(join(top, 'nuage.yaml'), 'profile: top\n');
    expect(await shown(inner)).toEqual({ profile: 'top' });
    writeFileSync(join(top, 'a', 'nuage.yml'), 'profile: nearer\n');
    expect(await shown(inner)).toEqual({ profile: 'nearer' });
  });

  test('or the one that is named, and a name that is none is an error', async () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'nuage.yaml'), 'profile: found\n');
    writeFileSync(join(directory, 'other.yaml'), 'profile: named\n');
    expect(await shown(directory, ['--config', 'other.yaml'])).toEqual({ profile: 'named' });
    const { code, stderr } = await nuage(['config', 'show', '--config', 'gone.yaml'], { directory });
    expect(code).toBe(64);
    expect(stderr).toContain(`There is no file ${join(directory, 'gone.yaml')}`);
  });

  test('may be TypeScript, under the same rules', async () => {
    const directory = temporaryDirectory();
    writeFileSync(
      join(directory, 'nuage.config.ts'),
      'const regions: string[] = ["eu-west-1"];\nexport default { regions };\n',
    );
    expect(await shown(directory)).toEqual({ regions: ['eu-west-1'] });
    const wrong = temporaryDirectory();
    writeFileSync(join(wrong, 'nuage.config.ts'), 'export default { regoins: [] };\n');
    const { code, stderr } = await nuage(['config', 'check'], { directory: wrong });
    expect(code).toBe(64);
    expect(stderr).toContain('nuage.config.ts: regoins is not a key of the configuration');
  });

  test('an edit is seen at once, although a checked text is remembered', async () => {
    const directory = temporaryDirectory();
    const home = temporaryDirectory();
    const file = join(directory, 'nuage.yaml');
    writeFileSync(file, 'profile: one\n');
    expect(await shown(directory, [], home)).toEqual({ profile: 'one' });
    const cache = join(home, '.nuage', 'cache', 'configuration.json');
    expect(readFileSync(cache, 'utf8')).toContain('profile: one');
    writeFileSync(file, 'profile: two\n');
    expect(await shown(directory, [], home)).toEqual({ profile: 'two' });
    writeFileSync(cache, '{ damaged');
    expect(await shown(directory, [], home)).toEqual({ profile: 'two' });
  });

  test('a home that cannot be written to is no error', async () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'nuage.yaml'), 'profile: one\n');
    expect(await shown(directory, [], '/dev/null/nobody')).toEqual({ profile: 'one' });
  });
});

describe('nuage init', () => {
  test('writes a file that is right, with every top key in it, and replaces none unasked', async () => {
    const directory = temporaryDirectory();
    expect((await nuage(['init'], { directory })).code).toBe(0);
    const checked = await nuage(['config', 'check'], { directory });
    expect(checked).toMatchObject({ code: 0, stderr: '' });
    expect(checked.stdout).toContain('1 schedule');
    const text = readFileSync(join(directory, 'nuage.yaml'), 'utf8');
    const schema = JSON.parse((await nuage(['config', 'schema'])).stdout);
    for (const key of Object.keys(schema.properties)) expect(text).toMatch(new RegExp(`^(# )?${key}:`, 'm'));

    const again = await nuage(['init'], { directory });
    expect(again.code).toBe(1);
    expect(again.stderr).toBe(
      `error ${join(directory, 'nuage.yaml')} is there already.\nhint  --force replaces it.\n`,
    );
    writeFileSync(join(directory, 'nuage.yaml'), 'profile: mine\n');
    expect((await nuage(['init', '--force'], { directory })).code).toBe(0);
    expect(readFileSync(join(directory, 'nuage.yaml'), 'utf8')).toBe(text);
  });

  test('what is commented out is right as well', async () => {
    const directory = temporaryDirectory();
    await nuage(['init'], { directory });
    const file = join(directory, 'nuage.yaml');
    const text = readFileSync(file, 'utf8');
    // A comment that holds YAML, and not a sentence, is one that begins like a key, a list item or a deeper line.
    const whole = text.replaceAll(/^(\s*)# (?=\s*(?:- |[a-zA-Z]+:(?: |$)))/gm, '$1');
    writeFileSync(file, whole);
    const { stdout } = await nuage(['config', 'show', '-o', 'json'], { directory });
    expect(Object.keys(JSON.parse(stdout)).sort()).toEqual([
      'accounts',
      'backup',
      'budgets',
      'cleanup',
      'costs',
      'deploy',
      'profile',
      'regions',
      'report',
      'schedules',
      'tags',
    ]);
  });
});
