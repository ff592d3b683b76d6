import type { ActionContext } from '../../../action.ts';
import { cnameTaken } from '../errors.ts';
import { addresses } from './state.ts';
import type { DistributionRow } from './state.ts';

/** Keeps the names under which a distribution answers; refuses an alias that another one has. */
export function keepAddresses({ state, account, partition }: ActionContext, row: DistributionRow): void {
  const table = state.table(addresses);
  const { id, domain, config } = row;
  const names = [id, domain, ...(config.Aliases?.Items ?? [])].map((name) => name.toLowerCase());
  for (const name of names) {
    const taken = table.get(name);
    if (taken !== undefined && taken.id !== id) throw cnameTaken();
  }
  dropAddresses({ state }, id);
  for (const name of names) table.put({ name, account, partition, id });
}

export function dropAddresses({ state }: Pick<ActionContext, 'state'>, id: string): void {
  const table = state.table(addresses);
  for (const { name } of table.list({ index: 'distribution', equals: id })) table.delete(name);
}
