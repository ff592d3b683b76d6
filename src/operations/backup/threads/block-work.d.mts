import type { compression } from '../format/compress.ts';
import type { Done, Task } from './thread.ts';

export function workOn(
  memory: ArrayBuffer,
  task: Task,
  sizes: { readonly compression: typeof compression; readonly blockSize: number },
): Done;
