import type { JsonObject, JsonValue } from '../plan/json.ts';

/**
 * Where an attribute names another resource of the stack: `{ "$ref": "subnet.public-a" }` is its id, with `member`
 * another thing about it, such as its ARN.
 */
export interface Reference extends JsonObject {
  readonly $ref: string;
  readonly member?: string;
}

export function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && '$ref' in value && typeof value.$ref === 'string';
}

export function refer(address: string, member?: string): Reference {
  return member === undefined ? { $ref: address } : { $ref: address, member };
}

/** Every resource that a value names. */
export function* referencesIn(value: JsonValue | undefined): Generator<Reference> {
  if (isReference(value)) yield value;
  else if (Array.isArray(value)) for (const item of value as readonly JsonValue[]) yield* referencesIn(item);
  else if (typeof value === 'object' && value !== null)
    for (const member of Object.values(value as JsonObject)) yield* referencesIn(member);
}

/** A resource as the file wants it. */
export interface Wanted {
  /** Unique in its stack and lasting: `vpc`, `subnet.public-a`. It is the resource's tag `nuage:id`. */
  readonly address: string;
  readonly kind: string;
  /** What is compared with what exists; may hold references. */
  readonly attributes: JsonObject;
  /**
   * What it is made with and what is not compared later; may hold references, which are there in full before it is made,
   * those under `afterwards` before it is changed to what it is to be.
   */
  readonly making: JsonObject;
  readonly tags: Readonly<Record<string, string>>;
}

/** A resource of the stack as it exists. */
export interface Found {
  readonly address: string;
  readonly kind: string;
  /** What AWS's calls name it by. */
  readonly id: string;
  /** As the kind compares them; references are ids here. */
  readonly attributes: JsonObject;
  readonly tags: Readonly<Record<string, string>>;
  /** Ids of what it stands on: those cannot go before it does. */
  readonly uses: readonly string[];
  /** What outputs may name, besides the attributes. */
  readonly outputs: JsonObject;
  /** What the kind itself needs to change it, such as the ids of associations. */
  readonly details: JsonObject;
  /** It only has a name that the file gives; its tags do not say that it is of the stack. */
  readonly foreign?: true;
}

/**
 * Addresses by kind and by the name that AWS knows a resource under. Services that list nothing by tags are asked about
 * the names that the file gives, beside those that begin with the stack's own.
 */
export type Named = Readonly<Record<string, Readonly<Record<string, string>>>>;
