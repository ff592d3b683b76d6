import type { Style } from './style.ts';

const marks: Readonly<
  Record<string, { readonly mark: string; readonly tone: 'good' | 'warning' | 'bad' | 'dim' }>
> = {
  running: { mark: '●', tone: 'good' },
  pending: { mark: '◐', tone: 'warning' },
  stopping: { mark: '◐', tone: 'warning' },
  'shutting-down': { mark: '◐', tone: 'bad' },
  stopped: { mark: '○', tone: 'dim' },
  terminated: { mark: '✗', tone: 'dim' },
};

/** A sign for the state of an instance, so that colour is never the only thing that tells. */
export function stateMark(state: string): string {
  return marks[state]?.mark ?? '?';
}

export function paintState(state: string, style: Style): (text: string) => string {
  return style[marks[state]?.tone ?? 'warning'];
}
