import type { Caller } from '../../caller.ts';
import type { Store } from '../../store/store.ts';
import { uses } from './account-state.ts';

/** How exactly the time of the last use is kept, so that a busy key does not write at every call. */
const exactness = 60_000;

/** Remembers that a user's key, or a role, was used. The root's keys leave no trace. */
export function noteUse(store: Store, caller: Caller, service: string, region: string, now: number): void {
  const id = caller.kind === 'assumed-role' ? caller.roleArn : caller.userName && caller.accessKeyId;
  if (id === undefined || id === '') return;
  const table = store.at(caller.account, region).table(uses);
  const last = table.get(id);
  if (last?.service === service && last.region === region && now - last.time < exactness) return;
  store.run(() => table.put({ id, time: now, service, region }));
}
