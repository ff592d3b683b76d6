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

let lastParsed = '';
let lastTime = 0;
const amzDate = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

/** Epoch milliseconds of `20150830T123600Z`, or undefined when the text is not such a date. */
export function parseAmzDate(text: string): number | undefined {
  if (text === lastParsed) return lastTime;
  if (!amzDate.test(text)) return undefined;
  const time = Date.parse(text.replace(amzDate, '$1-$2-$3T$4:$5:$6Z'));
  if (Number.isNaN(time)) return undefined;
  lastParsed = text;
  lastTime = time;
  return time;
}
