import type { TimerContext } from '../../../action.ts';

/** `fleet-12a34b55-67cd-8ef9-ba9b-9208dEXAMPLE`: with those of Spot Fleets the only ids of EC2 that are UUIDs. */
export function newFleetId({ random }: Pick<TimerContext, 'random'>, prefix = 'fleet'): string {
  const part = (digits: number) => random.hex(digits);
  return `${prefix}-${part(8)}-${part(4)}-${part(4)}-${part(4)}-${part(12)}`;
}
