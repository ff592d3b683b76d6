import { expect, test } from 'vitest';
import { nuage } from './support/terminal.ts';

test('the services of the course are told, the closed ones with what is known of their end', async () => {
  const { code, stdout } = await nuage(['services', '--output', 'json']);
  expect(code).toBe(0);
  const services: readonly { name: string; commands: string[]; closed?: string; instead?: string }[] =
    JSON.parse(stdout);
  expect(services.find(({ name }) => name === 'SimpleDB')).toMatchObject({ commands: ['simpledb'] });
  const closed = services.filter((one) => one.closed !== undefined);
  expect(closed).toHaveLength(6);
  for (const { instead } of closed) expect(instead).toBeTruthy();
  expect(closed.find(({ name }) => name.startsWith('FPS'))).toMatchObject({ closed: '2015-06-01' });
  expect((await nuage(['services'])).stdout).toContain(
    '  FPS (Flexible Payments Service)\n    2015-06-01. Instead: Amazon Pay, which was Login and Pay with Amazon then.\n',
  );
});
