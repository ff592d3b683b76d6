import type { TimerContext } from '../../../action.ts';
import type { Wanted } from '../../../store/bodies/body-store.ts';
import { manifests } from '../state.ts';
import type { ObjectRow, PartRow } from '../state.ts';

type Holder = Pick<TimerContext, 'state' | 'bodies'>;

/** The parts that an object was put together from; none when it came in one piece. */
export function partsOf({ state }: Pick<TimerContext, 'state'>, row: ObjectRow): readonly PartRow[] {
  return row.manifest === undefined ? [] : (state.table(manifests).get(row.manifest)?.parts ?? []);
}

/** Which stretches of which bodies make the bytes of an object, from one (inclusive) to another (exclusive). */
export function stretches(context: Holder, row: ObjectRow, from = 0, to = row.size): readonly Wanted[] {
  if (row.body !== undefined) return to > from ? [{ id: row.body, from, to }] : [];
  const wanted: Wanted[] = [];
  let start = 0;
  for (const part of partsOf(context, row)) {
    const end = start + part.size;
    if (end > from && start < to)
      wanted.push({ id: part.body, from: Math.max(0, from - start), to: Math.min(part.size, to - start) });
    start = end;
  }
  return wanted;
}

/** The bytes of an object, or some of them: at once when they are few, otherwise as they are asked for. */
export function readContent(
  context: Holder,
  row: ObjectRow,
  from = 0,
  to = row.size,
): Uint8Array | AsyncIterable<Uint8Array> {
  const wanted = stretches(context, row, from, to);
  if (wanted.length === 0) return new Uint8Array(0);
  const [first] = wanted;
  if (first !== undefined && wanted.length === 1) {
    const bytes = context.bodies.inline(first.id);
    if (bytes !== undefined) return bytes.subarray(first.from, first.to);
  }
  return context.bodies.open(wanted);
}

/** Lets go of the bytes of a version that is no more. */
export function releaseContent(context: Holder, row: ObjectRow): void {
  if (row.body !== undefined) context.bodies.release(row.body);
  if (row.manifest === undefined) return;
  for (const part of partsOf(context, row)) context.bodies.release(part.body);
  context.state.table(manifests).delete(row.manifest);
}
