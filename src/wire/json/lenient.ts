import { TreeReaders } from '../tree/read.ts';
import { jsonScalarReader } from './read.ts';

/**
 * Readers for what services answer. They take a number or boolean where the model says text, and text where it
 * says a number: services stray so now and then, and an answer is worth more than a refusal of it.
 */
export const lenientJsonReaders = new TreeReaders((shape) => {
  const strict = jsonScalarReader(shape);
  if (shape.kind === 'string')
    return (value) =>
      typeof value === 'number' || typeof value === 'boolean' ? String(value) : strict(value);
  if (shape.kind === 'blob' || shape.kind === 'timestamp' || shape.kind === 'character') return strict;
  if (shape.kind === 'boolean')
    return (value) => (value === 'true' || value === 'false' ? value === 'true' : strict(value));
  return (value) => strict(typeof value === 'string' && value.trim() !== '' ? Number(value) : value);
});
