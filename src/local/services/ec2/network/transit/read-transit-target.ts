import type { ActionContext } from '../../../../action.ts';
import { invalidParameterCombination, missingParameter } from '../../errors.ts';
import { findTransitAttachment, requireAvailable } from './find-transit.ts';

interface Target {
  readonly TransitGatewayAttachmentId?: string | undefined;
  readonly Blackhole?: boolean | undefined;
}

/** The attachment that a route leads to; undefined when it is to drop what it is given. */
export function readTransitTarget(
  { TransitGatewayAttachmentId: given, Blackhole: blackhole = false }: Target,
  context: ActionContext,
): string | undefined {
  // Terraform sends an empty one with a blackhole.
  const id = given === '' ? undefined : given;
  if (id !== undefined && blackhole)
    throw invalidParameterCombination('You cannot specify both an attachment and a blackhole route.');
  if (blackhole) return undefined;
  if (id === undefined) throw missingParameter('transitGatewayAttachmentId');
  return requireAvailable(findTransitAttachment(context, id), context).id;
}
