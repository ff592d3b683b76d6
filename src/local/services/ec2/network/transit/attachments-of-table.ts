import type { ActionContext } from '../../../../action.ts';
import { pageOfParts } from '../../page-of-parts.ts';
import { attachmentsOf, findTransitTable } from './find-transit.ts';
import type { TransitAttachmentRow } from './transit-rows.ts';

type Parts = Parameters<typeof pageOfParts>[3];

interface TableInput extends Parts {
  readonly TransitGatewayRouteTableId: string;
}

/** One attachment in a list of those that a route table has something to do with. */
interface Named<State> {
  readonly TransitGatewayAttachmentId: string;
  readonly ResourceId: string;
  readonly ResourceType: TransitAttachmentRow['kind'];
  readonly State: State;
}

/** The attachments that a route table has something to do with, filtered and in pages. */
export function attachmentsOfTable<State extends string>(
  action: string,
  state: State,
  concerns: (attachment: TransitAttachmentRow, table: string) => boolean,
  input: TableInput,
  context: ActionContext,
): { readonly page: readonly Named<State>[]; readonly nextToken: string | undefined } {
  const table = findTransitTable(context, input.TransitGatewayRouteTableId);
  const all = [...attachmentsOf(context.state, table.gatewayId)]
    .filter((attachment) => concerns(attachment, table.id))
    .map(({ id, resourceId, kind }) => ({
      TransitGatewayAttachmentId: id,
      ResourceId: resourceId,
      ResourceType: kind,
      State: state,
    }));
  const filters = {
    'resource-id': (part: Named<State>) => part.ResourceId,
    'resource-type': (part: Named<State>) => part.ResourceType,
    'transit-gateway-attachment-id': (part: Named<State>) => part.TransitGatewayAttachmentId,
  };
  return pageOfParts(action, all, filters, input, context);
}
