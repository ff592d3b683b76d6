/** `a@b` out of `Name <a@b>`, or the text itself. */
export function bareAddress(text: string): string {
  return (/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text).trim();
}

/** The identities that speak for an address: itself, its domain, and the domains above. Domains do not heed case. */
export function identitiesFor(text: string): readonly string[] {
  const address = bareAddress(text);
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).toLowerCase();
  const labels = domain.split('.');
  const domains = labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
  return at === -1 ? domains : [`${address.slice(0, at)}@${domain}`, ...domains];
}

/** The mailbox simulator takes every mail. */
export function isSimulator(text: string): boolean {
  return /@simulator\.amazonses\.com$/i.test(bareAddress(text));
}
