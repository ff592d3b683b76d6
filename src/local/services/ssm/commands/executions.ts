/** Scripts that run now, by the cloud in which they do (its signal) and what they belong to. They end with the process. */
const running = new WeakMap<AbortSignal, Map<string, AbortController>>();

/** A signal that ends an execution: when it is cancelled, or when the cloud ends. */
export function beginExecution(
  cloud: AbortSignal,
  key: string,
): { readonly signal: AbortSignal; end(): void } {
  const executions = running.get(cloud) ?? new Map<string, AbortController>();
  running.set(cloud, executions);
  const controller = new AbortController();
  executions.set(key, controller);
  return {
    signal: AbortSignal.any([cloud, controller.signal]),
    end: () => executions.delete(key),
  };
}

export function cancelExecution(cloud: AbortSignal, key: string): void {
  running.get(cloud)?.get(key)?.abort();
}
