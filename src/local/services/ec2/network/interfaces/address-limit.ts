import type { ActionContext } from '../../../../action.ts';
import { AwsError } from '../../../../error.ts';
import { instances } from '../../instances/instance-row.ts';
import { readType } from '../../launch/instance-type.ts';
import type { InterfaceRow } from '../interface-row.ts';

/** Refuses more addresses than the type of the instance has for an interface. An interface by itself has no limit. */
export function checkAddressCount(
  row: InterfaceRow,
  family: 'Ipv4AddressesPerInterface' | 'Ipv6AddressesPerInterface',
  count: number,
  context: ActionContext,
): void {
  const instance = context.state.table(instances).get(row.attachment?.instanceId ?? '');
  if (instance === undefined) return;
  const most = readType(instance.type, context).facts?.NetworkInfo[family] ?? Infinity;
  if (count > most)
    throw new AwsError(
      'PrivateIpAddressLimitExceeded',
      400,
      'Number of private addresses will exceed limit.',
    );
}
