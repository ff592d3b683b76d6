import { quantities } from '../errors.ts';

/** Refuses a list whose quantity is not that of its items, however deep it stands. */
export function checkQuantities(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) checkQuantities(item);
  else if (typeof value === 'object' && value !== null) {
    if ('Quantity' in value && typeof value.Quantity === 'number') {
      const items: unknown = 'Items' in value ? value.Items : undefined;
      if ((Array.isArray(items) ? items.length : 0) !== value.Quantity) throw quantities();
    }
    for (const part of Object.values(value)) checkQuantities(part);
  }
}
