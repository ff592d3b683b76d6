/** A template cannot be filled in: an attribute is missing, or its text is no template. */
export class RenderingError extends Error {
  readonly kind: 'missing' | 'invalid';

  constructor(kind: 'missing' | 'invalid', message: string) {
    super(message);
    this.kind = kind;
  }
}

type Data = Readonly<Record<string, unknown>>;

interface Scope {
  readonly here: unknown;
  readonly up?: Scope | undefined;
  /** `@index`, `@key`, `@first` and `@last` of a loop. */
  readonly loop: Data;
}

type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly path: string; readonly plain: boolean }
  | {
      readonly kind: 'block';
      readonly name: string;
      readonly path: string;
      readonly body: Node[];
      readonly otherwise: Node[];
    };

const tag = /\{\{\{\s*([^}]*?)\s*\}\}\}|\{\{(!--[\s\S]*?--|![^}]*|~?\s*[^}]*?\s*~?)\}\}/g;

/**
 * Fills a template in: values, `#if`, `#unless`, `#each`, `#with` and `else`, as SES takes them from Handlebars.
 * Nothing in it is run. https://docs.aws.amazon.com/ses/latest/dg/send-personalized-email-advanced.html
 */
export function render(template: string, data: Data, escape: boolean): string {
  return writeAll(parse(template), { here: data, loop: {} }, escape);
}

function parse(template: string): Node[] {
  const root: Node[] = [];
  const open: { readonly name: string; readonly otherwise: Node[]; into: Node[] }[] = [];
  const into = (): Node[] => open.at(-1)?.into ?? root;
  let at = 0;
  for (const match of template.matchAll(tag)) {
    if (match.index > at) into().push({ kind: 'text', text: template.slice(at, match.index) });
    at = match.index + match[0].length;
    const plain = match[1] !== undefined;
    const words = (match[1] ?? match[2] ?? '').replace(/^~|~$/g, '').trim();
    if (words.startsWith('!')) continue;
    const block = /^#\s*(\w+)\s+(\S+)/.exec(words);
    const [, name, path] = block ?? [];
    if (name !== undefined && path !== undefined) {
      if (!['if', 'unless', 'each', 'with'].includes(name)) throw invalid();
      const node = { kind: 'block' as const, name, path, body: [], otherwise: [] };
      into().push(node);
      open.push({ name, otherwise: node.otherwise, into: node.body });
    } else if (words === 'else' || words === '^') {
      const block = open.at(-1);
      if (block === undefined) throw invalid();
      block.into = block.otherwise;
    } else if (words.startsWith('/')) {
      if (open.pop()?.name !== words.slice(1).trim()) throw invalid();
    } else if (words === '' || words.startsWith('#') || words.startsWith('>')) throw invalid();
    else
      into().push({ kind: 'value', path: words.replace(/^&\s*/, ''), plain: plain || words.startsWith('&') });
  }
  if (open.length > 0) throw invalid();
  if (at < template.length) root.push({ kind: 'text', text: template.slice(at) });
  return root;
}

function writeAll(nodes: readonly Node[], scope: Scope, escape: boolean): string {
  return nodes.map((node) => write(node, scope, escape)).join('');
}

function write(node: Node, scope: Scope, escape: boolean): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'value') {
    const value = lookUp(node.path, scope);
    if (value === undefined)
      throw new RenderingError('missing', `Attribute '${node.path}' is not present in the rendering data.`);
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return escape && !node.plain ? escaped(text) : text;
  }
  const value = lookUp(node.path, scope);
  const { name, body, otherwise } = node;
  if (name === 'each') return each(value, node, scope, escape);
  if (name === 'if' || name === 'unless') {
    const yes = isFull(value) === (name === 'if');
    return writeAll(yes ? body : otherwise, scope, escape);
  }
  return isFull(value)
    ? writeAll(body, { here: value, up: scope, loop: scope.loop }, escape)
    : writeAll(otherwise, scope, escape);
}

function each(
  value: unknown,
  { body, otherwise }: Node & { kind: 'block' },
  up: Scope,
  escape: boolean,
): string {
  if (typeof value !== 'object' || value === null) return writeAll(otherwise, up, escape);
  const entries = Object.entries(value);
  if (entries.length === 0) return writeAll(otherwise, up, escape);
  return entries
    .map(([key, here], index) => {
      const loop = { index, key, first: index === 0, last: index === entries.length - 1 };
      return writeAll(body, { here, up, loop }, escape);
    })
    .join('');
}

function lookUp(path: string, scope: Scope): unknown {
  if (path.startsWith('@')) return scope.loop[path.slice(1)];
  let from: Scope | undefined = scope;
  let rest = path;
  while (rest.startsWith('../')) {
    from = from?.up;
    rest = rest.slice(3);
  }
  rest = rest.replace(/^(this|\.)([./]|$)/, '');
  if (rest === '') return from?.here;
  let value: unknown = from?.here;
  for (const name of rest.split(/[./]/)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = Reflect.get(value, name);
  }
  return value;
}

/** As Handlebars has it: nothing, false, zero, an empty text and an empty list are empty. */
function isFull(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');
}

function invalid(): RenderingError {
  return new RenderingError('invalid', 'Template is not valid');
}
