import type { InterfaceAttachment } from './interface-row.ts';

/** How an interface is attached that a service of AWS made for itself: to no instance that anybody sees. */
export function managedAttachment(now: number): Omit<InterfaceAttachment, 'id'> {
  return {
    instanceOwnerId: 'amazon-aws',
    deviceIndex: 1,
    networkCardIndex: 0,
    status: 'attached',
    attachTime: now,
    deleteOnTermination: false,
  };
}
