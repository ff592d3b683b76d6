import { describe, expect, it } from 'vitest';
import { Meter } from '../../src/rehearsal/meter.ts';

const HOUR = 3_600_000;
const machine = { id: 'i-1', usdPerHour: 0.5 };

describe('the meter', () => {
  it('counts from the start of the metering, not of the machine', () => {
    const meter = new Meter(10 * HOUR);
    meter.see({ ...machine, running: true, startedAt: 2 * HOUR, stoppedAt: undefined }, 10 * HOUR);
    expect(meter.read(14 * HOUR)).toEqual({
      machines: 1,
      hours: 4,
      hoursAlwaysOn: 4,
      usd: 2,
      usdAlwaysOn: 2,
      unpriced: 0,
    });
  });

  it('takes the times of AWS, not those at which it looked', () => {
    const meter = new Meter(0);
    meter.see({ ...machine, running: true, startedAt: 0, stoppedAt: undefined }, 0);
    meter.see({ ...machine, running: false, startedAt: 0, stoppedAt: 3 * HOUR }, 5 * HOUR);
    meter.see({ ...machine, running: true, startedAt: 8 * HOUR, stoppedAt: 3 * HOUR }, 9 * HOUR);
    expect(meter.read(10 * HOUR).hours).toBe(5);
  });

  it('sees a stop and a start that happened between two looks', () => {
    const meter = new Meter(0);
    meter.see({ ...machine, running: true, startedAt: 0, stoppedAt: undefined }, 0);
    meter.see({ ...machine, running: true, startedAt: 6 * HOUR, stoppedAt: 4 * HOUR }, 8 * HOUR);
    expect(meter.read(8 * HOUR).hours).toBe(6);
  });

  it('says how many machines have no price', () => {
    const meter = new Meter(0);
    meter.see({ id: 'i-2', usdPerHour: undefined, running: true, startedAt: 0, stoppedAt: undefined }, 0);
    expect(meter.read(2 * HOUR)).toMatchObject({ hours: 2, usd: 0, usdAlwaysOn: 0, unpriced: 1 });
  });
});
