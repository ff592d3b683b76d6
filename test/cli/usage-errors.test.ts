import { describe, expect, test } from 'vitest';
import { nuage } from './support/terminal.ts';

describe('a line that is wrong', () => {
  test.each([
    [['ec3', 'list'], '"ec3" is not a command of nuage.', 'Did you mean "ec2"?'],
    [['ec2', 'lsit'], '"lsit" is not a command of nuage ec2.', 'Did you mean "list"?'],
    [['ec2', 'qqqqqq'], '"qqqqqq" is not a command of nuage ec2.', 'nuage ec2 --help lists them.'],
    [['--profile', 'x', 'ec3'], '"ec3" is not a command of nuage.', 'Did you mean "ec2"?'],
    [
      ['ec2', 'list', '--regoin', 'eu-west-1'],
      '--regoin is not a flag of this command.',
      'Did you mean "--region"?',
    ],
    [
      ['ec2', 'list', '--hibernate'],
      '--hibernate is not a flag of this command.',
      'Its own flags: --tag, --state, --filter. --help tells what they do.',
    ],
    [['ec2', 'create', '-z'], '-z is not a flag of this command.', 'Run it with --help to see the flags.'],
    [
      ['version', 'now'],
      '"now" is one word too many.',
      'The command takes no words but flags. Run it with --help to see the flags.',
    ],
    [
      ['policy', 'ec2', 'stop', '--tag', 'a=b'],
      '--tag is not a flag of this command.',
      'Write -- before the command that it belongs to.',
    ],
    [
      ['param', 'list', '--json'],
      '--json is not a flag of this command.',
      'Write --output json, or -o json.',
    ],
    [['completion'], 'SHELL is missing.', 'the shell to write for'],
    [['completion', 'bsh'], 'SHELL cannot be "bsh".', 'Did you mean "bash"?'],
    [['version', '--output'], '--output needs a value.', 'Write --output table|json|yaml|text.'],
    [
      ['version', '--output', '--debug'],
      '--output needs a value.',
      'Write --output=--debug if that is the value.',
    ],
    [['version', '--output', 'xml'], '--output cannot be "xml".', 'It is one of table, json, yaml, text.'],
    [['version', '--output', 'jsn'], '--output cannot be "jsn".', 'Did you mean "json"?'],
    [['version', '--yes=no'], '--yes takes no value.', 'Write --yes alone, or leave it out.'],
    [['version', '--profile', 'a', '--profile', 'b'], '--profile is given twice.', 'It takes one value.'],
    [['version', '--profile', ''], '--profile is empty.', 'Give NAME: the profile of ~/.aws to use.'],
    [
      ['version', '--endpoint-url', 'localhost:4566'],
      '--endpoint-url cannot be "localhost:4566".',
      'Write a whole address, such as http://localhost:4566.',
    ],
    [['runs', 'shw'], '"shw" is not a command of nuage runs.', 'Did you mean "show"?'],
    [['constructor'], '"constructor" is not a command of nuage.', undefined],
    [['ec2', 'toString'], '"toString" is not a command of nuage ec2.', undefined],
    [['version', '--constructor'], '--constructor is not a flag of this command.', undefined],
    [['version', '--__proto__=1'], '--__proto__ is not a flag of this command.', undefined],
  ])('%j', async (line, sentence, hint) => {
    const { code, stdout, stderr } = await nuage(line);
    expect(stdout).toBe('');
    const [first, second] = stderr.split('\n');
    expect(first).toBe(`error ${sentence}`);
    if (hint !== undefined) expect(second).toBe(`hint  ${hint}`);
    expect(code).toBe(64);
  });

  test('a noun alone shows its commands on standard error and fails', async () => {
    const { code, stdout, stderr } = await nuage(['ec2']);
    expect(code).toBe(64);
    expect(stdout).toBe('');
    expect(stderr).toContain('terminate');
  });

  test('control characters of the line do not reach the terminal', async () => {
    const { stderr } = await nuage(['\u001b[2Jec3']);
    expect(stderr).not.toContain('\u001b');
    expect(stderr).toContain('�[2Jec3');
  });
});
