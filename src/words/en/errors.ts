/** Expected failures of the engine. */
export const errors = {
  'error.import-cancelled': 'The import was cancelled. Nothing was written.',
  'error.unknown-handle': 'This choice of files is no longer known; please choose the files again.',
} as const;
