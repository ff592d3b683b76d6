import { AwsError } from '../../../../error.ts';
import type { State } from '../../../../store/table.ts';
import { networkInterfaces } from '../interface-row.ts';
import type { InterfaceAttachment, InterfaceRow } from '../interface-row.ts';

export interface FoundAttachment {
  readonly row: InterfaceRow;
  readonly attachment: InterfaceAttachment;
}

/** The interface with that attachment, if there is one. */
export function interfaceOfAttachment(state: State, id: string): FoundAttachment | undefined {
  for (const row of state.table(networkInterfaces).list()) {
    const { attachment } = row;
    if (attachment?.id === id) return { row, attachment };
  }
  return undefined;
}

export function attachmentNotFound(id: string): AwsError {
  return new AwsError(
    'InvalidAttachmentID.NotFound',
    400,
    `The networkInterface attachment ID '${id}' does not exist`,
  );
}
