import { Operation } from './operation.ts';
import type { WrittenOperation } from './operation.ts';
import type { ServiceFacts, ServiceMetadata, ServiceName } from './service-facts.ts';
import { ShapeTable } from './shape-table.ts';
import type { StructureShape } from './shape.ts';
import { openTable } from './table.ts';
import type { Table } from './table.ts';

export { isServiceName, serviceNames } from './service-facts.ts';
export type { ServiceMetadata, ServiceName } from './service-facts.ts';

/** A waiter as botocore has it. `delay` is in seconds. */
export interface Waiter {
  readonly operation: string;
  readonly delay: number;
  readonly maxAttempts: number;
  readonly acceptors: readonly {
    readonly matcher: 'path' | 'pathAll' | 'pathAny' | 'status' | 'error';
    readonly state: 'success' | 'retry' | 'failure';
    readonly expected: string | number | boolean;
    readonly argument?: string;
  }[];
}

/** Where an operation of a REST service is found. The names are in lower case. */
export type WrittenRoute = readonly [
  method: string,
  uri: string,
  requiredQuery: readonly string[],
  requiredHeaders: readonly string[],
];

interface Header {
  readonly metadata: ServiceMetadata;
  readonly waiters: number;
}

const NAMES_LINE = 1;
const WAITER_NAMES_LINE = 2;
const ROUTES_LINE = 3;
const ERRORS_LINE = 4;
const FIRST_OPERATION = 5;

/** One service of AWS as its table describes it. Made by `loadService`. */
export class Service implements ServiceFacts {
  readonly name: ServiceName;
  readonly metadata: ServiceMetadata;
  readonly operationNames: readonly string[];
  readonly #table: Table;
  readonly #shapes: ShapeTable;
  readonly #firstWaiter: number;
  readonly #lines: ReadonlyMap<string, number>;
  #errors: [name: string, [line: number, code?: string]][] | undefined;
  readonly #operations = new Map<string, Operation>();

  constructor(name: ServiceName, table: Table) {
    const header = table.value<Header>(0);
    this.name = name;
    this.metadata = header.metadata;
    this.operationNames = table.text(NAMES_LINE).split(',');
    this.#table = table;
    this.#shapes = new ShapeTable(table);
    this.#firstWaiter = header.waiters;
    this.#lines = new Map(
      this.operationNames.map((operation, index) => [operation, FIRST_OPERATION + index]),
    );
  }

  operation(name: string): Operation | undefined {
    const known = this.#operations.get(name);
    if (known !== undefined) return known;
    const line = this.#lines.get(name);
    if (line === undefined) return undefined;
    const operation = new Operation(this, name, this.#table.value<WrittenOperation>(line), this.#shapes);
    this.#operations.set(name, operation);
    return operation;
  }

  /** The shape of an error, by its name or by the code that the query protocol has for it. */
  error(nameOrCode: string): StructureShape | undefined {
    this.#errors ??= Object.entries(this.#table.value<Record<string, [number, string?]>>(ERRORS_LINE));
    const found =
      this.#errors.find(([name]) => name === nameOrCode) ??
      this.#errors.find(([, [, code]]) => code === nameOrCode);
    const shape = found === undefined ? undefined : this.#shapes.at(found[1][0]);
    return shape?.kind === 'structure' ? shape : undefined;
  }

  get waiterNames(): readonly string[] {
    const text = this.#table.text(WAITER_NAMES_LINE);
    return text === '' ? [] : text.split(',');
  }

  waiter(name: string): Waiter | undefined {
    const index = this.waiterNames.indexOf(name);
    return index < 0 ? undefined : this.#table.value<Waiter>(this.#firstWaiter + index);
  }

  /** The routes of a REST service in the order of `operationNames`; null for an old twin of another's route. */
  get routes(): readonly (WrittenRoute | null)[] {
    return this.#table.value(ROUTES_LINE);
  }
}

const services = new Map<ServiceName, Service>();

/** Opens a service's table, once. Synchronous: a table is one small file. */
export function loadService(name: ServiceName): Service {
  let service = services.get(name);
  if (service === undefined) {
    service = new Service(name, openTable(name));
    services.set(name, service);
  }
  return service;
}
