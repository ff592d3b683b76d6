/** `1 step`, `3 steps`, `12,000 steps`. The plural of a word that does not just take an s is given. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${groupDigits(String(number))} ${number === 1 ? noun : plural}`;
}

/** Commas between thousands, left of the point. */
export function groupDigits(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
