import type { TimerContext } from '../../../../action.ts';
import { defineTable } from '../../../../store/table.ts';
import type { State } from '../../../../store/table.ts';

/** A public address in use, in whichever region of the account. */
interface PublicAddressRow {
  readonly address: string;
  /** The instance, or the allocation of an Elastic IP address. */
  readonly instanceId: string;
}

const publicAddresses = defineTable<PublicAddressRow>({
  name: 'ec2.public-addresses',
  scope: 'account',
  id: (row) => row.address,
});

/**
 * Public addresses come from 198.18.0.0/15, which is set aside for tests of networks (RFC 2544) and routed nowhere:
 * a script that connects to one must not reach a stranger's machine.
 */
const pool = { first: 18, size: 2 ** 17 } as const;

/** Takes a public address for an instance or an allocation. */
export function takePublicAddressFor(context: TimerContext, holder: string): string {
  const table = context.state.table(publicAddresses);
  for (;;) {
    const number = Math.floor(context.random.number() * pool.size);
    const address = `198.${pool.first + (number >> 16)}.${(number >> 8) & 255}.${number & 255}`;
    // Not the first and the last of a /24, which some clients take for network and broadcast.
    if ((number & 255) === 0 || (number & 255) === 255 || table.get(address) !== undefined) continue;
    table.put({ address, instanceId: holder });
    return address;
  }
}

/** Gives a public address back. */
export function giveBackPublicAddress(state: State, address: string): void {
  state.table(publicAddresses).delete(address);
}
