import type { ListShape, Member, Reference, XmlNamespace } from '../shape.ts';

/** The element name of a member. A flattened list has no element of its own: its items carry the name. */
export function memberElement(member: Member): string {
  const { shape } = member;
  if (shape.kind === 'list' && isFlat(member)) {
    const item = ownName(shape.item);
    if (item !== undefined) return item;
  }
  return ownName(member) ?? member.name;
}

/** The element name of an item of a list that has an element of its own. */
export function itemElement(shape: ListShape): string {
  return ownName(shape.item) ?? 'member';
}

/** The name of the element that is a whole body. */
export function payloadElement({ shape, traits, name }: Member): string {
  return traits.locationName ?? (shape.kind === 'structure' ? shape.name : name);
}

export function ownName(reference: Reference): string | undefined {
  return reference.traits.xmlName ?? reference.traits.locationName;
}

export function isFlat(reference: Reference): boolean {
  const { shape } = reference;
  return (
    reference.traits.flattened === true ||
    ((shape.kind === 'list' || shape.kind === 'map') && shape.flattened === true)
  );
}

/** The declaration of a namespace as it stands in a start tag, with a space before it. */
export function namespaceAttribute(namespace: XmlNamespace | undefined): string {
  if (namespace === undefined) return '';
  return typeof namespace === 'string' ? ` xmlns="${namespace}"` : ` xmlns:${namespace[1]}="${namespace[0]}"`;
}
