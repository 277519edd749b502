/** Public suffixes, as a module of its own so that a bundle can load it when a domain is first asked about. */
export { parse } from 'tldts';
