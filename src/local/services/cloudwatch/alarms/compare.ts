import type { Expected } from './expected.ts';

type Compare = (value: number, threshold: number) => boolean;

/** Comparisons with a threshold, and how CloudWatch says them. */
export const COMPARISONS: Readonly<Record<string, { readonly breaches: Compare; readonly words: string }>> = {
  GreaterThanOrEqualToThreshold: {
    breaches: (value, threshold) => value >= threshold,
    words: 'greater than or equal to',
  },
  GreaterThanThreshold: { breaches: (value, threshold) => value > threshold, words: 'greater than' },
  LessThanThreshold: { breaches: (value, threshold) => value < threshold, words: 'less than' },
  LessThanOrEqualToThreshold: {
    breaches: (value, threshold) => value <= threshold,
    words: 'less than or equal to',
  },
};

/** Comparisons with what is expected. */
export const RANGE_COMPARISONS: Readonly<
  Record<string, { readonly breaches: (value: number, expected: Expected) => boolean; readonly sides: Sides }>
> = {
  LessThanLowerOrGreaterThanUpperThreshold: {
    breaches: (value, { low, high }) => value < low || value > high,
    sides: 'both',
  },
  LessThanLowerThreshold: { breaches: (value, { low }) => value < low, sides: 'lower' },
  GreaterThanUpperThreshold: { breaches: (value, { high }) => value > high, sides: 'upper' },
};

type Sides = 'both' | 'lower' | 'upper';
