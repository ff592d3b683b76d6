import { eventMember } from './event-member.ts';
import type { Json, JsonObject, ServiceModel } from './models.ts';
import { isObject, objectAt, stringAt } from './models.ts';
import { protocolsOf } from './protocols.ts';

/**
 * A service model as a table: ASCII, one JSON value a line, so that a reader parses only the lines it uses.
 *
 *     0      the header: format, service, metadata, where waiters and shapes begin
 *     1      the names of the operations, in order, with commas
 *     2      the names of the waiters, in order, with commas
 *     3      for REST services one route for each operation, else []: [method, uri, names that the query
 *            must have, headers that must be there], null for a forgotten twin of another's route
 *     4      the errors: { shape: [line, code when that is another] }
 *     5 …    one operation a line, then one waiter a line, then one shape a line
 *
 * Shapes refer to each other by line. Structures keep their names (types are named after them); of the
 * others equal ones share a line. Documentation is left out.
 */
export function writeTable(model: ServiceModel): string {
  const operations = objectAt(model.service, 'operations');
  const operationNames = Object.keys(operations).sort();
  const waiterNames = Object.keys(model.waiters).sort();
  const firstShape = FIRST_OPERATION + operationNames.length + waiterNames.length;
  const shapes = new ShapeLines(objectAt(model.service, 'shapes'), firstShape);
  const protocols = protocolsOf(model);
  const operationLines = operationNames.map((name) =>
    operationLine(objectAt(operations, name), model.paginators[name], shapes),
  );
  const header = {
    format: 1,
    name: model.name,
    metadata: metadataOf(model, protocols),
    waiters: FIRST_OPERATION + operationNames.length,
    shapes: firstShape,
  };
  const errors = errorsOf(shapes.models, shapes);
  const routes = protocols[0]?.startsWith('rest-') ? routesOf(operations, operationNames, shapes.models) : [];
  return [
    ascii(header),
    operationNames.join(','),
    waiterNames.join(','),
    ascii(routes),
    ascii(errors),
    ...operationLines.map(ascii),
    ...waiterNames.map((name) => ascii(withoutDescriptions(objectAt(model.waiters, name)))),
    ...shapes.finish().map(ascii),
    '',
  ].join('\n');
}

const FIRST_OPERATION = 5;

/** What tells the operations of one path apart: S3 knows a copy by its header, a part by its number. */
function routesOf(operations: JsonObject, names: readonly string[], shapes: JsonObject): Json[] {
  const kept = new Set(
    names
      .filter((name) => objectAt(operations, name)['deprecated'] !== true)
      .map((name) => routeOf(objectAt(operations, name)).join(' ')),
  );
  return names.map((name) => {
    const operation = objectAt(operations, name);
    const route = routeOf(operation);
    if (operation['deprecated'] === true && kept.has(route.join(' '))) return null;
    const input = objectAt(shapes, String(objectAt(operation, 'input')['shape']));
    return [...route, requiredAt(input, 'querystring'), requiredAt(input, 'header')];
  });
}

function requiredAt(input: JsonObject, location: string): string[] {
  const required = Array.isArray(input['required']) ? input['required'] : [];
  return required.flatMap((name: Json) => {
    const member = objectAt(objectAt(input, 'members'), String(name));
    return member['location'] === location ? [stringAt(member, 'locationName').toLowerCase()] : [];
  });
}

function errorsOf(models: JsonObject, shapes: ShapeLines): JsonObject {
  const errors = Object.entries(models).flatMap(([name, model]): [string, Json][] => {
    if (!isObject(model) || model['exception'] !== true) return [];
    const code = objectAt(model, 'error')['code'];
    return [
      [name, typeof code === 'string' && code !== name ? [shapes.lineOf(name), code] : [shapes.lineOf(name)]],
    ];
  });
  return Object.fromEntries(errors);
}

