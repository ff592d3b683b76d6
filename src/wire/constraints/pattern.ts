/** Classes of Java's regular expressions that JavaScript spells out. */
const CLASSES: Readonly<Record<string, string>> = {
  Alnum: 'a-zA-Z0-9',
  Alpha: 'a-zA-Z',
  Digit: '0-9',
  Lower: 'a-z',
  Upper: 'A-Z',
  Punct: '!-\\/:-@\\[-`{-~',
  Graph: '!-~',
  Print: ' -~',
  Blank: ' \\t',
  Space: '\\s',
  XDigit: '0-9a-fA-F',
  ASCII: '\\u0000-\\u007f',
  Cntrl: '\\u0000-\\u001f\\u007f',
};

const compiledPatterns = new Map<string, RegExp | undefined>();

/**
 * A pattern of the service models, which are Java's, as a test of a whole text. Undefined when JavaScript
 * cannot say it: then the constraint is not checked.
 */
export function wholeMatch(pattern: string): RegExp | undefined {
  if (!compiledPatterns.has(pattern)) compiledPatterns.set(pattern, compile(pattern));
  return compiledPatterns.get(pattern);
}

function compile(pattern: string): RegExp | undefined {
  const ownFlags = (pattern.includes('(?s)') ? 's' : '') + (pattern.includes('(?i)') ? 'i' : '');
  const source = pattern
    .replaceAll(/\(\?[is]\)/g, '')
    .replaceAll('\\A', '^')
    .replaceAll(/\\[zZ]/g, '$')
    // Java repeats what is repeated already; JavaScript wants it in a group.
    .replaceAll(/(\[(?:[^\]\\]|\\.)*\])(\{\d+(?:,\d*)?\})(?=\{)/g, '(?:$1$2)')
    // A class before a dash begins no range in Java.
    .replaceAll(/(\\p\{\w+\})-(?!\])/g, '$1\\-')
    .replaceAll(/(\[(?:[^\]\\]|\\.)*?)\\p\{(\w+)\}/g, expandInClass)
    .replaceAll(/\\p\{(\w+)\}/g, (all, name: string) =>
      CLASSES[name] === undefined ? all : `[${CLASSES[name]}]`,
    );
  for (const flags of ['u', '']) {
    try {
      return new RegExp(`^(?:${source})$`, flags + ownFlags);
    } catch {
      // Without the flag, JavaScript forgives escapes that Java allows and Unicode mode does not.
    }
  }
  return undefined;
}

function expandInClass(all: string, before: string, name: string): string {
  return CLASSES[name] === undefined ? all : before + CLASSES[name];
}
