import type { Action } from './action.ts';
import type { JobHandler, TimerHandler } from './clock/timer.ts';
import type { Manifest, ServiceDefinition, ServiceManifest } from './services/define-service.ts';
import type { TaggedResources } from './phase.ts';

/** An action with the service that it belongs to. */
export interface Loaded {
  readonly action: Action;
  readonly service: ServiceDefinition;
}

/** Loads services, actions and timers when they are first needed, and keeps them. */
export class ServiceLoader {
  readonly #manifest: Manifest;
  readonly #services = new Map<string, ServiceManifest>();
  /** By service, then by name: a key of both would be put together and hashed for each call. */
  readonly #actions = new Map<string, Map<string, Loaded>>();

  constructor(manifest: Manifest) {
    this.#manifest = manifest;
  }

  /** Loaded already? Then there is nothing to wait for. */
  loaded(service: string, action: string): Loaded | undefined {
    return this.#actions.get(service)?.get(action);
  }

  /** Undefined when the cloud does not have the action. */
  async load(service: string, action: string): Promise<Loaded | undefined> {
    const entry = await this.#entry(service);
    const load =
      entry !== undefined && Object.hasOwn(entry.actions, action) ? entry.actions[action] : undefined;
    if (entry === undefined || load === undefined) return undefined;
    const module = await load();
    const loaded: Loaded = { action: module.action, service: entry.service };
    const others = this.#actions.get(service);
    if (others === undefined) this.#actions.set(service, new Map([[action, loaded]]));
    else others.set(action, loaded);
    return loaded;
  }

  async service(name: string): Promise<ServiceDefinition | undefined> {
    return (await this.#entry(name))?.service;
  }

  /** The handler of a kind of timer: the service's name stands before its first dot. */
  async timer(kind: string): Promise<TimerHandler | JobHandler | undefined> {
    const service = await this.service(kind.slice(0, kind.indexOf('.')));
    const load = service?.timers?.[kind];
    return load === undefined ? undefined : (await load()).timer;
  }

  /** What each service says of its resources with tags, by its name. */
  async tagged(): Promise<ReadonlyMap<string, TaggedResources>> {
    const found = new Map<string, TaggedResources>();
    for (const name of Object.keys(this.#manifest)) {
      const load = (await this.service(name))?.tagged;
      if (load !== undefined) found.set(name, (await load()).tagged);
    }
    return found;
  }

  async #entry(name: string): Promise<ServiceManifest | undefined> {
    const known = this.#services.get(name);
    if (known !== undefined) return known;
    const load = Object.hasOwn(this.#manifest, name) ? this.#manifest[name] : undefined;
    if (load === undefined) return undefined;
    const entry = await load();
    this.#services.set(name, entry);
    return entry;
  }
}
