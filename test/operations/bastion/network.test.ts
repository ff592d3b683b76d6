import { expect, test } from 'vitest';
import { myNetworks, readNetwork } from '../../../src/operations/bastion/network.ts';

test.each([
  ['203.0.113.7', '203.0.113.7/32'],
  ['203.0.113.0/24', '203.0.113.0/24'],
  ['2001:DB8::/48', '2001:db8::/48'],
  ['2001:db8::7', '2001:db8::7/128'],
])('%s is the network %s', async (text, cidr) => {
  expect(await readNetwork(text)).toEqual({ cidr, family: cidr.includes(':') ? 6 : 4 });
});

test.each([
  '0.0.0.0/0',
  '::/0',
  '0.0.0.0/1',
  '128.0.0.0/1',
  '2000::/3',
  '203.0.113.7/24',
  '203.0.113.7/33',
  '127.1',
  'example.org',
  'fe80::1%eth0',
  '203.0.113.0/24/1',
  '203.0.113.7/',
])('%s cannot be opened', async (text) => {
  await expect(readNetwork(text)).rejects.toThrow(`"${text}" cannot be opened`);
});

test('an address that is looked up is believed when it is public', async () => {
  const answers = { 4: '203.0.113.7\n', 6: '2606:4700::1111\n' };
  expect(await myNetworks((family) => Promise.resolve(family === 4 ? '8.8.8.8\n' : answers[6]))).toEqual([
    { cidr: '8.8.8.8/32', family: 4 },
    { cidr: '2606:4700::1111/128', family: 6 },
  ]);
});

test.each([
  '0.0.0.0',
  '10.0.0.1',
  '127.0.0.1',
  '169.254.1.1',
  '100.64.0.1',
  '0.0.0.0/0',
  '<html>',
  '',
  '8.8.8.8 9.9.9.9',
])('an answer such as "%s" opens nothing', async (answer) => {
  await expect(myNetworks(() => Promise.resolve(answer))).rejects.toMatchObject({
    code: 'AddressUnknown',
    hint: 'Name it with --cidr.',
  });
});
