export type Json = string | number | boolean | null | readonly Json[] | JsonMap;

export interface JsonMap {
  readonly [key: string]: Json;
}

type Scalar = string | number | boolean | null;

/** Within which element of each array a value stands: of two values in one array, both have to be of one element. */
type Place = readonly (readonly [array: number, element: number])[];

export interface PlacedValue {
  readonly value: Scalar;
  readonly place: Place;
}

/** The values of a document by their paths, `a.b.c`; what stands in an array stands at the path of the array. */
export type Values = ReadonlyMap<string, readonly PlacedValue[]>;

export function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** Values without a place, such as the attributes of a message. */
export function unplaced(values: readonly Scalar[]): readonly PlacedValue[] {
  return values.map((value) => ({ value, place: [] }));
}

/** Takes a document apart. */
export function valuesOf(document: JsonMap): Values {
  return new Walk().over(document);
}

class Walk {
  readonly #found = new Map<string, PlacedValue[]>();
  #arrays = 0;

  over(document: JsonMap): Values {
    this.#walk(document, '', []);
    return this.#found;
  }

  #walk(value: Json, path: string, place: Place): void {
    if (isList(value)) {
      const array = this.#arrays++;
      for (const [element, item] of value.entries()) this.#walk(item, path, [...place, [array, element]]);
    } else if (isMap(value)) {
      for (const [key, member] of Object.entries(value))
        this.#walk(member, path === '' ? key : `${path}.${key}`, place);
    } else {
      const known = this.#found.get(path);
      if (known === undefined) this.#found.set(path, [{ value, place }]);
      else known.push({ value, place });
    }
  }
}

/** Whether two values can belong to one match: where they stand in the same array, it is in the same element. */
export function standTogether(left: Place, right: Place): boolean {
  return left.every(([array, element]) =>
    right.every(([other, position]) => other !== array || position === element),
  );
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
