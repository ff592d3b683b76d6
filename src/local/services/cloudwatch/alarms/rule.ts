import { validationError } from '../errors.ts';
import type { StateValue } from './state.ts';

type Rule = (stateOf: (name: string) => StateValue | undefined) => boolean;

const TOKEN =
  /\s*(?:(ALARM|OK|INSUFFICIENT_DATA)\s*\(\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s()]+)\s*\)|(TRUE|FALSE|AND|OR|NOT)\b|([()]))/y;

interface Token {
  readonly word: string;
  readonly alarm?: string | undefined;
}

/**
 * `ALARM("one") AND NOT (OK("two") OR TRUE)`. Alarms are named by their names or their ARNs.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
 */
function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (found === null) throw validationError(`AlarmRule is not valid: ${text.slice(at).trim()}`);
    at = TOKEN.lastIndex;
    const [, state, name, word, sign] = found;
    if (state === undefined || name === undefined) tokens.push({ word: word ?? sign ?? '' });
    else {
      const plain = name.replace(/^(["'])(.*)\1$/s, '$2').replaceAll(/\\(.)/g, '$1');
      tokens.push({ word: state, alarm: plain.startsWith('arn:') ? plain.split(':alarm:').at(-1) : plain });
    }
  }
  return tokens;
}

/** The alarms that a rule looks at. Refuses what is no rule. */
export function alarmsIn(text: string): string[] {
  compileRule(text);
  return [...new Set(readTokens(text).flatMap(({ alarm }) => alarm ?? []))];
}

/** Whether a rule holds; what is not there is in no state. */
export function ruleHolds(text: string, stateOf: (name: string) => StateValue | undefined): boolean {
  return compileRule(text)(stateOf);
}

function compileRule(text: string): Rule {
  const tokens = readTokens(text);
  const any = (): Rule => {
    const rules = [all()];
    while (tokens[0]?.word === 'OR' && tokens.shift() !== undefined) rules.push(all());
    return (stateOf) => rules.some((rule) => rule(stateOf));
  };
  const all = (): Rule => {
    const rules = [one()];
    while (tokens[0]?.word === 'AND' && tokens.shift() !== undefined) rules.push(one());
    return (stateOf) => rules.every((rule) => rule(stateOf));
  };
  const one = (): Rule => {
    const token = tokens.shift();
    if (token?.word === 'NOT') {
      const refused = one();
      return (stateOf) => !refused(stateOf);
    }
    if (token?.word === '(') {
      const inner = any();
      if (tokens.shift()?.word !== ')') throw validationError(`AlarmRule is not valid: ${text}`);
      return inner;
    }
    if (token?.word === 'TRUE' || token?.word === 'FALSE') return () => token.word === 'TRUE';
    const { word, alarm } = token ?? { word: '' };
    if (alarm === undefined) throw validationError(`AlarmRule is not valid: ${text}`);
    return (stateOf) => stateOf(alarm) === word;
  };
  const whole = any();
  if (tokens.length > 0) throw validationError(`AlarmRule is not valid: ${text}`);
  return whole;
}