/** JSON with everything outside ASCII escaped: such a file decodes by copying bytes. */
function ascii(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const METADATA = [
  'apiVersion',
  'endpointPrefix',
  'globalEndpoint',
  'jsonVersion',
  'serviceId',
  'targetPrefix',
  'xmlNamespace',
];

function metadataOf(model: ServiceModel, protocols: readonly string[]): JsonObject {
  const metadata = objectAt(model.service, 'metadata');
  return {
    ...pick(metadata, METADATA),
    signingName: metadata['signingName'] ?? stringAt(metadata, 'endpointPrefix'),
    protocols,
    queryCompatible: metadata['awsQueryCompatible'] !== undefined,
  };
}

const OPERATION = [
  'unsignedPayload',
  'httpChecksum',
  'httpChecksumRequired',
  'staticContextParams',
  'idempotent',
  'readonly',
  'requestcompression',
];

function operationLine(operation: JsonObject, paginator: Json | undefined, shapes: ShapeLines): JsonObject {
  const [method, uri] = routeOf(operation);
  const input = objectAt(operation, 'input');
  const output = objectAt(operation, 'output');
  const noAuth =
    operation['authtype'] === 'none' ||
    (Array.isArray(operation['auth']) && operation['auth'].includes('smithy.api#noAuth'));
  return compact({
    method,
    uri,
    status: objectAt(operation, 'http')['responseCode'],
    input: typeof input['shape'] === 'string' ? shapes.lineOf(input['shape']) : undefined,
    inputName: input['locationName'],
    inputNamespace: namespaceOf(input),
    output: typeof output['shape'] === 'string' ? shapes.lineOf(output['shape']) : undefined,
    resultWrapper: output['resultWrapper'],
    events: eventMember(shapes.models, output),
    errors: Array.isArray(operation['errors'])
      ? operation['errors'].map((error: Json) =>
          shapes.lineOf(isObject(error) ? stringAt(error, 'shape') : ''),
        )
      : undefined,
    hostPrefix: objectAt(operation, 'endpoint')['hostPrefix'],
    noAuth: noAuth ? true : undefined,
    ...pick(operation, OPERATION),
    paginator,
  });
}

function routeOf(operation: JsonObject): [method: string, uri: string] {
  const http = objectAt(operation, 'http');
  return [stringAt(http, 'method'), stringAt(http, 'requestUri')];
}

const SHAPE = [
  'min',
  'max',
  'pattern',
  'enum',
  'sensitive',
  'flattened',
  'timestampFormat',
  'streaming',
  'requiresLength',
  'union',
  'document',
  'eventstream',
  'event',
  'exception',
  'fault',
  'payload',
];
const MEMBER = [
  'locationName',
  'queryName',
  'xmlName',
  'location',
  'flattened',
  'xmlAttribute',
  'streaming',
  'idempotencyToken',
  'hostLabel',
  'eventpayload',
  'eventheader',
  'jsonvalue',
  'timestampFormat',
];

/** The lines of the shapes, each added when something first refers to it. */
class ShapeLines {
  readonly models: JsonObject;
  readonly #first: number;
  readonly #lines: (JsonObject | undefined)[] = [];
  readonly #byName = new Map<string, number>();
  readonly #byContent = new Map<string, number>();

  constructor(models: JsonObject, first: number) {
    this.models = models;
    this.#first = first;
  }

  lineOf(name: string): number {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const model = objectAt(this.models, name);
    const kind = stringAt(model, 'type');
    if (kind !== 'structure') return this.#remember(name, this.#shared(this.#plain(model, kind)));
    const index = this.#lines.push(undefined) - 1;
    const line = this.#remember(name, this.#first + index);
    this.#lines[index] = this.#structure(name, model);
    return line;
  }

  finish(): JsonObject[] {
    return this.#lines.map((line) => line ?? {});
  }

  #remember(name: string, line: number): number {
    this.#byName.set(name, line);
    return line;
  }

  #shared(line: JsonObject): number {
    const content = JSON.stringify(line);
    const known = this.#byContent.get(content);
    if (known !== undefined) return known;
    const added = this.#first + this.#lines.push(line) - 1;
    this.#byContent.set(content, added);
    return added;
  }

  #plain(model: JsonObject, kind: string): JsonObject {
    const traits = pick(model, SHAPE);
    if (kind === 'list')
      return compact({ kind, item: this.#reference(objectAt(model, 'member')), ...traits });
    if (kind !== 'map') return compact({ kind, ...traits });
    const key = this.#reference(objectAt(model, 'key'));
    return compact({ kind, key, value: this.#reference(objectAt(model, 'value')), ...traits });
  }

  #structure(name: string, model: JsonObject): JsonObject {
    const required = Array.isArray(model['required']) ? model['required'] : [];
    const members: Json[][] = [];
    for (const [member, reference] of Object.entries(objectAt(model, 'members'))) {
      if (isObject(reference))
        members.push([member, ...this.#reference(reference, required.includes(member))]);
    }
    const error = objectAt(model, 'error');
    return compact({
      kind: 'structure',
      name,
      members,
      ...pick(model, SHAPE),
      rootName: model['locationName'],
      namespace: namespaceOf(model),
      code: error['code'],
      status: error['httpStatusCode'],
      senderFault: error['senderFault'],
      retryable: model['retryable'],
    });
  }

  /** `[line]`, or `[line, traits]` when the place that refers has something to add. */
  #reference(reference: JsonObject, required = false): Json[] {
    const line = this.lineOf(stringAt(reference, 'shape'));
    const traits = compact({
      required: required ? true : undefined,
      ...pick(reference, MEMBER),
      namespace: namespaceOf(reference),
      contextParam: objectAt(reference, 'contextParam')['name'],
    });
    return Object.keys(traits).length === 0 ? [line] : [line, traits];
  }
}

function namespaceOf(model: JsonObject): Json | undefined {
  const namespace = model['xmlNamespace'];
  if (!isObject(namespace)) return namespace;
  return namespace['prefix'] === undefined
    ? namespace['uri']
    : [stringAt(namespace, 'uri'), namespace['prefix']];
}

function pick(model: JsonObject, keys: readonly string[]): JsonObject {
  return compact(Object.fromEntries(keys.map((key) => [key, model[key]])));
}

function compact(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined && part !== false));
}

function withoutDescriptions(waiter: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(waiter).filter(([key]) => key !== 'description'));
}
