import type { Clock } from '../clock.ts';
import { hang } from './render/hang.ts';
import { fit } from './render/text-width.ts';
import type { Style } from './render/style.ts';
import type { Output } from './surroundings.ts';

/** What is said on standard error while a command works. */
export interface StatusLine {
  /** What is going on now. Seen only on a terminal, and only once the command has taken a second. */
  update(text: string): void;
  /** A line that stays. */
  print(line: string): void;
  /** Takes the moving line away and waits until all is written. */
  end(): Promise<void>;
}

/** A person waits a second before wondering; then a line that moves ten times a second says what is going on. */
const patience = 1000;
const frameLength = 100;
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const;
const clearLine = '\r\u001b[2K';

export function createStatusLine(stderr: Output, clock: Clock, style: Style): StatusLine {
  let text: string | undefined;
  let drawn = false;
  let written: Promise<void> = Promise.resolve();
  let moving: AbortController | undefined;

  // Lines keep their order, and a terminal that went away must not end the command.
  const write = (piece: string): void => {
    written = written.then(() => stderr.write(piece)).catch(() => {});
  };
  const clear = (): void => {
    if (drawn) write(clearLine);
    drawn = false;
  };
  const move = async (signal: AbortSignal): Promise<void> => {
    try {
      await clock.sleep(patience, signal);
      for (let frame = 0; ; frame += 1) {
        const sign = frames[frame % frames.length] ?? '';
        write(
          `${clearLine}${style.accent(sign)} ${fit(text ?? '', Math.max(10, (stderr.columns ?? 80) - 3))}`,
        );
        drawn = true;
        await clock.sleep(frameLength, signal);
      }
    } catch {
      // The end was asked for.
    }
  };

  return {
    update(now) {
      text = now;
      if (moving !== undefined || !stderr.isTerminal) return;
      moving = new AbortController();
      void move(moving.signal);
    },
    print(line) {
      clear();
      write(`${hang(line, stderr.isTerminal ? (stderr.columns ?? 80) : Infinity, 2)}\n`);
    },
    async end() {
      moving?.abort();
      moving = undefined;
      clear();
      await written;
    },
  };
}
