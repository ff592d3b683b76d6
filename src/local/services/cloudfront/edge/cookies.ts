/** The cookies of a request's header, as they are written. */
export function* cookiesOf(header: string | undefined): Generator<[name: string, value: string]> {
  for (const part of (header ?? '').split(';')) {
    const cookie = part.trim();
    const equals = cookie.indexOf('=');
    if (cookie !== '') yield equals < 0 ? [cookie, ''] : [cookie.slice(0, equals), cookie.slice(equals + 1)];
  }
}

/** The header that says some cookies. */
export function cookieHeader(
  cookies: Iterable<readonly [name: string, value: string, ...more: unknown[]]>,
): string {
  return Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; ');
}
