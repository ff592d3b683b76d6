import fc from 'fast-check';

/**
 * Property tests begin from one seed, so that a red build means a red change. To look further, give another:
 * `FAST_CHECK_SEED=$RANDOM npm test`. What that finds becomes an example of its test.
 */
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20_261_121) });
