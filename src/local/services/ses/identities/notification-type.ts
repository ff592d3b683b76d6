import { v1 } from '../errors.ts';
import type { NotificationType } from '../state.ts';

/** Reads what the model leaves open, and refuses it in SES's sentence. */
export function notificationType(text: string): NotificationType {
  if (text === 'Bounce' || text === 'Complaint' || text === 'Delivery') return text;
  throw v1.invalid(`Invalid notification type: ${text}. Valid values are: Bounce, Complaint, Delivery.`);
}
