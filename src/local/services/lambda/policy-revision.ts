import type { ActionContext } from '../../action.ts';
import { aliases, LATEST, versionId, versions } from './state.ts';

/** A policy has the revision of what it is of: of an alias, a version, or the function's newest code. */
export function policyRevision({ state }: ActionContext, name: string, qualifier = LATEST): string {
  const id = versionId(name, qualifier);
  return (state.table(aliases).get(id) ?? state.table(versions).get(id))?.revision ?? '';
}

/** A changed policy is a new revision of it. */
export function renewRevision({ state, random }: ActionContext, name: string, qualifier = LATEST): void {
  const id = versionId(name, qualifier);
  const revision = random.uuid();
  const alias = state.table(aliases).get(id);
  if (alias !== undefined) {
    state.table(aliases).put({ ...alias, revision });
    return;
  }
  const version = state.table(versions).get(id);
  if (version !== undefined) state.table(versions).put({ ...version, revision });
}
