import { noSuchVersion } from './errors.ts';
import type { PolicyRow, PolicyVersion } from './state.ts';

export function findVersion(row: PolicyRow, id: string): PolicyVersion {
  const version = row.versions.find((each) => each.id === id);
  if (version === undefined) throw noSuchVersion(row.arn, id);
  return version;
}
