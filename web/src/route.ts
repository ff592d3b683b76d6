import { useSyncExternalStore } from 'react';

/** A part of a route as it was before it was written into one. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A person typed it: a % that begins nothing stands for itself.
    return part;
  }
}

/** The place in the page: what stands behind the #. */
export function useRoute(): string {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed);
      return () => window.removeEventListener('hashchange', changed);
    },
    () => window.location.hash.slice(1) || '/',
  );
}
