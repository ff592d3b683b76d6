import { JsonFault, readTree } from '../../../patterns/json-tree.ts';
import type { JsonNode } from '../../../patterns/json-tree.ts';
import { placeInText } from '../../../patterns/place-in-text.ts';
import { invalid } from '../errors.ts';

const source = 'REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled)';

/**
 * Reads an attribute that is JSON. Throws, as AWS does, what its reader met instead and where.
 * @param before `Attributes Reason: ` when a subscription is made with it.
 */
export function readJson(text: string, attribute: string, before: string): JsonNode {
  try {
    return readTree(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw invalid(
      `${before}${attribute}: failed to parse JSON. ${error.message}\n at [Source: ${source}; ${placeInText(text, error.at)}]`,
    );
  }
}
