// Made by `npm run generate` from the files beside it. Do not edit.

/** The services and actions of the local cloud, each loaded when it is first called. */
export const manifest = {};
