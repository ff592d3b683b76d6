import { describe, expect, it } from 'vitest';
import { isCustodianTag, parseCustodianTag } from '../../src/time/custodian.ts';
import { levelAt } from '../../src/time/level.ts';
import { nextTransitions } from '../../src/time/transitions.ts';

function next(tag: string, at: string, count: number): string[] {
  return nextTransitions(parseCustodianTag(tag, 'America/New_York'), Date.parse(at), count).map(
    (edge) => `${edge.to} ${new Date(edge.at).toISOString().slice(0, 16)}`,
  );
}

describe("Cloud Custodian's tags", () => {
  it.each([
    'off=(M-F,20);on=(M-F,8);tz=Europe/Paris',
    'OFF=(m-f,20);ON=(m-f,8);TZ=Europe/Paris;',
    '"off=[(M-F,20)];on=[(M-F,8)];tz=cet"',
    'off=M-F,20;on=M-F,8;tz=Europe/Paris',
    'off=M-F@20 on=M-F@8 tz=Europe/Paris',
  ])('%s is office hours in Paris', (tag) => {
    expect(isCustodianTag(tag)).toBe(true);
    expect(next(tag, '2026-05-08T12:00:00Z', 2)).toEqual([
      'stopped 2026-05-08T18:00',
      'running 2026-05-11T06:00',
    ]);
    expect(levelAt(parseCustodianTag(tag, 'UTC'), Date.parse('2026-05-09T12:00:00Z')).desired).toBe(
      'stopped',
    );
  });

  it('lists have a day group each', () => {
    expect(next('off=[(M-F,21),(U,18)];on=[(M-F,6),(U,10)];tz=pt', '2026-05-09T12:00:00Z', 4)).toEqual([
      'running 2026-05-10T17:00',
      'stopped 2026-05-11T01:00',
      'running 2026-05-11T13:00',
      'stopped 2026-05-12T04:00',
    ]);
  });

  it('ranges wrap round the week, and the default zone holds', () => {
    expect(next('off=(F-M,20)', '2026-05-08T12:00:00Z', 5)).toEqual([
      'stopped 2026-05-09T00:00',
      'stopped 2026-05-10T00:00',
      'stopped 2026-05-11T00:00',
      'stopped 2026-05-12T00:00',
      'stopped 2026-05-16T00:00',
    ]);
  });

  it.each([
    ['off=(M-F,24)', /'M-F,24' is not days and an hour from 0 to 23/],
    ['off=(X,20)', /'X' is not a day or a range of days/],
    ['off=(M-F)', /is not days and an hour/],
    ['off=(M-F,20', /cannot be read/],
    ['tz=pt', /neither on= nor off=/],
    ['off=(M-F,20);sleep=1', /'sleep=1' is not one of/],
    ['off=(M-F,20);tz=Mars/Phobos', /is not a time zone/],
  ])('%s is refused', (tag, message) => {
    expect(() => parseCustodianTag(tag, 'UTC')).toThrow(message);
  });

  it('a name is not a Custodian tag', () => {
    expect(isCustodianTag('office-hours')).toBe(false);
  });
});
