import { compiled } from '../compiled.ts';
import type { Member, StructureShape } from '../shape.ts';

/** The members of an input or output by the part of the HTTP message that carries them. */
export interface Bindings {
  readonly uri: readonly Member[];
  readonly query: readonly Member[];
  readonly headers: readonly Member[];
  /** Maps whose keys are the ends of header names: `x-amz-meta-`. */
  readonly prefixed: readonly Member[];
  readonly status: Member | undefined;
  /** The member that is the whole body. */
  readonly payload: Member | undefined;
  /** Members that share the body as a document; none when there is a payload. */
  readonly document: readonly Member[];
}

export const bindingsOf: (shape: StructureShape) => Bindings = compiled((shape) => {
  const at = (location: string): Member[] =>
    shape.members.filter(({ traits }) => traits.location === location);
  const payload = shape.payload === undefined ? undefined : shape.member.get(shape.payload);
  return {
    uri: at('uri'),
    query: at('querystring'),
    headers: at('header'),
    prefixed: at('headers'),
    status: at('statusCode')[0],
    payload,
    document:
      payload === undefined ? shape.members.filter(({ traits }) => traits.location === undefined) : [],
  };
});

/** The payload is bytes that flow, not a document. */
export function isStreaming(payload: Member): boolean {
  const { shape, traits } = payload;
  return traits.streaming === true || (shape.kind === 'blob' && shape.streaming === true);
}

/** The name of a member in a header, query string or path. */
export function boundName(member: Member): string {
  return member.traits.locationName ?? member.name;
}
