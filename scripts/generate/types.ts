import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Operation } from '../../src/wire/operation.ts';
import { loadService } from '../../src/wire/service.ts';
import type { ServiceName } from '../../src/wire/service.ts';
import type { Member, Reference, Shape, StructureShape } from '../../src/wire/shape.ts';
import { actionsInUse } from './actions-in-use.ts';

const HEADER = '// Made by `npm run generate`. Do not edit.';

/**
 * Writes the types of the actions in use, one file a service, and `types.ts` that joins them.
 * Required members are required; the others may be left out or undefined. Lists are read-only, so that rows
 * can be handed out as they are. An enum also takes any other text: AWS adds values, and callers send wrong
 * ones. An idempotency token may be left out, as the client makes one.
 */
export function writeTypes(root: string, directory: string): void {
  const used = actionsInUse(root);
  const files = new Map<string, string>();
  for (const [service, actions] of used) files.set(`${service}.ts`, serviceTypes(service, actions));
  files.set('types.ts', joined([...used.keys()]));
  for (const file of readdirSync(directory)) {
    if (file.endsWith('.ts') && file !== 'services.ts' && !files.has(file)) rmSync(join(directory, file));
  }
  for (const [file, text] of files) writeFileSync(join(directory, file), text);
}

function joined(services: readonly ServiceName[]): string {
  const alias = (service: string): string => service.replaceAll('-', '_');
  return [
    HEADER,
    ...services.map((service) => `import type { Actions as ${alias(service)} } from './${service}.ts';`),
    '',
    "/** Input and output of every action that nuage's code names, by service. */",
    'export interface ActionTypes {',
    ...services.map((service) => `  '${service}': ${alias(service)};`),
    '}',
    '',
  ].join('\n');
}

function serviceTypes(service: ServiceName, actions: readonly string[]): string {
  const interfaces = new Interfaces();
  const lines = actions.map((name) => {
    const operation = loadService(service).operation(name);
    return operation === undefined
      ? ''
      : `  ${name}: { input: ${inputOf(operation, interfaces)}; output: ${outputOf(operation, interfaces)} };`;
  });
  const body = interfaces.write();
  return [
    HEADER,
    ...(interfaces.hasStreams ? ["import type { Body } from '../http.ts';"] : []),
    '',
    `/** The actions of ${service} in use. */`,
    'export interface Actions {',
    ...lines,
    '}',
    '',
    body,
  ].join('\n');
}

function inputOf(operation: Operation, interfaces: Interfaces): string {
  return operation.input === undefined ? 'Record<string, never>' : interfaces.name(operation.input);
}

function outputOf(operation: Operation, interfaces: Interfaces): string {
  return operation.output === undefined ? 'Record<string, never>' : interfaces.name(operation.output);
}

/** The interfaces that the actions reach, each written once. */
/** What AWS's answers leave out although the models say that it is there. */
const LEFT_OUT: ReadonlySet<string> = new Set(['KeyValueStore.Comment']);

class Interfaces {
  /** Whether some member is a body that flows. */
  hasStreams = false;
  readonly #pending: StructureShape[] = [];
  readonly #named = new Map<StructureShape, string>();

  name(shape: StructureShape): string {
    let name = this.#named.get(shape);
    if (name === undefined) {
      // Two names would hide what TypeScript or this file already means by them.
      name = ['Body', 'Actions', 'Date', 'Record', 'Uint8Array', 'AsyncIterable'].includes(shape.name)
        ? `${shape.name}Shape`
        : shape.name.replace(/^[a-z]/, (first) => first.toUpperCase());
      this.#named.set(shape, name);
      this.#pending.push(shape);
    }
    return name;
  }

  write(): string {
    const written: [name: string, text: string][] = [];
    for (let shape = this.#pending.pop(); shape !== undefined; shape = this.#pending.pop()) {
      const name = this.name(shape);
      const members = shape.members.map((member) => `  ${this.#member(member, name)}`);
      written.push([name, `export interface ${name} {\n${members.join('\n')}\n}\n`]);
    }
    written.sort(([left], [right]) => (left < right ? -1 : 1));
    return written.map(([, text]) => text).join('\n');
  }

  #member(member: Member, owner: string): string {
    const name = /^[A-Za-z_$][\w$]*$/.test(member.name) ? member.name : `'${member.name}'`;
    const type = this.#reference(member);
    const needed =
      member.traits.required === true &&
      member.traits.idempotencyToken === undefined &&
      !LEFT_OUT.has(`${owner}.${member.name}`);
    return needed ? `${name}: ${type};` : `${name}?: ${type} | undefined;`;
  }

  #reference(reference: Reference): string {
    const { shape, traits } = reference;
    const streaming = traits.streaming === true || (shape.kind === 'blob' && shape.streaming === true);
    if (streaming) this.hasStreams = true;
    return streaming ? 'Body' : this.#type(shape);
  }

  #type(shape: Shape): string {
    if (shape.kind === 'structure') {
      if (shape.document === true) return 'unknown';
      return shape.eventstream === true ? `AsyncIterable<${this.name(shape)}>` : this.name(shape);
    }
    if (shape.kind === 'list') return `readonly ${parenthesised(this.#type(shape.item.shape))}[]`;
    if (shape.kind === 'map') return `Readonly<Record<string, ${this.#type(shape.value.shape)}>>`;
    if (shape.kind === 'string' && shape.enum !== undefined) return enumeration(shape.enum);
    return SCALARS[shape.kind];
  }
}

const SCALARS = {
  string: 'string',
  character: 'string',
  integer: 'number',
  long: 'number',
  float: 'number',
  double: 'number',
  boolean: 'boolean',
  blob: 'Uint8Array',
  timestamp: 'Date',
} as const;

/** Longer ones (instance types, regions) would cost the compiler more than a person gains from them. */
const LONGEST_ENUM = 40;

function enumeration(values: readonly string[]): string {
  if (values.length > LONGEST_ENUM) return 'string';
  return `${values.map((value) => JSON.stringify(value)).join(' | ')} | (string & {})`;
}

function parenthesised(type: string): string {
  return type.includes(' ') && !type.endsWith('>') ? `(${type})` : type;
}
