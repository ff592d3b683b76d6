import { createContext, useContext } from 'react';
import type { Target } from './answers.ts';

export const TargetContext = createContext<Target | undefined>(undefined);

/** What the console acts on; undefined until it is known. */
export function useTarget(): Target | undefined {
  return useContext(TargetContext);
}
