import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openToken, sealToken, takePage } from '../../../src/local/blocks/paging.ts';

const call = {
  service: 'ec2',
  action: 'DescribeVolumes',
  account: '123456789012',
  region: 'us-east-1',
  input: { Filters: [{ Name: 'size', Values: ['8'] }], MaxResults: 5 },
};

test('a token opens for the call that it was made for, whatever the size of the next page', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (position, size) => {
      const token = sealToken(call, position);
      const next = { ...call, input: { ...call.input, MaxResults: size, NextToken: token } };
      return /^[A-Za-z0-9_-]+$/.test(token) && openToken(next, token) === position;
    }),
  );
});

test('a token of another action, account, region or query does not open', () => {
  const token = sealToken(call, 'vol-1');
  expect(openToken({ ...call, action: 'DescribeSnapshots' }, token)).toBeUndefined();
  expect(openToken({ ...call, account: '210987654321' }, token)).toBeUndefined();
  expect(openToken({ ...call, region: 'eu-west-1' }, token)).toBeUndefined();
  expect(openToken({ ...call, input: { ...call.input, Filters: [] } }, token)).toBeUndefined();
});

test('text that is no token does not open', () => {
  fc.assert(fc.property(fc.string(), (text) => openToken(call, text) === undefined));
});

test('pages cover all rows once, also when rows come and go between them', () => {
  const rows = fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { maxLength: 60 });
  const page = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(rows, rows, page, (lasting, passing, size) => {
      const always = lasting.filter((row) => !passing.includes(row));
      const seen: number[] = [];
      let after = -1;
      for (let turn = 0; ; turn += 1) {
        const now = (turn % 2 === 0 ? always : [...always, ...passing]).filter((row) => row > after);
        const { rows: got, next } = takePage(
          now.sort((left, right) => left - right),
          size,
          String,
        );
        seen.push(...got.filter((row) => always.includes(row)));
        if (next === undefined) break;
        after = Number(next);
      }
      expect(seen).toEqual(always.sort((left, right) => left - right));
    }),
  );
});

test('a page reads no further than the first row of the next', () => {
  let read = 0;
  function* rows() {
    for (;;) {
      read += 1;
      yield read;
    }
  }
  expect(takePage(rows(), 3, String)).toEqual({ rows: [1, 2, 3], next: '3' });
  expect(read).toBe(4);
});
