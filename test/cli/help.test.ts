import { describe, expect, test } from 'vitest';
import { listCommands, manifest, sections } from '../../src/cli/manifest.ts';
import { nuage } from './support/terminal.ts';

describe('help', () => {
  test('of nuage names every noun and every flag of all commands, on standard output', async () => {
    for (const line of [['--help'], ['-h'], ['help']]) {
      const { code, stdout, stderr } = await nuage(line);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      for (const name of Object.keys(manifest.entries).filter((name) => !name.startsWith('__')))
        expect(stdout).toContain(`  ${name} `);
      for (const flag of ['--region', '--output', '--local', '--query', '--yes', '--plan-out'])
        expect(stdout).toContain(flag);
      expect(stdout).not.toContain('__complete');
    }
  });

  test('nuage alone names every command on one screen of 80 columns and 24 lines', async () => {
    const { code, stdout, stderr } = await nuage([], { columns: 80, environment: { NO_COLOR: '1' } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeLessThan(24);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80);
    for (const { names } of sections) for (const name of names) expect(stdout).toMatch(`  ${name}`);
    expect(stdout).toContain('nuage demo');
    expect(stdout).toContain('nuage --help');
  });

  test('has every command in one section', () => {
    const shown = Object.keys(manifest.entries).filter((name) => !name.startsWith('__'));
    expect(sections.flatMap(({ names }) => names).toSorted()).toEqual(shown.toSorted());
  });

  test('of a noun, asked for, ends with 0', async () => {
    const { code, stdout } = await nuage(['ec2', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^nuage ec2 {2}Instances$/m);
    expect(stdout).toMatch(/^ {2}stop +Stop instances$/m);
  });

  test('of every command has its usage, a description and examples that are lines of nuage', async () => {
    for (const { path, entry } of listCommands()) {
      const { code, stdout } = await nuage([...path, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain(`nuage ${path.join(' ')}`);
      expect(stdout).toContain(entry.brief);
      const { command } = await entry.load();
      expect(command.examples.length, path.join(' ')).toBeGreaterThan(0);
      for (const { line } of command.examples) expect(line).toContain('nuage ');
    }
  });

  test('wins over everything else that is wrong with the line', async () => {
    const { code, stdout } = await nuage(['ec2', 'stop', '--nonsense', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--hibernate');
  });

  test('help ec2 stop is ec2 stop --help', async () => {
    expect(await nuage(['help', 'ec2', 'stop'])).toEqual(await nuage(['ec2', 'stop', '--help']));
  });

  test('no line is wider than the terminal', async () => {
    for (const { path } of listCommands()) {
      const { stdout } = await nuage([...path, '--help'], { columns: 80, environment: { NO_COLOR: '1' } });
      const prose = stdout.split('\nExamples\n')[0] ?? '';
      for (const line of prose.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });
});
