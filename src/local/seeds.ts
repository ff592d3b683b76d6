import type { Contexts, Moment } from './context.ts';
import type { ServiceDefinition } from './services/define-service.ts';
import type { Store } from './store/store.ts';
import { globalRegion } from './store/scope.ts';

/** Which services have been given what is there from the beginning, in which account and region. */
export class Seeds {
  readonly #store: Store;
  readonly #seeded: Set<string>;
  /** What was asked about last and is seeded, which it stays: mostly the next call is for the same. */
  #last:
    | { readonly service: ServiceDefinition; readonly account: string; readonly region: string }
    | undefined;

  constructor(store: Store) {
    this.#store = store;
    store.define('CREATE TABLE IF NOT EXISTS nuage_seeds (name TEXT PRIMARY KEY) WITHOUT ROWID');
    this.#seeded = new Set(
      store
        .statement('SELECT name FROM nuage_seeds')
        .all()
        .map((found) => String(found[0])),
    );
  }

  /** Notes that a service needs no seed in an account and region: what is there was brought from elsewhere. */
  forgo(service: string, { account, region }: Pick<Moment, 'account' | 'region'>): void {
    const name = `${service}/${account}/${region}`;
    this.#store.statement('INSERT OR IGNORE INTO nuage_seeds (name) VALUES (?)').run(name);
    this.#seeded.add(name);
  }

  /** Whether a service has what is there from the beginning, or nothing is. */
  isSeeded(service: ServiceDefinition, { account, region }: Pick<Moment, 'account' | 'region'>): boolean {
    if (service.seed === undefined) return true;
    const last = this.#last;
    if (last?.service === service && last.account === account && last.region === region) return true;
    const place = service.scope === 'account' ? globalRegion : region;
    if (!this.#seeded.has(`${service.name}/${account}/${place}`)) return false;
    this.#last = { service, account, region };
    return true;
  }

  /** Seeds the service in the moment's account and region, once, in a transaction of its own. */
  ensure(service: ServiceDefinition, moment: Moment, contexts: Contexts): void {
    if (this.isSeeded(service, moment)) return;
    const region = service.scope === 'account' ? globalRegion : moment.region;
    const name = `${service.name}/${moment.account}/${region}`;
    this.#store.run(() => {
      this.#store.transaction.write();
      service.seed?.(contexts.unattended(moment));
      this.#store.statement('INSERT INTO nuage_seeds (name) VALUES (?)').run(name);
    });
    this.#seeded.add(name);
  }
}
