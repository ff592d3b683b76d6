import type { Availability } from './availability.ts';
import type { FunctionRuntimes } from './functions/function-runtime.ts';
import type { InstanceRuntime, InstanceSurroundings, Runtimes } from './instance-runtime.ts';
import type { RealRuntimes, RealRuntimesOptions } from './real-runtimes.ts';

/** The machine's processes, loaded when something is first run. */
export class LazyRuntimes implements Runtimes {
  readonly #options: RealRuntimesOptions;
  #real: Promise<RealRuntimes> | undefined;

  constructor(options: RealRuntimesOptions) {
    this.#options = options;
  }

  async available(): Promise<Availability> {
    return await (await this.#load()).available();
  }

  readonly functions: FunctionRuntimes = {
    // Who invokes is told what is wrong.
    prepare: (around) =>
      void this.#load().then(
        (real) => real.functions.prepare(around),
        () => undefined,
      ),
    invoke: async (spec, invocation) => (await this.#load()).functions.invoke(spec, invocation),
    provide: async (spec, around) => (await this.#load()).functions.provide(spec, around),
    retire: (prefix) => void this.#real?.then((real) => real.functions.retire(prefix)),
  };

  instance(instanceId: string, surroundings?: InstanceSurroundings): InstanceRuntime {
    return {
      run: async (request) => (await this.#load()).instance(instanceId, surroundings).run(request),
      stop: async () => (await this.#real)?.instance(instanceId).stop(),
      remove: async () => {
        // Without a directory that lasts there is nothing to remove before something was run.
        const real = this.#options.directory === undefined ? await this.#real : await this.#load();
        await real?.instance(instanceId).remove();
      },
    };
  }

  async close(): Promise<void> {
    await (await this.#real)?.close();
  }

  #load(): Promise<RealRuntimes> {
    this.#real ??= load(this.#options);
    return this.#real;
  }
}

async function load(options: RealRuntimesOptions): Promise<RealRuntimes> {
  const { RealRuntimes } = await import('./real-runtimes.ts');
  return new RealRuntimes(options);
}
