import type { ServiceFacts } from './service-facts.ts';
import type { ShapeTable } from './shape-table.ts';
import type { StructureShape, XmlNamespace } from './shape.ts';

/** How the pages of a list follow each other, as botocore's paginators say it. Expressions are JMESPath. */
export interface Paginator {
  readonly input_token: string | readonly string[];
  readonly output_token: string | readonly string[];
  readonly result_key?: string | readonly string[];
  readonly limit_key?: string;
  readonly more_results?: string;
  readonly non_aggregate_keys?: readonly string[];
}

export interface HttpChecksum {
  readonly requestAlgorithmMember?: string;
  readonly requestChecksumRequired?: boolean;
  readonly requestValidationModeMember?: string;
  readonly responseAlgorithms?: readonly string[];
}

/** The operation's line of the table. */
export interface WrittenOperation {
  readonly method: string;
  readonly uri: string;
  readonly status?: number;
  readonly input?: number;
  readonly inputName?: string;
  readonly inputNamespace?: XmlNamespace;
  readonly output?: number;
  readonly resultWrapper?: string;
  /** The member of the output that is a stream of events. */
  readonly events?: string;
  readonly errors?: readonly number[];
  readonly hostPrefix?: string;
  readonly noAuth?: true;
  readonly unsignedPayload?: true;
  readonly httpChecksum?: HttpChecksum;
  readonly httpChecksumRequired?: true;
  readonly staticContextParams?: Readonly<Record<string, { readonly value: unknown }>>;
  readonly requestcompression?: { readonly encodings: readonly string[] };
  readonly idempotent?: true;
  readonly readonly?: true;
  readonly paginator?: Paginator;
}

/** One action of a service: where it goes, what goes in and comes out. */
export class Operation {
  readonly service: ServiceFacts;
  readonly name: string;
  readonly http: { readonly method: string; readonly uri: string; readonly status: number };
  /** Everything else that the table says. */
  readonly traits: WrittenOperation;
  readonly #shapes: ShapeTable;

  constructor(service: ServiceFacts, name: string, written: WrittenOperation, shapes: ShapeTable) {
    this.service = service;
    this.name = name;
    this.http = { method: written.method, uri: written.uri, status: written.status ?? 200 };
    this.traits = written;
    this.#shapes = shapes;
  }

  get input(): StructureShape | undefined {
    return this.#structure(this.traits.input);
  }

  get output(): StructureShape | undefined {
    return this.#structure(this.traits.output);
  }

  /** What flows in the answer: a union with one member an event. Most actions have no such stream. */
  get events(): { readonly name: string; readonly union: StructureShape } | undefined {
    const name = this.traits.events;
    if (name === undefined) return undefined;
    const union = this.output?.member.get(name)?.shape;
    return union?.kind === 'structure' ? { name, union } : undefined;
  }

  /** The errors that the model declares for this action; AWS also answers with others. */
  get errors(): readonly StructureShape[] {
    return (this.traits.errors ?? []).flatMap((line) => this.#structure(line) ?? []);
  }

  get paginator(): Paginator | undefined {
    return this.traits.paginator;
  }

  #structure(line: number | undefined): StructureShape | undefined {
    if (line === undefined) return undefined;
    const shape = this.#shapes.at(line);
    return shape.kind === 'structure' ? shape : undefined;
  }
}
