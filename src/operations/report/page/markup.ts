/** Text that is HTML already. Nothing else becomes HTML without being escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Part = Markup | string | number | undefined | false | readonly Part[];

/** HTML of a template: its own text stands as it is, what is put in is escaped unless it is markup. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const own = compacted(template);
  let text = own[0] ?? '';
  for (const [index, part] of parts.entries()) text += textOf(part) + (own[index + 1] ?? '');
  return new Markup(text);
}

const known = new WeakMap<TemplateStringsArray, readonly string[]>();
const block =
  'div|section|main|header|footer|p|ul|li|h1|h2|h3|table|thead|tbody|tfoot|tr|td|th|details|summary|svg|path|br';
const before = new RegExp(`\\s*\\n\\s*(?=</?(?:${block})[ >/])`, 'g');
const after = new RegExp(`(</?(?:${block})(?: [^<>]*)?>)\\s*\\n\\s*`, 'g');

/** Templates are indented for who reads the code; around blocks the page needs no space, and elsewhere one. */
function compacted(template: TemplateStringsArray): readonly string[] {
  const found = known.get(template);
  if (found !== undefined) return found;
  const texts = template.map((text) =>
    text
      .replaceAll(before, '')
      .replaceAll(after, '$1')
      .replaceAll(/\s*\n\s*/g, ' '),
  );
  known.set(template, texts);
  return texts;
}

function textOf(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (part === undefined || part === false) return '';
  return typeof part === 'object' ? part.map(textOf).join('') : escape(String(part));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return /[&<>"']/.test(text) ? text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '') : text;
}

/**
 * Words that came from an account: whatever they are, they stand for themselves. The isolate keeps text that runs from
 * right to left from turning what is around it.
 */
export function quoted(text: string): Markup {
  return html`<bdi>${plain(text)}</bdi>`;
}

// oxlint-disable-next-line no-control-regex -- finding control characters is the purpose
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** One line of text without signs that nobody sees: controls, and marks that turn the direction of writing. */
export function plain(text: string): string {
  return text
    .replaceAll(/[\n\r\t]+/g, ' ')
    .replaceAll(unsafe, '\uFFFD')
    .toWellFormed();
}
