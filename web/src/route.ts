import { useSyncExternalStore } from 'react';

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
