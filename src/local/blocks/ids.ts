import type { Random } from '../../clock.ts';

/**
 * Makes ids of the form that EC2 gives its resources today: a prefix and 17 hexadecimal digits, of which the
 * first is 0, as in `i-0abcd1234efab5678`.
 * @param prefix Without the dash: `i`, `vol`, `r`.
 * @param isTaken Says whether an id is in use; one that is, is never handed out again.
 */
export function newId(prefix: string, random: Random, isTaken: (id: string) => boolean): string {
  for (;;) {
    const id = `${prefix}-0${random.hex(16)}`;
    if (!isTaken(id)) return id;
  }
}

/** The shape of a short (8 digits, before 2018) or long (17 digits) id after its prefix. */
const DIGITS = /^[0-9a-f]{8}(?:[0-9a-f]{9})?$/;

/** Whether `id` could be an id of the resource with this prefix, so that "not found" is the right answer and not "malformed". */
export function isWellFormedId(prefix: string, id: string): boolean {
  return id.startsWith(`${prefix}-`) && DIGITS.test(id.slice(prefix.length + 1));
}

/** What comes before the dash in a resource id: `vol` of `vol-0123…`, `tgw-attach` of `tgw-attach-0123…`. Undefined when there is no dash. */
export function idPrefix(id: string): string | undefined {
  const dash = id.lastIndexOf('-');
  return dash > 0 ? id.slice(0, dash) : undefined;
}
