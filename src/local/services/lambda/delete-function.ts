import type { TimerContext } from '../../timer-context.ts';
import { dropCode } from './code.ts';
import { conflict, invalidParameter } from './errors.ts';
import { deleteProvisioned } from './provisioned/provisioned-row.ts';
import { SETTLE_TIMER } from './settle.ts';
import { aliases, eventConfigs, functions, policies, versionId, versions } from './state.ts';
import type { FunctionRow } from './state.ts';
import { deleteUrls } from './urls/url-row.ts';

/** Removes a function with all that belongs to it. Its event source mappings stay, as in AWS. */
export function deleteFunction(context: TimerContext, { name }: FunctionRow): void {
  const { state, timers } = context;
  state.table(functions).delete(name);
  for (const version of versionsOf(context, name)) {
    state.table(versions).delete(versionId(name, version.version));
    timers.cancel({ kind: SETTLE_TIMER, key: versionId(name, version.version) });
    dropCode(context, version.codeSha256);
  }
  for (const alias of state.table(aliases).list({ index: 'function', equals: name }))
    state.table(aliases).delete(versionId(name, alias.name));
  for (const policy of state.table(policies).list({ index: 'function', equals: name }))
    state.table(policies).delete(versionId(name, policy.qualifier));
  for (const config of state.table(eventConfigs).list({ index: 'function', equals: name }))
    state.table(eventConfigs).delete(versionId(name, config.qualifier));
  deleteUrls(context, name);
  deleteProvisioned(context, name);
}

/** Removes one version. What is not there is gone already. */
export function deleteVersion(context: TimerContext, { name }: FunctionRow, version: string): void {
  if (!/^\d+$/.test(version)) throw invalidParameter('Deletion of aliases is not currently supported.');
  const using = [...context.state.table(aliases).list({ index: 'function', equals: name })].filter(
    (alias) => alias.version === version || Object.hasOwn(alias.weights, version),
  );
  if (using.length > 0)
    throw conflict(
      `Version was not able to be deleted because it is referenced by alias(es): [${using.map((alias) => alias.name).join(', ')}].`,
    );
  const row = context.state.table(versions).get(versionId(name, version));
  if (row === undefined) return;
  context.state.table(versions).delete(versionId(name, version));
  context.state.table(policies).delete(versionId(name, version));
  context.state.table(eventConfigs).delete(versionId(name, version));
  deleteProvisioned(context, name, version);
  dropCode(context, row.codeSha256);
}

/** `$LATEST`, then the others in order of publication. */
export function versionsOf({ state }: TimerContext, name: string): ReturnType<typeof list> {
  return list(state, name);
}

function list(state: TimerContext['state'], name: string) {
  return state.table(versions).list({ index: 'order', from: `${name}:`, below: `${name};` });
}
