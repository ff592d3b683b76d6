import { kill, pid } from 'node:process';
import type { Connection } from './aws/connection.ts';
import { openConnections, type Reach } from './operations/connections.ts';
import type { Extensions, OperationContext, Processes } from './operations/context.ts';
import { extensions } from './operations/extensions.ts';
import type { Host } from './operations/host.ts';
import { systemClock, systemRandom } from './system.ts';

export interface OperationContextOptions extends Partial<
  Pick<OperationContext, 'clock' | 'random' | 'concurrency' | 'signal'>
> {
  /** One account in the region of its connection, or several accounts and regions. */
  readonly connection: Connection | Reach;
  /** A folder for plans and journals of runs. */
  readonly runsDirectory: string;
  /** Hears events and answers questions. Without one nothing is told, and every question is answered with no. */
  readonly host?: Partial<Host>;
  /** Movers, explainers and sources of secrets beside nuage's own. */
  readonly extensions?: Partial<Extensions>;
}

/**
 * What operations work with, made from a connection:
 *
 *     const context = operationContext({ connection, runsDirectory: './runs', host: { ask: async () => true } });
 *     const plan = await planStop({ tags: { Environment: 'test' } }, context);
 *     const report = await applyPlan(plan, context);
 */
export function operationContext(options: OperationContextOptions): OperationContext {
  const { connection, runsDirectory, host, concurrency, signal } = options;
  return {
    connections: openConnections('accounts' in connection ? connection : { accounts: [{ connection }] }),
    clock: options.clock ?? systemClock,
    random: options.random ?? systemRandom,
    host: {
      notify: (event) => host?.notify?.(event),
      ask: async (question) => (await host?.ask?.(question)) ?? false,
    },
    extensions: {
      movers: { ...extensions.movers, ...options.extensions?.movers },
      explainers: { ...extensions.explainers, ...options.extensions?.explainers },
      secrets: { ...extensions.secrets, ...options.extensions?.secrets },
      claims: { ...extensions.claims, ...options.extensions?.claims },
      users: { ...extensions.users, ...options.extensions?.users },
      packers: { ...extensions.packers, ...options.extensions?.packers },
    },
    processes,
    runsDirectory,
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(signal === undefined ? {} : { signal }),
  };
}

const processes: Processes = {
  own: pid,
  isAlive(id) {
    try {
      // Signal 0 only asks.
      return kill(id, 0);
    } catch (error) {
      // A process of someone else may not be signalled, but it is there.
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
  },
};
