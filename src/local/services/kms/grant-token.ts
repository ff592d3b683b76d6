import { grantTokenInvalid } from './errors.ts';

/** A grant's token: opaque to its holder, and to be read without a table. Each is good for its grant alone. */
export function newToken(key: string, grant: string, unique: string): string {
  return Buffer.from(JSON.stringify([1, key, grant, unique]), 'utf8').toString('base64');
}

/** Throws on what is no token of this cloud. */
export function readToken(token: string): { readonly key: string; readonly grant: string } {
  try {
    const read: unknown = JSON.parse(Buffer.from(token, 'base64').toString('utf8'));
    if (Array.isArray(read)) {
      const [version, key, grant]: readonly unknown[] = read;
      if (version === 1 && typeof key === 'string' && typeof grant === 'string') return { key, grant };
    }
  } catch {
    // Not one of ours: said below.
  }
  throw grantTokenInvalid('Invalid grant token.');
}
