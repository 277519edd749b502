import SqliteDatabase from 'better-sqlite3';

// The driver requests a report of the process to find out which C library is used. By default Node would look up host names for
// it.
if (process.report) Object.assign(process.report, { excludeNetwork: true });

export { SqliteDatabase };
