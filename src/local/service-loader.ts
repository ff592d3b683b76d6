import type { Action } from './action.ts';
import type { JobHandler, TimerHandler } from './clock/timer.ts';
import type { Manifest, ServiceDefinition } from './services/define-service.ts';
import type { TaggedResources } from './phase.ts';

/** Loads services, actions and timers when they are first needed, and keeps them. */
export class ServiceLoader {
  readonly #manifest: Manifest;
  readonly #services = new Map<string, ServiceDefinition>();
  readonly #actions = new Map<string, Action>();

  constructor(manifest: Manifest) {
    this.#manifest = manifest;
  }

  /** Loaded already? Then there is nothing to wait for. */
  loaded(service: string, action: string): { action: Action; service: ServiceDefinition } | undefined {
    const found = this.#actions.get(`${service}:${action}`);
    const definition = this.#services.get(service);
    return found === undefined || definition === undefined
      ? undefined
      : { action: found, service: definition };
  }

  /** Undefined when the cloud does not have the action. */
  async load(
    service: string,
    action: string,
  ): Promise<{ action: Action; service: ServiceDefinition } | undefined> {
    const entry = Object.hasOwn(this.#manifest, service) ? this.#manifest[service] : undefined;
    const load =
      entry !== undefined && Object.hasOwn(entry.actions, action) ? entry.actions[action] : undefined;
    if (load === undefined) return undefined;
    const [definition, module] = await Promise.all([this.service(service), load()]);
    if (definition === undefined) return undefined;
    this.#actions.set(`${service}:${action}`, module.action);
    return { action: module.action, service: definition };
  }

  async service(name: string): Promise<ServiceDefinition | undefined> {
    const known = this.#services.get(name);
    if (known !== undefined) return known;
    const entry = Object.hasOwn(this.#manifest, name) ? this.#manifest[name] : undefined;
    if (entry === undefined) return undefined;
    const { service } = await entry.service();
    this.#services.set(name, service);
    return service;
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
}
