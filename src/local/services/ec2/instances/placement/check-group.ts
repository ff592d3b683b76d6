import { instanceType } from '../../../../../data/instance-types.ts';
import { clusterUnsupported } from '../../errors.ts';
import type { PlacementGroupRow } from './group-row.ts';

/** Refuses a type that cannot be placed as a group places its instances. */
export function checkGroupForType({ strategy }: PlacementGroupRow, type: string): void {
  const supported = instanceType(type)?.PlacementGroupInfo.SupportedStrategies;
  if (supported !== undefined && !supported.includes(strategy)) throw clusterUnsupported(strategy, type);
}
