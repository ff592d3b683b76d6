import { parseDays, type DayRule } from './day-rule.ts';
import type { Period, Schedule } from './schedule.ts';
import { ScheduleError } from './schedule-error.ts';
import { zoneOf } from './zone.ts';

/** Cloud Custodian's names for time zones; each is a place, so daylight saving is followed. */
const ZONE_ALIASES: Readonly<Record<string, string>> = {
  pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  ast: 'America/Phoenix',
  at: 'America/Phoenix',
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  ct: 'America/Chicago',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mt: 'America/Denver',
  gmt: 'Etc/GMT',
  gt: 'Etc/GMT',
  bst: 'Europe/London',
  ist: 'Europe/Dublin',
  cet: 'Europe/Berlin',
  it: 'Asia/Kolkata',
  jst: 'Asia/Tokyo',
  kst: 'Asia/Seoul',
  sgt: 'Asia/Singapore',
  aet: 'Australia/Sydney',
  brt: 'America/Sao_Paulo',
  nzst: 'Pacific/Auckland',
  utc: 'Etc/UTC',
};

/** Custodian's letters: Thursday is H, Sunday is U. */
const DAY_LETTERS: Readonly<Record<string, string>> = {
  m: 'mon',
  t: 'tue',
  w: 'wed',
  h: 'thu',
  f: 'fri',
  s: 'sat',
  u: 'sun',
};

const HINT = 'Write off=(M-F,20);on=(M-F,8);tz=Europe/Paris, with days M T W H F S U and hours 0 to 23.';

/** Whether a tag's value is meant as a Custodian schedule rather than as the name of one. */
export function isCustodianTag(text: string): boolean {
  return /(^|[;\s])(on|off|tz)\s*=/i.test(text);
}

function daysOf(text: string, whole: string): { rule: DayRule; text: string } {
  const names = text
    .trim()
    .toLowerCase()
    .split('-')
    .map((letter) => DAY_LETTERS[letter.trim()]);
  if (names.length > 2 || names.some((name) => name === undefined)) {
    throw new ScheduleError(`'${text.trim()}' is not a day or a range of days`, whole, HINT);
  }
  const days = names.join('-');
  return { rule: parseDays(days), text: days };
}

function periodsOf(direction: 'on' | 'off', value: string, whole: string): Period[] {
  // Brackets and parentheses only group: some services refuse them in tags, so they may be left out,
  // and @ or / may stand for the comma that they refuse as well.
  const bare = value.replaceAll(/[[\]]/g, '').trim();
  const groups = bare.includes('(')
    ? [...bare.matchAll(/\(([^()]*)\)/g)].map((match) => match[1] ?? '')
    : [bare];
  const leftover = bare.replaceAll(/\([^()]*\)/g, '').replaceAll(/[,\s]/g, '');
  if (groups.length === 0 || (bare.includes('(') && leftover !== '')) {
    throw new ScheduleError(`'${value}' cannot be read as days and an hour`, whole, HINT);
  }
  return groups.map((group) => {
    const [days, hour, ...rest] = group.split(/[,@/]/);
    if (
      days === undefined ||
      hour === undefined ||
      rest.length > 0 ||
      !/^\s*\d{1,2}\s*$/.test(hour) ||
      Number(hour) > 23
    ) {
      throw new ScheduleError(`'${group.trim()}' is not days and an hour from 0 to 23`, whole, HINT);
    }
    const { rule, text } = daysOf(days, whole);
    const minutes = Number(hour) * 60;
    const said = `${text} ${direction === 'on' ? 'start' : 'stop'} ${String(Number(hour)).padStart(2, '0')}:00`;
    return {
      start: direction === 'on' ? minutes : undefined,
      stop: direction === 'off' ? minutes : undefined,
      matches: rule,
      text: said,
    };
  });
}

/**
 * Reads Cloud Custodian's tag: `off=(M-F,20);on=(M-F,8);tz=Europe/Paris`, lists as `off=[(M-F,21),(U,18)]`, its
 * aliases of time zones, and the form without the characters that some services refuse in tags
 * (`off=M-F@20 on=M-F@8 tz=pt`). `defaultZone` is used when the tag names none.
 * Throws a ScheduleError that quotes what is wrong.
 */
export function parseCustodianTag(source: string, defaultZone: string): Schedule {
  // Quotation marks of the documentation are often copied into the tag.
  const text = source.trim().replaceAll(/^['"]+|['"]+$/g, '');
  const separator = text.includes(';') ? /;/ : /\s+/;
  const periods: Period[] = [];
  let zone = defaultZone;
  for (const piece of text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const at = piece.indexOf('=');
    const key = piece.slice(0, Math.max(at, 0)).trim().toLowerCase();
    const value = piece.slice(at + 1).trim();
    if (key === 'tz') zone = ZONE_ALIASES[value.toLowerCase()] ?? value;
    else if (key === 'on' || key === 'off') periods.push(...periodsOf(key, value, text));
    else throw new ScheduleError(`'${piece}' is not one of on=, off= or tz=`, text, HINT);
  }
  if (periods.length === 0) throw new ScheduleError('neither on= nor off= is given', text, HINT);
  return {
    name: text,
    zone: zoneOf(zone === '' ? defaultZone : zone),
    periods,
    exceptions: [],
    holidays: undefined,
    enforced: false,
    retain: false,
  };
}
