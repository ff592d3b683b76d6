import type { TimerContext } from '../../timer-context.ts';
import { fingerprint } from '../../blocks/fingerprint.ts';
import { functions, LATEST, versionId, versions } from './state.ts';
import type { FunctionRow, VersionRow } from './state.ts';

/** Publishes `$LATEST` as a version, unless the last one is the same. */
export function publish(
  context: TimerContext,
  row: FunctionRow,
  latest: VersionRow,
  description?: string,
): VersionRow {
  const { state, random, now } = context;
  const {
    version: _version,
    modified: _modified,
    revision: _revision,
    state: _state,
    update: _update,
    ...content
  } = latest;
  const published = fingerprint(content);
  const table = state.table(versions);
  const last = table.get(versionId(row.name, String(row.versions)));
  if (last !== undefined && row.published === published) return last;
  const number = row.versions + 1;
  const version: VersionRow = {
    ...latest,
    version: String(number),
    description: description ?? latest.description,
    modified: now,
    revision: random.uuid(),
  };
  table.put(version);
  table.put({ ...latest, version: LATEST, revision: random.uuid() });
  state.table(functions).put({ ...row, versions: number, published });
  return version;
}
