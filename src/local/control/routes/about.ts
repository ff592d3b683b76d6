import { ControlError } from '../route.ts';
import type { Route } from '../route.ts';

const mostCalls = 10_000;

/** What runs here, what it can do, what was called, and its end. */
export const aboutRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: 'health',
    signed: false,
    bodyBytes: 0,
    run: ({ surroundings }) => ({ status: 'ok', version: surroundings.version }),
  },
  {
    method: 'GET',
    path: 'info',
    signed: true,
    bodyBytes: 0,
    run: ({ cloud, surroundings }) => ({
      version: surroundings.version,
      endpoint: surroundings.endpoint,
      processId: surroundings.processId,
      accountId: cloud.accountId,
      auth: cloud.auth,
      lenient: cloud.lenient,
      data: cloud.data ?? null,
    }),
  },
  {
    method: 'GET',
    path: 'calls',
    signed: true,
    bodyBytes: 0,
    run: ({ cloud, query }) => ({
      calls: cloud.calls.list({
        limit: wholeNumber(query, 'limit', mostCalls) ?? 50,
        ...given('before', wholeNumber(query, 'before', Number.MAX_SAFE_INTEGER)),
        ...given('account', query.get('account')),
        ...given('region', query.get('region')),
        ...given('name', query.get('name')),
      }),
    }),
  },
  { method: 'GET', path: 'coverage', signed: true, bodyBytes: 0, run: ({ cloud }) => cloud.coverage() },
  {
    method: 'POST',
    path: 'stop',
    signed: true,
    bodyBytes: 0,
    run({ surroundings }) {
      surroundings.stop();
      return { status: 'stopping' };
    },
  },
];

function wholeNumber(query: URLSearchParams, name: string, most: number): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new ControlError(400, 'BadMember', `"${name}" is a whole number from 1 to ${most}.`);
}

function given<Name extends string, Value>(
  name: Name,
  value: Value | null | undefined,
): { [key in Name]?: Value } {
  return value === null || value === undefined ? {} : ({ [name]: value } as { [key in Name]: Value });
}
