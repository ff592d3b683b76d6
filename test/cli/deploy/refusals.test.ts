import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nuage, temporaryDirectory } from '../support/terminal.ts';

async function policy(yaml: string) {
  const home = temporaryDirectory();
  writeFileSync(join(home, 'nuage.yaml'), yaml);
  return nuage(['deploy', 'plan', '--local', '--region', 'eu-west-3'], { home });
}

const operations = (run: string, when = 'every: 5 minutes'): string =>
  `deploy: { operations: [{ run: ${JSON.stringify(run)}, ${when} }] }\n`;

test.each([
  [
    'schedule watch',
    'deploy.operations.0.run: nuage schedule watch goes on until Ctrl-C, and a function ends after 15 minutes at most',
  ],
  ['local reset', 'deploy.operations.0.run: nuage local reset is about the local cloud of this machine'],
  ['ec2 terminate i-1', 'deploy.operations.0.run: nuage ec2 terminate is not made to run with nobody there'],
  ['schedule rum', 'deploy.operations.0.run: "rum" is not a command of nuage schedule'],
  ['schedule', 'deploy.operations.0.run: schedule is no whole command'],
  ['schedule run --tga x', 'deploy.operations.0.run: '],
  [
    'schedule run --region all',
    'deploy.operations.0.run: --region has no place here: regions: in deploy: says it',
  ],
  ["stopinator --tag 'x", 'deploy.operations.0.run: A quote begins and does not end'],
  [
    'snapshot rotate --all --keep 7',
    'deploy.operations.0.run: a message may come twice, and would make two snapshots: say --every',
  ],
  ['backup run', 'deploy.operations.0.run: nuage backup run is not made to run with nobody there'],
  ['schedule run --local', 'deploy.operations.0.run: --local has no place here'],
  [
    'schedule run -o text',
    'deploy.operations.0.run: --output has no place here: the log of the workers is JSON',
  ],
  ['schedule run --query status', 'deploy.operations.0.run: --query has no place here'],
])('%s is refused before anything is asked', async (line, sentence) => {
  const { code, stderr } = await policy(operations(line));
  expect(code).toBe(64);
  expect(stderr).toContain(sentence);
});

test.each([
  ['every: 5 min', 'Write 5 minutes, 1 hour or 1 day'],
  ['cron: "0 3 * * ?"', 'Write the six fields of AWS'],
  ['cron: "0 3 * * * *"', 'deploy.operations.0 cannot be kept: cron(0 3 * * * *) never comes'],
  [
    'cron: "0 3 * * ? *", timezone: Europe/Pariss',
    'deploy.operations.0.timezone: "Europe/Pariss" is not a time zone',
  ],
  ['every: 0 minutes', 'deploy.operations.0 cannot be kept: rate(0 minutes) never comes'],
  ['timezone: UTC', 'Say when: either every or cron'],
])('%s is no time', async (when, sentence) => {
  const { code, stderr } = await policy(operations('schedule run', when));
  expect(code).toBe(64);
  expect(stderr).toContain(sentence);
});

test('a deployment is in one region', async () => {
  const home = temporaryDirectory();
  writeFileSync(join(home, 'nuage.yaml'), operations('schedule run'));
  for (const regions of [['eu-west-3', '--region', 'eu-west-1'], ['all']]) {
    const { code, stderr } = await nuage(['deploy', 'plan', '--local', '--region', ...regions], { home });
    expect(code).toBe(64);
    expect(stderr).toMatch(/deploy works in one account and region, and \d+ were named/);
  }
});

test('two operations of one name, accounts without a role and accounts that are none are told', async () => {
  const twice = '[{ run: schedule run, every: 1 hour }, { run: schedule run --tag x, every: 1 day }]';
  expect((await policy(`deploy: { operations: ${twice} }\n`)).stderr).toContain(
    'deploy.operations.1 is called schedule-run as another one is',
  );
  const one = 'operations: [{ run: schedule run, every: 1 hour }]';
  const accounts = 'accounts: { shop: { profile: shop } }\n';
  expect((await policy(`${accounts}deploy: { ${one} }\n`)).stderr).toContain(
    'deploy: functions have no profiles, and accounts.shop has no role',
  );
  expect((await policy(`${accounts}deploy: { accounts: [shpo], ${one} }\n`)).stderr).toContain(
    'deploy.accounts: there is no account shpo in accounts:',
  );
  expect((await policy('regions: [eu-west-3]\n')).stderr).toContain(
    'The configuration says nothing to deploy',
  );
});
