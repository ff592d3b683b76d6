import type { TimerContext } from '../../../action.ts';
import { lookUp, olderVersions } from '../objects/find.ts';
import { objects, versions } from '../state.ts';
import type { ObjectRow } from '../state.ts';
import { compareKeys } from './key-order.ts';
import { walk } from './walk.ts';
import type { Shown, Walk } from './walk.ts';

/** A version, and whether it is the newest of its key. */
export interface ListedVersion {
  readonly key: string;
  readonly row: ObjectRow;
  readonly latest: boolean;
}

type Reader = Pick<TimerContext, 'state'>;

/** All versions and delete markers of a bucket: keys in order, and of each key the newest first. */
export function* walkVersions(
  context: Reader,
  asked: Walk,
  versionMarker: string | undefined,
): Generator<Shown<ListedVersion>> {
  const { bucket, after } = asked;
  if (after !== undefined && versionMarker !== undefined && versionMarker !== '')
    yield* restOf(context, bucket, after, versionMarker);
  const current = walk(context.state.table(objects), asked);
  const older = keysOf(walk(context.state.table(versions), asked));
  for (const shown of merged(current, older)) {
    if (shown.prefix !== undefined) yield shown;
    else yield* versionsOf(context, bucket, shown.row.key);
  }
}

function* restOf(
  context: Reader,
  bucket: string,
  key: string,
  version: string,
): Generator<Shown<ListedVersion>> {
  const marker = lookUp(context, bucket, { Key: key, VersionId: version });
  if (marker?.place !== undefined) {
    for (const row of olderVersions(context, bucket, key, undefined, marker.place))
      yield { row: { key, row, latest: false } };
    return;
  }
  for (const shown of versionsOf(context, bucket, key)) if (shown.row?.row.place !== undefined) yield shown;
}

function* versionsOf(context: Reader, bucket: string, key: string): Generator<Shown<ListedVersion>> {
  const current = context.state.table(objects).get(`${bucket}/${key}`);
  if (current !== undefined) yield { row: { key, row: current, latest: true } };
  let latest = current === undefined;
  for (const row of olderVersions(context, bucket, key)) {
    yield { row: { key, row, latest } };
    latest = false;
  }
}

/** Each key once. */
function* keysOf(shown: Iterable<Shown<ObjectRow>>): Generator<Shown<ObjectRow>> {
  let last: string | undefined;
  for (const next of shown) {
    if (next.prefix === undefined && next.row.key === last) continue;
    last = next.row?.key;
    yield next;
  }
}

const nameOf = <Row extends { readonly key: string }>(shown: Shown<Row>): string =>
  shown.row?.key ?? shown.prefix ?? '';

/** Two walks as one; what both have comes once. */
function* merged<Row extends { readonly key: string }>(
  first: Iterator<Shown<Row>>,
  second: Iterator<Shown<Row>>,
): Generator<Shown<Row>> {
  let a = first.next();
  let b = second.next();
  while (a.done !== true || b.done !== true) {
    const order = a.done === true ? 1 : b.done === true ? -1 : compareKeys(nameOf(a.value), nameOf(b.value));
    const chosen = order <= 0 ? a : b;
    if (chosen.done !== true) yield chosen.value;
    if (order <= 0) a = first.next();
    if (order >= 0) b = second.next();
  }
}
