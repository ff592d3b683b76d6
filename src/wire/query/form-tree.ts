import { Malformed } from '../error.ts';
import { formPairs } from '../percent.ts';

/** The parameters of a form by the dots in their names: `Filter.1.Name=x` is Filter → 1 → Name. */
export interface FormNode {
  value: string | undefined;
  children: Map<string, FormNode> | undefined;
}

/** Deeper than any name of AWS's. */
const DEEPEST = 40;

/** Reads forms into one tree; the later of two equal names wins. Throws `Malformed`. */
export function readForm(...forms: readonly string[]): FormNode {
  const root: FormNode = { value: undefined, children: new Map() };
  for (const form of forms) {
    for (const [name, value] of formPairs(form)) {
      const parts = name.split('.');
      if (parts.length > DEEPEST) throw new Malformed('too deep', name);
      let node = root;
      for (const part of parts) node = childOf(node, part);
      node.value = value;
    }
  }
  return root;
}

function childOf(node: FormNode, name: string): FormNode {
  node.children ??= new Map();
  let child = node.children.get(name);
  if (child === undefined) {
    child = { value: undefined, children: undefined };
    node.children.set(name, child);
  }
  return child;
}

const INDEX = /^\d{1,9}$/;

/** The numbered children in the order of their numbers; gaps are closed, as AWS closes them. */
export function numberedChildren(node: FormNode): FormNode[] {
  const found: [index: number, child: FormNode][] = [];
  for (const [name, child] of node.children ?? []) if (INDEX.test(name)) found.push([Number(name), child]);
  return found.sort(([left], [right]) => left - right).map(([, child]) => child);
}
