/** Names of the few messages between the page's preload and the main process. Everything else goes through the contract. */
export const CHANNELS = {
  /** Page to main: one message port for the engine. */
  port: 'sidedoor:port',
  /** Page to main, answered: paths of files that were dropped or chosen in the page. */
  handOver: 'sidedoor:hand-over',
  /** Page to main, answered: the table of addresses. */
  links: 'sidedoor:links',
  /** Page to main, answered: an id of that table. */
  openLink: 'sidedoor:open-link',
  /** Page to main, answered: the handle of a file that the engine has written. */
  saveFile: 'sidedoor:save-file',
  /** Main to page: handles of exports that came from outside the page. */
  offer: 'sidedoor:offer',
  /** Main to page: the engine's process ended. */
  engineGone: 'sidedoor:engine-gone',
} as const;
