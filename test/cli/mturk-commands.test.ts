import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startCloud } from '../support/cloud.ts';
import { nuage, temporaryDirectory } from './support/terminal.ts';

const ann = 'A1ANNEXAMPLE00';

test('tasks for workers: made, answered, approved, paid, ended, deleted', async () => {
  const home = temporaryDirectory();
  const run = async (...words: string[]) => {
    const ran = await nuage([...words, '--local', '--region', 'eu-west-1'], { home, directory: home });
    expect(ran.stderr).not.toMatch(/Internal|Error/);
    return ran;
  };
  const json = async (...words: string[]) => JSON.parse((await run(...words, '-o', 'json')).stdout);
  expect((await run('mturk', 'balance')).stdout).toBe('10000.00 USD in the sandbox\n');
  writeFileSync(
    join(home, 'cat.html'),
    '<!doctype html><form name="mturk_form"><input name="picture"></form>',
  );
  const wanted = ['--title', 'Cats', '--description', 'Look', '--reward', '0.05'];
  const made = await run(
    'mturk',
    'create',
    'cat.html',
    ...wanted,
    '--assignments',
    '2',
    '--country',
    'US',
    '--yes',
  );
  expect(made.stdout).toContain('mturk create: 1 step, 1 done');
  const [hit] = await json('mturk', 'list');
  expect(hit).toMatchObject({ title: 'Cats', status: 'Assignable', reward: '0.05', assignments: 2 });
  expect((await run('local', 'mturk')).stdout).toMatch(/Cats +\$0\.05 +2 .*HTMLQuestion/);
  const work: string[] = [];
  for (const worker of [ann, 'A2BOBEXAMPLE00']) {
    const { id } = await json('local', 'mturk', 'accept', hit.id, worker);
    expect((await run('local', 'mturk', 'worker', worker)).stdout).toContain(
      `  ${id}  to be submitted until `,
    );
    await run('local', 'mturk', 'submit', id, '--answer', 'picture=a cat');
    work.push(id);
  }
  const [first = '', second = ''] = work;
  const shown = await run('mturk', 'show', hit.id);
  expect(shown.stdout).toContain(`${first} ${ann} Submitted, approved by itself`);
  expect(shown.stdout).toContain('  picture: a cat');
  const answers = await run('mturk', 'answers', hit.id, '--csv');
  expect(answers.stdout).toMatch(
    /^hit,annotation,assignment,worker,status,submitted,picture\r?\n3\w+,,3\w+,A\w+,Submitted,\S+,a cat\r?\n/,
  );
  expect((await run('mturk', 'delete', hit.id, '--yes')).stdout).toContain(
    '2 assignments to be approved or rejected first',
  );
  const rejected = await json('mturk', 'reject', second, '--feedback', 'A dog', '--yes');
  const approved = await run('mturk', 'approve', '--hit', hit.id, '--plan-out', 'approve.jsonl');
  expect(approved.stdout).toContain(`0.05 USD to ${ann}, at least 0.01 to Mechanical Turk`);
  await run('apply', 'approve.jsonl', '--yes');
  await run('mturk', 'bonus', first, '0.50', '--reason', 'Thorough', '--yes');
  expect(await json('local', 'mturk', 'worker', ann)).toMatchObject({ earned: '0.55' });
  await run('undo', rejected.run, '--yes');
  expect(
    (await json('mturk', 'show', hit.id)).work.map(({ status }: { readonly status: string }) => status),
  ).toEqual(['Approved', 'Approved']);
  await run('mturk', 'delete', hit.id, '--yes');
  expect(await json('mturk', 'list')).toEqual([]);
});

test('production is asked for, and says what it costs', async () => {
  const home = temporaryDirectory();
  const run = (...words: string[]) => nuage([...words, '--local'], { home, directory: home });
  const wanted = [
    '--title',
    'Survey',
    '--description',
    'Ten questions',
    '--reward',
    '1',
    '--assignments',
    '10',
  ];
  const made = await run(
    'mturk',
    'create',
    '--url',
    'https://example.com/a?b=1&c=2',
    ...wanted,
    '--masters',
    '--production',
    '--yes',
  );
  expect(made.stderr).toContain(
    'This is production: up to 14.50 USD, 10.00 to workers and 4.50 to Mechanical Turk.',
  );
  const listed = await run('mturk', 'list', '--production', '-o', 'json');
  const [{ id }] = JSON.parse(listed.stdout);
  const ended = await run('mturk', 'expire', id, '--production', '--plan-out', 'end.jsonl');
  expect(ended.stdout).toContain('10 assignments that nobody has taken');
  await run('mturk', 'expire', id, '--yes');
  expect((await run('mturk', 'expire', id, '--yes')).stdout).toContain(
    'it is Reviewable: nobody can take it',
  );
  const missing = await run('mturk', 'show', '3NONE');
  expect(missing.stderr).toContain('There is no HIT 3NONE in the sandbox.');
  const insecure = await run('mturk', 'create', '--url', 'http://example.com', ...wanted);
  expect(insecure.stderr).toContain('it has to begin with https://');
});

test('the marketplace has one region, which nobody has to name', async () => {
  await using running = await startCloud();
  const { accessKeyId, secretAccessKey } = running.cloud.rootKey;
  const environment = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
  const ran = await nuage(['mturk', 'balance', '--production', '--endpoint-url', running.endpoint], {
    environment,
    home: temporaryDirectory(),
  });
  expect([ran.stderr, ran.stdout]).toEqual(['', expect.stringMatching(/ USD in production\n$/)]);
});
