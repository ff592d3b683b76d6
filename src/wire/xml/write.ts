import { compiled } from '../compiled.ts';
import { fieldsOf, listOf } from '../record.ts';
import { scalarWriter } from '../scalar-text.ts';
import type { MapShape, Reference, ReferenceTraits, ScalarShape, StructureShape } from '../shape.ts';
import { keeping } from '../unchanging.ts';
import { escapeXml } from './escape.ts';
import { isFlat, itemElement, memberElement, namespaceAttribute, ownName } from './name.ts';

/** Writes the inside of an element: its children, or its text. */
export type ContentWriter = (value: unknown) => string;
/** Writes a value with its own element or elements. */
type ElementWriter = (value: unknown) => string;

/**
 * Compiles structures into writers of XML. Members of headers, paths and query strings are left out.
 * `milliseconds`: times always carry them, as EC2 and S3 write; else only when they are not zero.
 */
export class XmlWriters {
  readonly #milliseconds: boolean;

  constructor(options: { readonly milliseconds: boolean }) {
    this.#milliseconds = options.milliseconds;
  }

  /** The inside of a structure's element. */
  readonly content: (shape: StructureShape) => ContentWriter = compiled((shape) => {
    const fields = new Map<string, ElementWriter>();
    for (const member of shape.members) {
      if (member.traits.location !== undefined || member.traits.xmlAttribute !== undefined) continue;
      let write: ElementWriter | undefined;
      // Compiled when the first value comes by: most answers use few of a structure's members.
      fields.set(member.name, (value) => (write ??= this.#member(memberElement(member), member))(value));
    }
    return (value) => {
      const structure = fieldsOf(value);
      let out = '';
      // By the value's own keys: asking a value for every member that it might have costs far more.
      for (const name of Object.keys(structure)) {
        const part = structure[name];
        if (part === undefined || part === null) continue;
        const write = fields.get(name);
        if (write !== undefined) out += write(part);
      }
      return out;
    };
  });

  /** A whole element around a value, whatever its shape. */
  element(name: string, reference: Reference): ElementWriter {
    const { shape, traits } = reference;
    const open = `<${name}${namespaceAttribute(traits.namespace)}`;
    const close = `</${name}>`;
    if (shape.kind === 'structure') return this.#structure(open, close, shape);
    if (shape.kind === 'list') {
      const item = this.#item(itemElement(shape), shape.item);
      return (value) => wrap(open, listOf(value).map(item).join(''), close);
    }
    if (shape.kind === 'map') {
      const entry = this.#entry('entry', shape);
      return (value) => wrap(open, Object.entries(fieldsOf(value)).map(entry).join(''), close);
    }
    const text = this.#text(shape, traits);
    const start = `${open}>`;
    return (value) => start + text(value) + close;
  }

  /** Long lists are what costs, so what is kept is kept for their items. */
  #item(name: string, reference: Reference): ElementWriter {
    const write = this.element(name, reference);
    return reference.shape.kind === 'structure' ? keeping(write) : write;
  }

  #member(name: string, reference: Reference): ElementWriter {
    const { shape } = reference;
    if (!isFlat(reference)) return this.element(name, reference);
    if (shape.kind === 'list') {
      const item = this.#item(name, shape.item);
      return (value) => listOf(value).map(item).join('');
    }
    if (shape.kind !== 'map') return this.element(name, reference);
    const entry = this.#entry(name, shape);
    return (value) => Object.entries(fieldsOf(value)).map(entry).join('');
  }

  #structure(open: string, close: string, shape: StructureShape): ElementWriter {
    const attributes = shape.members.filter((member) => member.traits.xmlAttribute === true);
    const start = `${open}${namespaceAttribute(shape.namespace)}`;
    const content = this.content(shape);
    if (attributes.length === 0) return (value) => wrap(start, content(value), close);
    return (value) => {
      const structure = fieldsOf(value);
      const written = attributes.map((member) => {
        const part = structure[member.name];
        return part === undefined || part === null
          ? ''
          : ` ${ownName(member) ?? member.name}="${escapeXml(String(part))}"`;
      });
      return wrap(start + written.join(''), content(value), close);
    };
  }

  #entry(name: string, shape: MapShape): (entry: [string, unknown]) => string {
    const keyName = ownName(shape.key) ?? 'key';
    const write = this.element(ownName(shape.value) ?? 'value', shape.value);
    return ([key, value]) => `<${name}><${keyName}>${escapeXml(key)}</${keyName}>${write(value)}</${name}>`;
  }

  #text(shape: ScalarShape, traits: ReferenceTraits): ContentWriter {
    if (shape.kind === 'string' || shape.kind === 'character') return (value) => escapeXml(String(value));
    const write = scalarWriter(shape, traits, 'iso8601');
    const format = traits.timestampFormat ?? (shape.kind === 'timestamp' ? shape.timestampFormat : undefined);
    if (shape.kind !== 'timestamp' || !this.#milliseconds || (format ?? 'iso8601') !== 'iso8601')
      return write;
    return (value) =>
      value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : write(value);
  }
}

function wrap(open: string, content: string, close: string): string {
  return content === '' ? `${open}/>` : `${open}>${content}${close}`;
}
