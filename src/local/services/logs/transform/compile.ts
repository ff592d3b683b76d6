import { invalidParameter } from '../errors.ts';
import { convertTypes } from './convert.ts';
import { convertDates } from './dates.ts';
import { grok } from './grok.ts';
import { parseCsv, parseJson, parseKeyValue } from './parsers.ts';
import type { Processor, Step } from './record.ts';
import { addKeys, copyValues, deleteKeys, listToMap, moveKeys, renameKeys } from './shapes.ts';
import { eachText, splitStrings, substitute } from './strings.ts';
import { parseCloudfront, parsePostgres, parseRoute53, parseVpc } from './vended.ts';

const PARSERS: ReadonlySet<string> = new Set(['parseJSON', 'grok', 'csv', 'parseKeyValue']);
const VENDED: ReadonlySet<string> = new Set([
  'parseCloudfront',
  'parsePostgres',
  'parseRoute53',
  'parseVPC',
  'parseWAF',
  'parseToOCSF',
]);
const MOST_PARSERS = 5;

/** The steps of a transformer. Throws what is wrong with it. */
export function compileTransformer(processors: readonly Processor[]): readonly Step[] {
  const names = processors.map(nameOf);
  const isParser = (name: string): boolean => PARSERS.has(name) || VENDED.has(name);
  const [first = ''] = names;
  if (!isParser(first)) throw invalidParameter('The first processor in a transformer must be a parser.');
  const late = names.slice(1).find((name) => VENDED.has(name));
  if (late !== undefined) throw invalidParameter(`${late} must be the first processor in a transformer.`);
  if (names.filter(isParser).length > MOST_PARSERS)
    throw invalidParameter(`A transformer can have at most ${MOST_PARSERS} parsers.`);
  for (const name of ['addKeys', 'copyValue'])
    if (names.filter((other) => other === name).length > 1)
      throw invalidParameter(`A transformer can have only one ${name} processor.`);
  return processors.map(stepOf);
}

/** A processor has exactly one member, which is what it does. */
function nameOf(processor: Processor): string {
  const names = Object.entries(processor).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const [name] = names;
  if (name === undefined || names.length > 1)
    throw invalidParameter('Each item of a transformer must have exactly one processor.');
  return name;
}

function stepOf(processor: Processor): Step {
  const { lowerCaseString: lower, upperCaseString: upper, trimString: trim } = processor;
  if (processor.parseJSON !== undefined) return parseJson(processor.parseJSON);
  if (processor.grok !== undefined) return grok(processor.grok);
  if (processor.csv !== undefined) return parseCsv(processor.csv);
  if (processor.parseKeyValue !== undefined) return parseKeyValue(processor.parseKeyValue);
  if (processor.parseVPC !== undefined) return ofMessage(processor.parseVPC, parseVpc());
  if (processor.parseRoute53 !== undefined) return ofMessage(processor.parseRoute53, parseRoute53());
  if (processor.parseCloudfront !== undefined) return ofMessage(processor.parseCloudfront, parseCloudfront());
  if (processor.parsePostgres !== undefined) return ofMessage(processor.parsePostgres, parsePostgres());
  if (processor.addKeys !== undefined) return addKeys(processor.addKeys);
  if (processor.deleteKeys !== undefined) return deleteKeys(processor.deleteKeys);
  if (processor.moveKeys !== undefined) return moveKeys(processor.moveKeys);
  if (processor.renameKeys !== undefined) return renameKeys(processor.renameKeys);
  if (processor.copyValue !== undefined) return copyValues(processor.copyValue);
  if (processor.listToMap !== undefined) return mapped(processor.listToMap);
  if (processor.typeConverter !== undefined) return convertTypes(processor.typeConverter);
  if (processor.dateTimeConverter !== undefined) return convertDates(processor.dateTimeConverter);
  if (processor.splitString !== undefined) return splitStrings(processor.splitString.entries);
  if (processor.substituteString !== undefined) return substitute(processor.substituteString.entries);
  if (lower !== undefined) return eachText(lower.withKeys, (text) => text.toLowerCase());
  if (upper !== undefined) return eachText(upper.withKeys, (text) => text.toUpperCase());
  if (trim !== undefined) return eachText(trim.withKeys, (text) => text.trim());
  throw invalidParameter(`The processor ${nameOf(processor)} is not available in this local cloud.`);
}

/** What parses logs of AWS's services reads the whole message. */
function ofMessage({ source }: { readonly source?: string | undefined }, step: Step): Step {
  if (source !== undefined && source !== '@message')
    throw invalidParameter('No other value than @message is allowed for source.');
  return step;
}

function mapped(settings: NonNullable<Processor['listToMap']>): Step {
  if (settings.flatten === true && settings.flattenedElement === undefined)
    throw invalidParameter('flattenedElement must be specified when flatten is true.');
  return listToMap(settings);
}
