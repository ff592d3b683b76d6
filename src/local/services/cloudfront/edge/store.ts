import type { HttpResponse } from '../../../../wire/http.ts';
import type { PhaseContext } from '../../../phase.ts';
import { cached, cachedId, drop } from './cached.ts';
import type { CachedRow } from './cached.ts';

/** How many answers that are out of date go whenever one is kept. */
const SWEPT_AT_ONCE = 4;

/** A kept answer that is still good. */
export function lookUp(phase: PhaseContext, distribution: string, key: string): CachedRow | undefined {
  const row = phase.transact(({ state }) => state.table(cached).get(cachedId({ distribution, key })));
  return row !== undefined && row.expires > phase.now() ? row : undefined;
}

/** Keeps an answer, whose body is read for that; gives it back to be sent. */
export async function keep(
  phase: PhaseContext,
  place: Pick<CachedRow, 'distribution' | 'key' | 'path'>,
  { status, headers, body }: HttpResponse,
  seconds: number,
): Promise<CachedRow> {
  await using draft = await phase.bodies.take(body);
  return phase.transact((context) => {
    const table = context.state.table(cached);
    const before = table.get(cachedId(place));
    if (before !== undefined) drop(context, before);
    for (const old of table.list({ index: 'expires', below: context.now, limit: SWEPT_AT_ONCE }))
      drop(context, old);
    const row: CachedRow = {
      ...place,
      status,
      headers,
      size: draft.size,
      body: phase.bodies.keep(draft),
      stored: context.now,
      expires: context.now + seconds * 1000,
    };
    table.put(row);
    return row;
  });
}
