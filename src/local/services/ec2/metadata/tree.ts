/** What is at a path: a text, or a directory of more. A function is asked when somebody comes there. */
export interface Tree {
  readonly [name: string]: Leaf;
}
export type Leaf = string | Tree | (() => string | Tree | undefined) | undefined;

/** What the metadata service answers for a path under a tree; undefined when nothing is there. */
export function textAt(tree: Tree, path: string): string | undefined {
  let at: string | Tree | undefined = tree;
  const words = path.split('/');
  for (const [index, word] of words.entries()) {
    if (word === '' && index === words.length - 1) break;
    if (typeof at !== 'object') return undefined;
    at = entry(at, word);
  }
  if (typeof at === 'object') return listOf(at);
  // A value is no directory.
  return path.endsWith('/') ? undefined : at;
}

/** Public keys are listed as `0=name` and found at `0`. */
function entry(tree: Tree, word: string): string | Tree | undefined {
  for (const [name, leaf] of Object.entries(tree))
    if (name === word || name.startsWith(`${word}=`)) return resolved(leaf);
  return undefined;
}

/** The names in a directory, one a line; directories end with a slash. */
function listOf(tree: Tree): string {
  return Object.entries(tree)
    .flatMap(([name, leaf]) => {
      const found = resolved(leaf);
      if (found === undefined) return [];
      return [typeof found === 'object' && !name.includes('=') ? `${name}/` : name];
    })
    .join('\n');
}

function resolved(leaf: Leaf): string | Tree | undefined {
  return typeof leaf === 'function' ? leaf() : leaf;
}
