import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { globalFlags } from '../../src/cli/global-flags.ts';
import { listCommands } from '../../src/cli/manifest.ts';
import { version } from '../../src/cli/version.ts';
import packageJson from '../../package.json' with { type: 'json' };

describe('what commands declare', () => {
  test('every file under commands/ is in the manifest, at the path of its name', () => {
    const files = globSync('**/*.ts', { cwd: new URL('../../src/cli/commands/', import.meta.url).pathname });
    const paths = [...listCommands()].map(({ path }) => `${path.join('/')}.ts`);
    expect(files.filter((file) => file !== 'complete.ts').sort()).toEqual(paths.sort());
  });

  test('no flag of a command hides one of all commands, and each letter means one thing', async () => {
    for (const { path, entry } of listCommands()) {
      const { command } = await entry.load();
      const names = Object.keys(command.flags);
      expect(
        names.filter((name) => Object.hasOwn(globalFlags, name)),
        path.join(' '),
      ).toEqual([]);
      const letters = [...Object.values(command.flags), ...Object.values(globalFlags)].flatMap(
        (flag: { short?: string }) => flag.short ?? [],
      );
      expect(new Set(letters).size).toBe(letters.length);
      for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    }
  });

  test('only the last positional may repeat, and none is required after an optional one', async () => {
    for (const { path, entry } of listCommands()) {
      const positionals = Object.values((await entry.load()).command.positionals);
      expect(
        positionals.slice(0, -1).some(({ repeatable }) => repeatable),
        path.join(' '),
      ).toBe(false);
      const firstOptional = positionals.findIndex(({ required }) => !required);
      if (firstOptional !== -1)
        expect(positionals.slice(firstOptional).some(({ required }) => required)).toBe(false);
    }
  });

  test('the version is that of the package', () => {
    expect(version).toBe(packageJson.version);
  });
});
