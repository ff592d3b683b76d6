import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nuage, temporaryDirectory } from './support/terminal.ts';

test('mail on the local cloud: verified, sent, listed, shown', async () => {
  const home = temporaryDirectory();
  const run = (...words: string[]) =>
    nuage([...words, '--local', '--region', 'eu-west-1'], { home, directory: home });
  const asked = await run('ses', 'identities', 'verify', 'me@example.com');
  expect(asked.stdout).toContain('SES of eu-west-1 sent a mail with a link to me@example.com');
  await run('local', 'clock', 'advance', '1m');
  expect((await run('ses', 'identities')).stdout).toMatch(
    /me@example\.com +email address +success +eu-west-1/,
  );
  writeFileSync(join(home, 'mail.html'), '<p>Hello</p>');
  const line = [
    '--from',
    'me@example.com',
    '--to',
    'me@example.com',
    '--subject',
    'Hi',
    '--html',
    'mail.html',
  ];
  const sent = await run('ses', 'send', ...line, '--text', 'Hello', '--attach', 'mail.html');
  expect(sent.stderr).toBe('');
  expect(sent.stdout).toMatch(/^✓ Sent to 1 recipient by SES of eu-west-1, [\d.]+ (?:Ki)?B: \S+\n$/);
  expect((await run('local', 'mail')).stdout).toMatch(/me@example\.com +me@example\.com +Hi/);
  const shown = await run('local', 'mail', 'show', 'last');
  expect(shown.stdout).toContain('File     mail.html (text/html, 12 B)');
  expect((await run('local', 'mail', 'show', 'last', '--part', 'html')).stdout).toBe('<p>Hello</p>\n');
});
