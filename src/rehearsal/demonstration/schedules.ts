import type { ScheduleSource } from '../../time/schedule.ts';

/** The schedules of the sample account, as nuage.yaml would have them. */
export const demonstrationSchedules: Readonly<Record<string, ScheduleSource>> = {
  'office-hours': {
    days: 'mon-fri',
    start: '08:00',
    stop: '20:00',
    timezone: 'Europe/Paris',
    holidays: 'FR',
    // A release on a Saturday morning.
    exceptions: ['+2027-10-30 09:00-13:00'],
  },
  'us-hours': { days: 'mon-fri', start: '09:00', stop: '18:00', timezone: 'America/New_York' },
  nights: { days: 'mon-fri', start: '22:00', stop: '05:30', timezone: 'Europe/Paris' },
};

/** Monday, 25 October 2027: its week ends with the end of summer time, and the next begins with a French holiday. */
export const firstDay = '2027-10-25';
/** The Friday before, at ten: by Monday nobody has stopped anything, and the first run finds the week-end to catch up with. */
export const builtAt = '2027-10-22T08:00:00Z';
export const demonstrationZone = 'Europe/Paris';
