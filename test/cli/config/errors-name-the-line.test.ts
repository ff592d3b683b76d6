import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nuage, temporaryDirectory } from '../support/terminal.ts';

async function check(
  text: string,
): Promise<{ readonly errors: readonly string[]; readonly hint: string; readonly code: number }> {
  const directory = temporaryDirectory();
  writeFileSync(join(directory, 'nuage.yaml'), text);
  const { code, stderr } = await nuage(['config', 'check'], { directory });
  const [errors = '', hint = ''] = stderr.split('\nhint  ');
  return {
    errors: errors
      .replace(/^error /, '')
      .replaceAll(`${directory}/`, '')
      .trimEnd()
      .split('\n'),
    hint: hint.trimEnd(),
    code,
  };
}

describe('a nuage.yaml that is wrong', () => {
  test.each<[string, string, readonly string[], string]>([
    [
      'a key with a letter wrong',
      'regoins: [eu-west-1]\n',
      ['nuage.yaml:1:1: regoins is not a key of the configuration.'],
      'Did you mean "regions"?',
    ],
    [
      'a key deep inside',
      'schedules:\n  office-hours:\n    strat: "08:00"\n    stop: "20:00"\n',
      ['nuage.yaml:3:5: schedules.office-hours.strat is not a key of the configuration.'],
      'Did you mean "start"?',
    ],
    [
      'a key that is like no other',
      'accounts:\n  a:\n    profile: x\n    zzzzzz: 1\n',
      ['nuage.yaml:4:5: accounts.a.zzzzzz is not a key of the configuration.'],
      'It may have id, role, externalId, profile, regions.',
    ],
    ['text where a list belongs', 'regions: eu-west-1\n', ['nuage.yaml:1:10: regions must be a list.'], ''],
    [
      'an empty list',
      'tags: {}\nregions: []\n',
      ['nuage.yaml:2:10: regions is too short: at least 1 item.'],
      '',
    ],
    [
      'an alert that is no percentage',
      'budgets:\n  all:\n    amount: 100\n    alerts:\n      - above: 80\n',
      ['nuage.yaml:5:9: budgets.all.alerts.0 must be a number.'],
      'Write a percentage such as 80.',
    ],
    [
      'an account id without quotes',
      'accounts:\n  a:\n    id: 012345678901\n    profile: a\n',
      ['nuage.yaml:3:9: accounts.a.id must be text.'],
      'Write the account id in quotes, as YAML reads digits alone as a number.',
    ],
    [
      'an account without a way in',
      'accounts:\n  a:\n    id: "012345678901"\n',
      ['nuage.yaml:3:5: accounts.a is not right.'],
      'Say how to get in: give it a role or a profile.',
    ],
    [
      'a tag of AWS',
      'tags:\n  aws:thing: x\n',
      ['nuage.yaml:2:3: tags is not right.'],
      'AWS keeps tags that begin with aws: for itself.',
    ],
    [
      'a zone that is none',
      'schedules:\n  a:\n    start: "08:00"\n    timezone: Europe/Pari\n',
      ["nuage.yaml:4:15: schedules.a.timezone: 'Europe/Pari' is not a time zone."],
      'Write a name of the IANA database, such as Europe/Paris or UTC.',
    ],
    [
      'days that are none',
      'schedules:\n  a:\n    start: "08:00"\n    periods:\n      - start: "09:00"\n        days: mon-fry\n',
      ['nuage.yaml:3:5: schedules.a: it has both hours of its own and periods.'],
      'Keep start and stop, or move them into periods.',
    ],
  ])('%s', async (_name, text, errors, hint) => {
    const found = await check(text);
    expect(found.errors).toEqual(errors);
    expect(found.hint).toBe(hint);
    expect(found.code).toBe(64);
  });

  test('what is wrong twice is told twice, in the order of the file', async () => {
    const { errors } = await check('regoins: []\nschedules:\n  a:\n    start: "8"\n');
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatch(/^nuage.yaml:1:1: regoins /);
    expect(errors[1]).toMatch(/^nuage.yaml:4:12: schedules.a.start /);
  });

  test('YAML that is none names its place', async () => {
    const { errors, code } = await check('regions:\n  - a\n b: [\n');
    expect(errors[0]).toMatch(/^nuage.yaml:\d+:\d+: this is not valid YAML: /);
    expect(code).toBe(64);
  });

  test.each(['local', 'host', 'origins', 'allow-processes', 'endpoint-url', 'yes'])(
    'a repository cannot loosen %s: the key is refused and the place to say it named',
    async (key) => {
      const { errors, hint, code } = await check(`profile: x\n${key}: true\n`);
      expect(errors).toEqual([`nuage.yaml:2:1: ${key} is not a key of the configuration.`]);
      expect(hint).toMatch(/nuage local|--endpoint-url|--yes/);
      expect(code).toBe(64);
    },
  );

  test('aliases that grow without end are refused', async () => {
    const lines = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'
        .split('')
        .map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}]`),
    ];
    const { code } = await check(`${lines.join('\n')}\n`);
    expect(code).not.toBe(0);
  });
});
