import { invalidArgument } from '../errors.ts';

/** What a request says that its answer's headers are to be. */
export interface Overrides {
  readonly ResponseCacheControl?: string | undefined;
  readonly ResponseContentDisposition?: string | undefined;
  readonly ResponseContentEncoding?: string | undefined;
  readonly ResponseContentLanguage?: string | undefined;
  readonly ResponseContentType?: string | undefined;
  readonly ResponseExpires?: Date | undefined;
}

const texts = [
  ['ResponseCacheControl', 'response-cache-control'],
  ['ResponseContentDisposition', 'response-content-disposition'],
  ['ResponseContentEncoding', 'response-content-encoding'],
  ['ResponseContentLanguage', 'response-content-language'],
  ['ResponseContentType', 'response-content-type'],
] as const;

/** Whether a request says anything of its answer's headers. */
export function overrides(asked: Overrides): boolean {
  return asked.ResponseExpires !== undefined || texts.some(([name]) => asked[name] !== undefined);
}

/** A header holds no more than Latin-1: names of files in other scripts have to be encoded as RFC 5987 says. */
export function checkOverrides(asked: Overrides): void {
  for (const [name, argument] of texts) {
    const text = asked[name] ?? '';
    if (/[^\0-\xff]/.test(text))
      throw invalidArgument('Header value cannot be represented using ISO-8859-1.', argument, text);
    if (/[^\t\x20-\x7e\x80-\xff]/.test(text))
      throw invalidArgument('Header value cannot hold control characters.', argument, text);
  }
}
