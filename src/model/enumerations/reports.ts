export const REPORT_FORMATS = ['html', 'json', 'csv', 'bundle'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The formats that can be encrypted with a passphrase: the file is then a page that opens itself. */
export const isLockable = (format: ReportFormat): format is 'html' | 'bundle' =>
  format === 'html' || format === 'bundle';

/** How much a report's page contains: what touches messages, on a few sheets, or everything. */
export const REPORT_FORMS = ['short', 'full'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** Each level includes the one before it. */
export const REDACTION_LEVELS = ['none', 'people', 'companies'] as const;
export type RedactionLevel = (typeof REDACTION_LEVELS)[number];

/** Who chooses the passphrase of an encrypted report: the program, or the user. */
export const ENCRYPTIONS = ['none', 'generated', 'given'] as const;
export type Encryption = (typeof ENCRYPTIONS)[number];
