/** Names an instance's schedule: `office-hours`, or a text of Cloud Custodian. */
export const scheduleTag = 'nuage:schedule';

/** Stands above the schedule until it ends; see `formatOverride`. */
export const overrideTag = 'nuage:override';
