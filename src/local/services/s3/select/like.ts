import { wrongEscape } from './refusals.ts';

/** Character by character: one of its own, any one, or any text. */
type Pattern = readonly (string | typeof anyOne | typeof anyText)[];
const anyOne = Symbol('_');
const anyText = Symbol('%');

/** Whether a text is as a pattern says, in which `%` is any text and `_` any character. */
export function isLike(text: string, pattern: string, escape: string | undefined): boolean {
  return matches([...text], patternOf(pattern, escape));
}

function patternOf(pattern: string, escape: string | undefined): Pattern {
  const made: (string | typeof anyOne | typeof anyText)[] = [];
  let literal = false;
  if (escape !== undefined && [...escape].length !== 1) throw wrongEscape();
  for (const character of pattern) {
    if (!literal && character === escape) {
      literal = true;
      continue;
    }
    if (literal && character !== '%' && character !== '_' && character !== escape) throw wrongEscape();
    if (!literal && character === '%') made.push(anyText);
    else if (!literal && character === '_') made.push(anyOne);
    else made.push(character);
    literal = false;
  }
  if (literal) throw wrongEscape();
  return made;
}

/**
 * Goes back to the last `%` alone, which takes one character more each time: what the earlier ones take need never be
 * thought over. A regular expression would think it over, and for ever where there are many of them.
 */
function matches(text: readonly string[], pattern: Pattern): boolean {
  let at = 0;
  let place = 0;
  let taken = 0;
  let last = -1;
  while (at < text.length) {
    const wanted = pattern[place];
    if (wanted === anyText) {
      last = place;
      taken = at;
      place += 1;
    } else if (wanted !== undefined && (wanted === anyOne || wanted === text[at])) {
      place += 1;
      at += 1;
    } else if (last >= 0) {
      taken += 1;
      at = taken;
      place = last + 1;
    } else return false;
  }
  return pattern.slice(place).every((wanted) => wanted === anyText);
}
