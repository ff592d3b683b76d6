import type { State } from '../../../../store/table.ts';
import { differentNetworks } from '../../errors.ts';
import { findGroup, groupByName } from '../find-network.ts';
import { quota } from '../limits.ts';
import { checkQuota } from '../quota-errors.ts';

/** The groups of an interface: those named, which must be of its VPC, or the default one. */
export function readInterfaceGroups(
  state: State,
  ids: readonly string[] | undefined,
  place: { readonly id: string; readonly vpcId: string },
): readonly string[] {
  const named = [...new Set(ids)];
  for (const id of named)
    if (findGroup(state, id).vpcId !== place.vpcId) throw differentNetworks(id, place.id);
  const limit = quota(state, 'groupsPerInterface');
  checkQuota('SecurityGroupsPerInterfaceLimitExceeded', named.length - 1, limit);
  if (named.length > 0) return named;
  const standard = groupByName(state, place.vpcId, 'default');
  return standard === undefined ? [] : [standard.id];
}
