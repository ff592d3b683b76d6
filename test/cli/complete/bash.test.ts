import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completionScripts } from '../../../src/cli/complete/scripts.ts';
import { temporaryDirectory } from '../support/terminal.ts';

const main = new URL('../../../src/cli/main.ts', import.meta.url).pathname;

/** What bash offers at the end of a line whose words it has parted as it does. */
function press(words: readonly string[], directory = temporaryDirectory()): readonly string[] {
  const program = join(directory, 'nuage');
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`);
  chmodSync(program, 0o755);
  const script = `${completionScripts.bash}
COMP_WORDS=(${['nuage', ...words].map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length}
cd '${directory}'
_nuage
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const environment = { PATH: `${directory}:/usr/bin:/bin`, HOME: directory };
  const printed = execFileSync('bash', ['--norc', '-c', script], { encoding: 'utf8', env: environment });
  return printed.split('\n').filter((word) => word !== '');
}

describe('in bash, completion', () => {
  test('offers verbs', () => {
    expect(press(['ec2', 'st'])).toEqual(['start', 'stop', 'status']);
  });

  test('offers the rest of a word that bash has parted at its equals sign', () => {
    expect(press(['version', '--output', '=', 'j'])).toEqual(['json']);
    expect(press(['version', '--output', '='])).toEqual(['table', 'json', 'yaml', 'text']);
  });

  test('offers files', () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'stop.plan'), '');
    mkdirSync(join(directory, 'stuff'));
    expect([...press(['apply', 'st'], directory)].sort()).toEqual(['stop.plan', 'stuff']);
  });
});
