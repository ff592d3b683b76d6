/**
 * What is used now (`levels`), what was used from when to when (`spans`, the quantity in amount times milliseconds),
 * and what was done by the piece, by the hour (`counts`).
 */
export const meterTables = `
  CREATE TABLE IF NOT EXISTS nuage_usage_levels (account TEXT NOT NULL, region TEXT NOT NULL, resource TEXT NOT NULL,
    usage TEXT NOT NULL, amount INTEGER NOT NULL, since REAL NOT NULL, began REAL NOT NULL, tags TEXT NOT NULL,
    PRIMARY KEY (account, region, resource, usage)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS nuage_usage_spans (id INTEGER PRIMARY KEY, account TEXT NOT NULL, region TEXT NOT NULL,
    resource TEXT NOT NULL, usage TEXT NOT NULL, began REAL NOT NULL, ended REAL NOT NULL, quantity TEXT NOT NULL,
    tags TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS nuage_usage_spans_ended ON nuage_usage_spans (account, ended);
  CREATE INDEX IF NOT EXISTS nuage_usage_spans_place ON nuage_usage_spans (account, region, resource, usage, ended);
  CREATE TABLE IF NOT EXISTS nuage_usage_counts (account TEXT NOT NULL, hour INTEGER NOT NULL, region TEXT NOT NULL,
    resource TEXT NOT NULL, usage TEXT NOT NULL, operation TEXT NOT NULL, amount REAL NOT NULL,
    PRIMARY KEY (account, hour, region, resource, usage, operation)) WITHOUT ROWID;
`;
