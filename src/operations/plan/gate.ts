/** Lets so many pass at once. */
export interface Gate {
  readonly free: boolean;
  /** Takes a place at once; only when `free`. */
  enter(): void;
  leave(): void;
  /** Waits for a place. */
  reenter(): Promise<void>;
}

/** `onLeave` is told whenever a place becomes free and nobody was waiting for it. */
export function openGate(places: number, onLeave: () => void): Gate {
  let inside = 0;
  const waiting: (() => void)[] = [];
  return {
    get free() {
      return inside < places;
    },
    enter() {
      inside += 1;
    },
    leave() {
      const next = waiting.shift();
      if (next !== undefined) {
        next();
        return;
      }
      inside -= 1;
      onLeave();
    },
    async reenter() {
      if (inside < places) {
        inside += 1;
        return;
      }
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    },
  };
}
