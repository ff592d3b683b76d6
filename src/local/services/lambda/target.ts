import type { TimerContext } from '../../timer-context.ts';
import { routed } from './aliases.ts';
import { functionNotFound, notActive } from './errors.ts';
import { findVersion, functionArn } from './names.ts';
import { versionId, versions } from './state.ts';
import type { VersionRow } from './state.ts';

/** What an invocation runs. */
export interface Target {
  readonly version: VersionRow;
  /** What was invoked, with the qualifier that was said. */
  readonly functionArn: string;
  readonly key: string;
  readonly reserved: number | undefined;
}

/** The version that an invocation goes to: an alias with weights draws one. */
export function targetOf(context: TimerContext, text: string, qualifier: string | undefined): Target {
  const found = findVersion(context, text, qualifier);
  const { alias, name, row } = found;
  let { version } = found;
  if (alias !== undefined) {
    const drawn = routed(alias, context.random.number());
    const other = context.state.table(versions).get(versionId(name, drawn));
    if (other === undefined) throw functionNotFound(functionArn(context, name, drawn));
    version = other;
  }
  if (version.state !== 'Active') throw notActive(version.state);
  return {
    version,
    functionArn: functionArn(context, name, found.qualifier),
    key: row.key,
    reserved: row.reserved,
  };
}
