import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkToken, rememberedCalls, rememberToken } from '../../../src/local/blocks/idempotency.ts';
import { fingerprint } from '../../../src/local/blocks/fingerprint.ts';
import { Store } from '../../../src/local/store/store.ts';

const HOUR = 3_600_000;

/** Runs in a transaction, as an action does. */
const rigged = (body: (parts: ReturnType<typeof rig>) => void) => () => {
  const store = new Store();
  store.run(() => body(rig(store)));
};

function rig(store: Store) {
  const state = store.at('123456789012', 'us-east-1');
  return { state, call: { state, now: 0, action: 'ec2:CreateVolume', token: 'once', input: { Size: 8 } } };
}

test(
  'a call is fresh, then repeated, then mismatched when its parameters differ, then fresh once it has expired',
  rigged(({ call }) => {
    expect(checkToken(call)).toEqual({ kind: 'fresh' });
    rememberToken(call, 'vol-1', HOUR);
    expect(checkToken({ ...call, now: HOUR - 1 })).toEqual({ kind: 'repeated', result: 'vol-1' });
    expect(checkToken({ ...call, input: { Size: 9 } })).toEqual({ kind: 'mismatched' });
    expect(checkToken({ ...call, input: { Size: 9 }, now: HOUR })).toEqual({ kind: 'fresh' });
  }),
);

test(
  'a token belongs to its action, account and region',
  rigged(({ state, call }) => {
    rememberToken(call, 'vol-1', HOUR);
    for (const other of [
      { ...call, action: 'ec2:CreateSnapshot' },
      { ...call, token: 'twice' },
      { ...call, state: state.at('123456789012', 'eu-west-1') },
      { ...call, state: state.at('210987654321', 'us-east-1') },
    ]) {
      expect(checkToken(other)).toEqual({ kind: 'fresh' });
    }
  }),
);

test(
  'expired calls are swept out by later ones',
  rigged(({ state, call }) => {
    for (let turn = 0; turn < 100; turn += 1) {
      rememberToken({ ...call, token: String(turn), now: turn * 2 * HOUR }, 'vol', HOUR);
    }
    expect(state.table(rememberedCalls).count()).toBeLessThan(5);
  }),
);

test('equal parameters have one fingerprint, whatever the order of their members, and others another', () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const shuffled = (input: unknown): unknown => {
    if (Array.isArray(input)) return input.map(shuffled);
    if (typeof input !== 'object' || input === null) return input;
    return Object.fromEntries(
      Object.entries(input)
        .map(([name, member]): [string, unknown] => [name, shuffled(member)])
        .reverse(),
    );
  };
  fc.assert(fc.property(value, (input) => fingerprint(shuffled(input)) === fingerprint(input)));
  fc.assert(
    fc.property(value, value, (left, right) => {
      const same = JSON.stringify(left) === JSON.stringify(right);
      if (!same && fingerprint(left) === fingerprint(right)) expect(left).toEqual(right);
    }),
  );
  expect(fingerprint({ a: 1, b: undefined })).toBe(fingerprint({ a: 1 }));
  expect(fingerprint(['ab', 'c'])).not.toBe(fingerprint(['a', 'bc']));
  expect(fingerprint(new Date(0))).not.toBe(fingerprint(new Date(1)));
});
