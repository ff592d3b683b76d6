import { compiled } from '../compiled.ts';
import type { Member, StructureShape } from '../shape.ts';

/** The members of an event by the part of its message that carries them. */
export interface EventBindings {
  readonly headers: readonly Member[];
  /** The member that is the whole payload; without it the others share it as a document. */
  readonly payload: Member | undefined;
}

export const eventBindings: (event: StructureShape) => EventBindings = compiled((event) => ({
  headers: event.members.filter(({ traits }) => traits.eventheader === true),
  payload: event.members.find(({ traits }) => traits.eventpayload === true),
}));
