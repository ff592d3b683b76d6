import type { Random } from '../clock.ts';

/** A new id of a request: S3 and S3 Control have 16 capitals and digits, all others UUIDs. */
export function newRequestId(service: string | undefined, random: Random): string {
  return service === 's3' || service === 's3control' ? inCapitals(random.hex(16)) : random.uuid();
}

/** Hexadecimal with capitals. Sign by sign and at once: `toUpperCase` leaves JavaScript, for every call of S3. */
function inCapitals(hex: string): string {
  const at = (place: number): number => {
    const code = hex.charCodeAt(place);
    return code < 0x61 ? code : code - 0x20;
  };
  return String.fromCharCode(
    at(0),
    at(1),
    at(2),
    at(3),
    at(4),
    at(5),
    at(6),
    at(7),
    at(8),
    at(9),
    at(10),
    at(11),
    at(12),
    at(13),
    at(14),
    at(15),
  );
}
