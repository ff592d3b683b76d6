import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nuage, temporaryDirectory } from '../support/terminal.ts';

async function offers(...words: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr, code } = await nuage(['__complete', '--', ...words]);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')[0] ?? '']));
}

describe('completion offers', () => {
  test('nouns and verbs', async () => {
    expect(await offers('ec')).toEqual(['ec2']);
    expect(await offers('ec2', 'st')).toEqual(['start', 'stop', 'status']);
    expect(await offers('')).not.toContain('__complete');
    expect(await offers('--profile', 'x', 'ec2', 'reb')).toEqual(['reboot']);
  });

  test('flags of the command before those of all commands, each once unless it repeats', async () => {
    const stop = await offers('ec2', 'stop', '--');
    expect(stop.indexOf('--hibernate')).toBeLessThan(stop.indexOf('--profile'));
    expect(await offers('ec2', 'stop', '--hibernate', '--hi')).toEqual([]);
    expect(await offers('ec2', 'stop', '--tag', 'a', '--ta')).toEqual(['--tag']);
  });

  test('the words that a flag or a positional takes', async () => {
    expect(await offers('version', '--output', '')).toEqual(['table', 'json', 'yaml', 'text']);
    expect(await offers('version', '--output=j')).toEqual(['--output=json']);
    expect(await offers('ec2', 'wait', 'st')).toEqual(['status-ok', 'stopped']);
    expect(await offers('ec2', 'list', '--state', 'stop')).toEqual(['stopping', 'stopped']);
    expect(await offers('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  test('regions', async () => {
    expect(await offers('ec2', 'list', '--region', 'eu-west-')).toEqual([
      'eu-west-1',
      'eu-west-2',
      'eu-west-3',
    ]);
    expect(await offers('ec2', 'list', '--region', 'al')).toEqual(['all']);
  });

  test('files where a file belongs', async () => {
    expect(await offers('apply', 'x')).toEqual([':file']);
    expect(await offers('version', '--config', '')).toEqual([':file']);
  });

  test('profiles of the shared files, and no more of them than their names', async () => {
    const home = temporaryDirectory();
    mkdirSync(join(home, '.aws'));
    writeFileSync(
      join(home, '.aws', 'config'),
      '[default]\n[profile staging]\nregion = x\n[sso-session corp]\n',
    );
    writeFileSync(join(home, '.aws', 'credentials'), '[production]\naws_secret_access_key = very-secret\n');
    const { stdout } = await nuage(['__complete', '--', '--profile', ''], { home });
    expect(stdout).toBe('default\tprofile\nproduction\tprofile\nstaging\tprofile\n');
  });

  test('nothing where nothing can be known', async () => {
    expect(await offers('ec2', 'nonsense', '')).toEqual([]);
    expect(await offers('ec2', 'stop', '--tag', '')).toEqual([]);
    expect(await offers('ec2', 'stop', '--', '--')).toEqual([]);
  });
});
