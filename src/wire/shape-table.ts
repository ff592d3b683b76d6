import type { Member, Reference, ReferenceTraits, ScalarShape, Shape, StructureShape } from './shape.ts';
import type { Table } from './table.ts';

type WrittenReference = readonly [line: number, traits?: ReferenceTraits];
type WrittenMember = readonly [name: string, line: number, traits?: ReferenceTraits];

type WrittenShape =
  | ({ readonly members: readonly WrittenMember[] } & Omit<StructureShape, 'members' | 'member'>)
  | { readonly kind: 'list'; readonly item: WrittenReference }
  | { readonly kind: 'map'; readonly key: WrittenReference; readonly value: WrittenReference }
  | ScalarShape;

const NONE: ReferenceTraits = Object.freeze({});

/** The shapes of one table, each made once, when first asked for: an action pays for its own shapes alone. */
export class ShapeTable {
  readonly #table: Table;
  readonly #shapes = new Map<number, Shape>();

  constructor(table: Table) {
    this.#table = table;
  }

  at(line: number): Shape {
    let shape = this.#shapes.get(line);
    if (shape === undefined) {
      shape = this.#make(this.#table.value<WrittenShape>(line));
      this.#shapes.set(line, shape);
    }
    return shape;
  }

  #make(written: WrittenShape): Shape {
    if (written.kind === 'structure') {
      const members = written.members.map(
        ([name, line, traits]) => new LazyReference(this, line, traits, name),
      );
      return { ...written, members, member: new Map(members.map((member) => [member.name, member])) };
    }
    if (written.kind === 'list') return { ...written, item: this.#refer(written.item) };
    if (written.kind !== 'map') return written;
    return { ...written, key: this.#refer(written.key), value: this.#refer(written.value) };
  }

  #refer([line, traits]: WrittenReference): Reference {
    return new LazyReference(this, line, traits, '');
  }
}

class LazyReference implements Member {
  readonly name: string;
  readonly traits: ReferenceTraits;
  readonly #shapes: ShapeTable;
  readonly #line: number;

  constructor(shapes: ShapeTable, line: number, traits: ReferenceTraits | undefined, name: string) {
    this.#shapes = shapes;
    this.#line = line;
    this.name = name;
    this.traits = traits ?? NONE;
  }

  get shape(): Shape {
    return this.#shapes.at(this.#line);
  }
}
