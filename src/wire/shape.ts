/** How a time is written: seconds since the epoch, ISO 8601, or as HTTP's headers have it. */
export type TimestampFormat = 'unixTimestamp' | 'iso8601' | 'rfc822';

/** A namespace of an element, with the prefix that is declared for it when there is one. */
export type XmlNamespace = string | readonly [uri: string, prefix: string];

/** What a place that refers to a shape adds to it. */
export interface ReferenceTraits {
  readonly required?: true;
  /** Its name in XML, JSON of REST services, headers and query strings, when that is another one. */
  readonly locationName?: string;
  /** Its name in requests of the `ec2` protocol. */
  readonly queryName?: string;
  /** Its name in query and XML only, where JSON uses the plain one. */
  readonly xmlName?: string;
  readonly location?: 'header' | 'headers' | 'querystring' | 'uri' | 'statusCode';
  readonly flattened?: true;
  readonly xmlAttribute?: true;
  readonly streaming?: true;
  readonly idempotencyToken?: true;
  readonly hostLabel?: true;
  readonly eventpayload?: true;
  readonly eventheader?: true;
  readonly jsonvalue?: true;
  readonly timestampFormat?: TimestampFormat;
  readonly namespace?: XmlNamespace;
  readonly contextParam?: string;
}

/** A place that holds a value: the member of a structure, the item of a list, the key or value of a map. */
export interface Reference {
  readonly traits: ReferenceTraits;
  /** Parsed when first asked for. */
  readonly shape: Shape;
}

export interface Member extends Reference {
  readonly name: string;
}

interface Limits {
  readonly min?: number;
  readonly max?: number;
  readonly sensitive?: true;
}

export interface StructureShape {
  readonly kind: 'structure';
  readonly name: string;
  readonly members: readonly Member[];
  readonly member: ReadonlyMap<string, Member>;
  readonly union?: true;
  readonly document?: true;
  readonly eventstream?: true;
  readonly event?: true;
  readonly exception?: true;
  readonly fault?: true;
  readonly sensitive?: true;
  /** The member that is the body. */
  readonly payload?: string;
  readonly rootName?: string;
  readonly namespace?: XmlNamespace;
  /** An error's code, where it is not the shape's name; its HTTP status; whether the caller is to blame. */
  readonly code?: string;
  readonly status?: number;
  readonly senderFault?: boolean;
  readonly retryable?: { readonly throttling: boolean };
}

export interface ListShape extends Limits {
  readonly kind: 'list';
  readonly item: Reference;
  readonly flattened?: true;
}

export interface MapShape extends Limits {
  readonly kind: 'map';
  readonly key: Reference;
  readonly value: Reference;
  readonly flattened?: true;
}

export interface StringShape extends Limits {
  readonly kind: 'string' | 'character';
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

export interface NumberShape extends Limits {
  readonly kind: 'integer' | 'long' | 'float' | 'double';
}

export interface BooleanShape extends Limits {
  readonly kind: 'boolean';
}

export interface BlobShape extends Limits {
  readonly kind: 'blob';
  readonly streaming?: true;
  readonly requiresLength?: true;
}

export interface TimestampShape extends Limits {
  readonly kind: 'timestamp';
  readonly timestampFormat?: TimestampFormat;
}

export type ScalarShape = StringShape | NumberShape | BooleanShape | BlobShape | TimestampShape;
export type Shape = StructureShape | ListShape | MapShape | ScalarShape;
