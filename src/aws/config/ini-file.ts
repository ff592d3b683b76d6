/** A section of a shared file: keys in lower case to values, or to the indented keys under them. */
export type IniSection = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/**
 * Reads the form of AWS's shared files: sections in brackets, `key = value`, comments on lines of
 * their own or after a blank, and one level of indented keys under a key without a value.
 * https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
export function parseIni(text: string): ReadonlyMap<string, IniSection> {
  const sections = new Map<string, Record<string, string | Record<string, string>>>();
  let section: Record<string, string | Record<string, string>> | undefined;
  let nested: Record<string, string> | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    const title = /^\s*\[([^\]]*)\]/.exec(line)?.[1];
    if (title !== undefined) {
      const name = title
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/^(\S+) "(.*)"$|^(\S+) '(.*)'$/, '$1$3 $2$4');
      section = sections.get(name) ?? {};
      sections.set(name, section);
      nested = undefined;
      continue;
    }
    const equals = line.indexOf('=');
    if (section === undefined || equals < 1) continue;
    const key = line.slice(0, equals).trim().toLowerCase();
    const value = line
      .slice(equals + 1)
      .replace(/\s[#;].*$/, '')
      .trim();
    if (/^\s/.test(line) && nested !== undefined) nested[key] = value;
    else if (value === '') section[key] = nested = {};
    else {
      section[key] = value;
      nested = undefined;
    }
  }
  return sections;
}
