import { isCustodianTag, parseCustodianTag } from '../../time/custodian.ts';
import { parseSchedule, type Schedule, type ScheduleSource } from '../../time/schedule.ts';
import { ScheduleError } from '../../time/schedule-error.ts';

/** A schedule as nuage.yaml has it: when, and what else may run when AWS has no capacity left. */
export interface ScheduleDefinition extends ScheduleSource {
  /** Instance types to try in this order when a start finds no capacity; the own type comes back at the next stop. */
  readonly alternatives?: readonly string[] | undefined;
}

/** The schedules that a tag may name, compiled once each. */
export interface Catalogue {
  readonly names: readonly string[];
  /** Other instance types for what is on a schedule, from the tag's value; none for what it does not know. */
  alternativesFor(tag: string): readonly string[];
  /**
   * The schedule that a tag's value stands for: the name of one, or a text of Cloud Custodian. Rejects with a
   * ScheduleError that quotes the text and says what would be right.
   */
  resolve(tag: string): Promise<Schedule>;
  /** The named schedules, and those of the tags that were resolved so far; malformed ones are left out. */
  compiled(): Promise<readonly Schedule[]>;
}

/** A catalogue of named schedules. `timezone` is for schedules and tags that name none. */
export function catalogueOf(
  sources: Readonly<Record<string, ScheduleDefinition>>,
  timezone = 'UTC',
): Catalogue {
  const names = Object.keys(sources);
  const compiled = new Map<string, Promise<Schedule>>();

  function sourceOf(tag: string): ScheduleDefinition | undefined {
    return Object.hasOwn(sources, tag) ? sources[tag] : undefined;
  }

  async function compile(tag: string): Promise<Schedule> {
    const source = sourceOf(tag);
    if (source) return parseSchedule(tag, { ...source, timezone: source.timezone ?? timezone });
    if (isCustodianTag(tag)) return parseCustodianTag(tag, timezone);
    const known =
      names.length === 0 ? 'there are no schedules in nuage.yaml' : `the schedules are ${names.join(', ')}`;
    throw new ScheduleError(
      `'${tag}' is not the name of a schedule`,
      tag,
      `Write one that exists (${known}), or off=(M-F,20);on=(M-F,8).`,
    );
  }

  function resolve(tag: string): Promise<Schedule> {
    const text = tag.trim();
    const known = compiled.get(text);
    if (known) return known;
    const schedule = compile(text);
    compiled.set(text, schedule);
    return schedule;
  }

  return {
    names,
    alternativesFor: (tag) => sourceOf(tag.trim())?.alternatives ?? [],
    resolve,
    async compiled() {
      for (const name of names) void resolve(name).catch(() => undefined);
      const all = await Promise.allSettled(compiled.values());
      return all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    },
  };
}
