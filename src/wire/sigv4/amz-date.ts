let lastSecond = -1;
let lastDate = '';

/** `20150830T123600Z` for a time in epoch milliseconds: the one form of time that SigV4 knows. */
export function formatAmzDate(time: number): string {
  const second = Math.floor(time / 1000);
  if (second !== lastSecond) {
    lastDate = new Date(second * 1000).toISOString().replace(/[-:]|\.000/g, '');
    lastSecond = second;
  }
  return lastDate;
}

const amzDate = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

/** Epoch milliseconds of `20150830T123600Z`, or undefined when the text is not such a date. */
export function parseAmzDate(text: string): number | undefined {
  const match = amzDate.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? undefined : time;
}
