import type { Contexts, Moment } from './context.ts';
import type { ServiceDefinition } from './services/define-service.ts';
import type { Store } from './store/store.ts';
import { globalRegion } from './store/scope.ts';

/** Which services have been given what is there from the beginning, in which account and region. */
export class Seeds {
  readonly #store: Store;
  readonly #seeded: Set<string>;

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

  /** Seeds the service in the moment's account and region, once, in a transaction of its own. */
  ensure(service: ServiceDefinition, moment: Moment, contexts: Contexts): void {
    if (service.seed === undefined) return;
    const region = service.scope === 'account' ? globalRegion : moment.region;
    const name = `${service.name}/${moment.account}/${region}`;
    if (this.#seeded.has(name)) return;
    this.#store.run(() => {
      this.#store.transaction.write();
      service.seed?.(contexts.unattended(moment));
      this.#store.statement('INSERT INTO nuage_seeds (name) VALUES (?)').run(name);
    });
    this.#seeded.add(name);
  }
}
