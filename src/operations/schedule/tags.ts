/** Names an instance's schedule: `office-hours`, or a text of Cloud Custodian. */
export const scheduleTag = 'nuage:schedule';

/** Stands above the schedule until it ends; see `formatOverride`. */
export const overrideTag = 'nuage:override';

/** What is wrong with an instance's schedule, for whoever looks at the instance; nuage removes it when it is cured. */
export const errorTag = 'nuage:schedule-error';

/** The type of an instance that runs as another one for lack of capacity, until its next stop. */
export const originalTypeTag = 'nuage:original-type';

/** The sizes of an Auto Scaling group that its schedule has stopped, until it starts again. */
export const savedSizesTag = 'nuage:saved-sizes';

/** "Tag value: maximum 256 Unicode characters": Tag your Amazon EC2 resources. */
const longestValue = 256;

/**
 * A text in characters that every AWS service takes in tags (letters, digits, spaces and `+ - = . _ : / @`), cut to
 * 256 of them.
 */
export function tagValue(text: string): string {
  const safe = text
    .replaceAll(/['"`]/g, '')
    .replaceAll(/[^\p{L}\p{N} +\-=._:/@]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return [...safe].slice(0, longestValue).join('').trim();
}
