import SqliteDatabase from 'better-sqlite3';

// The driver asks for a report of the process, to know which C library there is. Node would look up names of hosts for it.
if (process.report) Object.assign(process.report, { excludeNetwork: true });

export { SqliteDatabase };
