import { invalidParameter } from './errors.ts';

/** Members of requests that ask for what this cloud has not, and what that is. */
const ASKS_FOR = {
  CapacityProviderConfig: 'Capacity providers are',
  DurableConfig: 'Durable functions are',
  DurableExecutionName: 'Durable functions are',
  PublishTo: 'Versions that are published to capacity providers are',
  TenancyConfig: 'Isolation of tenants is',
  TenantId: 'Isolation of tenants is',
} as const;

/** Refuses what would otherwise be promised and not kept. */
export function refuseNotHere(input: { readonly [Member in keyof typeof ASKS_FOR]?: unknown }): void {
  for (const [member, what] of Object.entries(ASKS_FOR))
    if (Object.hasOwn(input, member) && Reflect.get(input, member) !== undefined)
      throw invalidParameter(`${what} not available in this local cloud, which ${member} asks for.`);
}
