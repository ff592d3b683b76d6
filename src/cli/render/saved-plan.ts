import type { View } from '../print/printer.ts';
import { suggest } from './suggest.ts';

/** How to go on from a plan that was saved to a file. */
export function savedPlan(file: string, view: View): string {
  return `Saved. Rehearse it with: ${suggest(`nuage rehearse ${file}`, view)}\n       Apply it with: ${suggest(`nuage apply ${file}`, view)}\n`;
}
