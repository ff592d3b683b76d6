import type { Random } from '../../../clock.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** An id of the form that Mechanical Turk gives nearly everything: `3` and 29 capitals and digits. */
export function newTurkId(random: Random): string {
  return `3${text(random, 29)}`;
}

/** Answers whether the marketplace of the cloud has such a worker: whoever has an id of the form that Amazon gives. */
export function isWorkerId(id: string): boolean {
  return /^A[A-Z0-9]{9,20}$/.test(id);
}

function text(random: Random, length: number): string {
  return Array.from({ length }, () => letters[Math.floor(random.number() * letters.length)]).join('');
}
