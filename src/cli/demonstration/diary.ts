import type { DemonstrationEvent } from '../../rehearsal/demonstration/event.ts';
import type { View } from '../print/printer.ts';
import { renderTimeline } from '../render/timeline.ts';
import { timelineOf, type Day, type Told } from './draw-day.ts';
import type { LocalLabels } from './local-labels.ts';

type Event = Exclude<DemonstrationEvent, { kind: 'built' | 'finished' }>;

/** Tells the demonstration day by day: of each what is new, and that the others were like them. */
export class Diary {
  readonly #labels: LocalLabels;
  readonly #told: Told = new Set();
  #label: string | undefined;
  #events: Event[] = [];
  /** Days without anything new that are not told yet. */
  #quiet: string[] = [];

  constructor(labels: LocalLabels) {
    this.#labels = labels;
  }

  /** Takes down an event; gives the day before when a new one has begun. */
  note(event: Event): Day | undefined {
    const label = this.#labels.day(event.at);
    const before = label === this.#label ? undefined : this.end();
    this.#label = label;
    this.#events.push(event);
    return before;
  }

  /** The day that is over. */
  end(): Day {
    const day = { label: this.#label ?? '', events: this.#events };
    this.#events = [];
    return day;
  }

  /** A day in lines. Days without anything new are told together, before the next one or at the `last`. */
  draw(day: Day, view: View, last = false): string {
    if (day.events.length === 0) return '';
    const lines = timelineOf(day, (at) => this.#labels.clock(at), this.#told);
    if (lines.length === 0) {
      this.#quiet.push(day.label);
      return last ? this.#drawQuiet(view) : '';
    }
    return `${this.#drawQuiet(view)}${view.style.bold(day.label)}\n${renderTimeline(lines, view)}`;
  }

  #drawQuiet({ style }: View): string {
    const [first, ...more] = this.#quiet;
    this.#quiet = [];
    if (first === undefined) return '';
    const days = more.length === 0 ? first : `${first} to ${more.at(-1)}`;
    return `${style.bold(days)}  ${style.dim('as on the days before')}\n`;
  }
}
