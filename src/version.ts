/** The version of the package. A test compares it with package.json, so that nothing has to read that file. */
export const version = '0.1.0';
