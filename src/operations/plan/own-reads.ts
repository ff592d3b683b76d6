import type { Connection } from '../../aws/connection.ts';
import type { OperationContext } from '../context.ts';
import type { ActionCall } from './step.ts';

/** The service of a call that is no call of AWS: a read of nuage's own, several lists read to their ends. */
const service = 'nuage';

/** What uses one thing, asked of lists that tell it of all: the path `user` is the answer. */
export function userOf(kind: string, id: string): ActionCall {
  return { service, action: kind, input: { id } };
}

/** Answers a call of nuage's own; undefined for a call of AWS. */
export type OwnReads = (
  connection: Connection,
  call: { readonly service: string; readonly action: string; readonly input: object },
) => Promise<object> | undefined;

/** A reading serves whoever asks so long after it was finished: it is as new as a page of a list, and costs many. */
const freshMs = 10_000;

interface Reading {
  readonly users: Promise<ReadonlyMap<string, string>>;
  finished: number | undefined;
}

/** The reads of one run. */
export function openOwnReads({
  clock,
  extensions,
}: Pick<OperationContext, 'clock' | 'extensions'>): OwnReads {
  const readings = new Map<Connection, Map<string, Reading>>();
  const read = (connection: Connection, kind: string): Reading => {
    const known = readings.get(connection) ?? new Map<string, Reading>();
    readings.set(connection, known);
    const last = known.get(kind);
    if (last !== undefined && (last.finished === undefined || clock.now() - last.finished < freshMs))
      return last;
    const find = extensions.users?.[kind];
    if (find === undefined) throw new TypeError(`No read of nuage is named ${kind}.`);
    const reading: Reading = { users: find(connection), finished: undefined };
    known.set(kind, reading);
    reading.users.then(
      () => (reading.finished = clock.now()),
      () => known.delete(kind),
    );
    return reading;
  };
  return (connection, call) => {
    if (call.service !== service) return undefined;
    const id = String(Reflect.get(call.input, 'id'));
    return read(connection, call.action).users.then((users) => ({ user: users.get(id) }));
  };
}
